package org.commonweal.results.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.results.SyntheticComparison;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.overnight.OvernightTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred pensioners gain a pound a week each, two hundred others pay half of it; each household stands for two. */
class MorningAfterTest {
    private final Comparison comparison = SyntheticComparison.complete();

    @Test
    void theAnswerSaysWhoGainsAndWhoPays() {
        ComparisonView view = new ComparisonView(comparison);
        assertThat(MorningAfter.sentence(view, comparison.scenarios().get(1)))
                .isEqualTo(
                        "Overnight, before anybody acts on it, with procurement households' income after taxes and benefits changes by +£5,200 a year, +£8.67 a year each on average:"
                                + " 33.3\u00a0% of them gain a pound a week or more, 13.3\u00a0% lose as much. The account of the Treasury"
                                + " changes by −£8,400 a year (+£2,000 a year of it from employers) and the account of the council changes"
                                + " by +£5,200 a year. Worked out for 300"
                                + " households of 2 runs.");
        assertThat(MorningAfter.sentence(view, comparison.scenarios().get(2))).isEmpty();
    }

    @Test
    void pageAndSummaryShowGroupsAndLinesThatAddUp() {
        assertThat(ComparisonSummary.of(comparison, List.of()))
                .contains("| kind of household: pensioners | 200 | +£52 | 100\u00a0% | 0\u00a0% | +£10,400 |")
                .contains("| kind of household: single adults | 400 | −£13 | 0\u00a0% | 20\u00a0% | −£5,200 |")
                .contains("| all |  |  |  | +£5,200 | −£3,200 |");
        assertThat(ComparisonReport.html(comparison, List.of())).contains("Procurement: who gains, who loses");
        assertThat(ComparisonReport.html(SyntheticComparison.bare(), List.of())).doesNotContain("overnight");
    }

    @Test
    void tablesHaveThePennies(@TempDir Path folder) throws IOException {
        OvernightTables.write(folder, comparison.overnight());
        assertThat(Files.readString(folder.resolve("overnight-groups.csv")))
                .contains("procurement,kind of household,single adults,200,0,40,-2600.00,2\n");
        assertThat(Files.readString(folder.resolve("overnight-lines.csv")))
                .contains("procurement,council tax,council,400000.00,402600.00,-2600.00,2600.00,2\n");
    }
}

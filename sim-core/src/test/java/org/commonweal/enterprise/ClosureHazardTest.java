package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.Insolvencies;
import org.commonweal.parameter.Given;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosureHazardTest {
    private final ClosureHazard.ByAgeAndSize rule = Given.rule(ClosureHazard.ByAgeAndSize.class);

    /** ONS Business Demography: firms born that are alive one to five years later. */
    @ParameterizedTest
    @CsvSource({"1, 0.954", "2, 0.811", "3, 0.630", "4, 0.520", "5, 0.446"})
    void ofAHundredSmallFirmsThisManySurvive(int years, double share) {
        double alive = 1;
        for (int month = 0; month < 12 * years; month++) {
            alive *= 1 - Month.chance(rule.hazard(month, 3));
        }
        assertThat(alive).isCloseTo(share, within(0.001));
    }

    /**
     * 4.6 % of the young close in the first year, 3.4 % because they fail: 1.2 % are left to close by choice. Of
     * firms with 10-49 people three tenths close, and three tenths fail, of what smaller ones do.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 1, false, true, 0.012",
        "12, 1, false, true, 0.116",
        "24, 20, false, true, 0.0567",
        "120, 1, false, true, 0.09",
        "120, 1, false, false, 0.047",
        "0, 1, true, true, 0.046",
        "0, 1, false, false, 0"
    })
    void insolvencyAndRetirementArePartOfTheHazard(
            int months, int heads, boolean branch, boolean registered, double chosen) {
        ClosureHazard parts = Given.rule(
                ClosureHazard.ByAgeAndSize.class,
                "first-year=0.046",
                "second-year=0.15",
                "third-year=0.223",
                "later=0.105",
                "failing-young=0.034",
                "failing=0.015",
                "retiring=0.043",
                "medium=0.3",
                "failing-medium=0.3");
        double fails = parts.failing(Insolvencies.group(months, registered), new Insolvencies());
        assertThat(parts.byChoice(months, heads, branch, registered, fails)).isCloseTo(chosen, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 1", "10, 0.45", "49, 0.45", "50, 0.25", "249, 0.25", "250, 0.08", "5000, 0.08"})
    void largerFirmsCloseLessOften(int heads, double relative) {
        ClosureHazard bySize =
                Given.rule(ClosureHazard.ByAgeAndSize.class, "medium=0.45", "large=0.25", "largest=0.08");
        assertThat(bySize.ofSize(heads)).isEqualTo(relative);
        assertThat(bySize.hazard(30, heads)).isCloseTo(bySize.hazard(30, 1) * relative, within(1e-12));
    }

    /** A tenth of the old close and 2 % of them fail; of those with 10-49 people 3 % close, and as many fail as of smaller ones. */
    @Test
    void whatLargerFirmsFailOfIsTakenOffTheirOwnHazard() {
        ClosureHazard own = Given.rule(ClosureHazard.ByAgeAndSize.class, "later=0.1", "medium=0.3", "failing-medium=1");
        assertThat(own.byChoice(120, 9, false, true, 0.02)).isCloseTo(0.08, within(1e-12));
        assertThat(own.byChoice(120, 20, false, true, 0.02)).isCloseTo(0.01, within(1e-12));
        assertThat(own.byChoice(120, 20, true, true, 0.02))
                .as("parents support branches")
                .isCloseTo(0.03, within(1e-12));
    }

    /** In two years of a burn-in there were 100 young firms every month, and one failed in each quarter: 4 % a year. */
    @Test
    void firmsFailAsOftenAsInTheBurnInOfThePlace() {
        Insolvencies counted = new Insolvencies();
        for (int month = 0; month < 24; month++) {
            for (int firm = 0; firm < 100; firm++) {
                counted.count(Insolvencies.group(30, true), firm == 0 && month % 3 == 0);
            }
            counted.closeMonth();
        }
        ClosureHazard here =
                Given.rule(ClosureHazard.ByAgeAndSize.class, "failing-young=0.01", "failing=0.02", "declared-years=1");
        assertThat(here.failing(Insolvencies.YOUNG, counted))
                .as("a third as declared")
                .isCloseTo(0.03, within(1e-12));
        assertThat(here.failing(Insolvencies.OTHERS, counted))
                .as("there were no others")
                .isEqualTo(0.02);
        ClosureHazard everywhere = Given.rule(ClosureHazard.ByAgeAndSize.class, "failing-young=0.01", "as-counted=off");
        assertThat(everywhere.failing(Insolvencies.YOUNG, counted)).isEqualTo(0.01);
    }

    @Test
    void fromTheSixthYearTheHazardStaysTheSame() {
        assertThat(rule.hazard(60, 1)).isEqualTo(rule.hazard(600, 1)).isEqualTo(rule.later());
    }
}

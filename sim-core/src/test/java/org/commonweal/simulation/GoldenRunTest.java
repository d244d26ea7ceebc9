package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.indicator.Indicators;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Three years of {@link SmallPlace} as they were when somebody last looked at them: every indicator at four months, to
 * nine digits. A change of the model or of a declared value changes them, and somebody must look again.
 */
class GoldenRunTest {
    private static final int MONTHS = 36;
    private static final int[] KEPT = {0, 12, 24, 35};
    private static final long SEED = 36;
    private static final MathContext DIGITS = new MathContext(9);
    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final String FOLDER = "src/test/resources/org/commonweal/simulation/";
    private static final String FILE = FOLDER + "golden-run.csv";

    /** The first version of the model, from which the tests of its rooms go on. */
    private static final String FIRST_VERSION_FILE = FOLDER + "golden-run-first-version.csv";

    /**
     * The model of before people had hours, firms a policy of pay, and pay moved while they stayed: everybody full-time,
     * all firms alike, no minimum wage, pay as at hire.
     */
    private static final String LIMIT_FILE = FOLDER + "golden-run-pay-at-hire.csv";

    private static final String[] LIMIT = {
        "wages.part-time=0",
        "wages.employer-spread=0",
        "wages.minimum.hourly=0",
        "wages.talent-spread=0.54",
        "wages.low-skill=0.736",
        "wages.middle-skill=0.943",
        "wages.high-skill=1.34",
        "wages.settlement=at-hire",
        "measures.living-wage.hourly=12.60"
    };
    private static final String HEADER = "indicator,month 0,month 12,month 24,month 35";
    private static final int SHOWN = 12;

    private static final String HOW_TO_BLESS = """
            If it was meant, bless the new values and look at what moved before you commit:
                mvn -o -pl sim-core test -Dtest=GoldenRunTest -Dgolden.bless=true -Dsurefire.failIfNoSpecifiedTests=false
                git diff --word-diff %s
            If it was not meant, find the change that did it: git stash, then this test again.""".formatted("sim-core/" + FILE);

    private static List<String> golden;
    private static List<String> run;
    private static List<String> firstVersion;
    private static List<String> limit;

    @BeforeAll
    static void runThreeYears() throws IOException {
        run = lines(Spec.declared(), MONTHS);
        firstVersion = lines(Spec.with(), MONTHS);
        limit = lines(Spec.with(LIMIT), MONTHS);
        if (Boolean.getBoolean("golden.bless")) {
            bless(FILE, run);
            bless(FIRST_VERSION_FILE, firstVersion);
            bless(LIMIT_FILE, limit);
        }
        golden = read(FILE);
    }

    private static void bless(String file, List<String> lines) throws IOException {
        Files.createDirectories(BASE.resolve(file).getParent());
        Files.writeString(BASE.resolve(file), String.join("\n", lines) + "\n");
    }

    private static List<String> read(String file) {
        try {
            return Files.readAllLines(BASE.resolve(file));
        } catch (IOException gone) {
            throw new UncheckedIOException("No golden values at " + file + ".\n" + HOW_TO_BLESS, gone);
        }
    }

    private static List<String> lines(ModelSpec spec, int months) {
        SmallRun told = SmallRun.of(spec, SEED, months, Audit.MONTH);
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < Indicators.CATALOGUE.size(); i++) {
            StringBuilder line = new StringBuilder(Indicators.CATALOGUE.get(i).name());
            for (int month : KEPT) {
                line.append(',').append(month < months ? digits(told.month(month)[i]) : "");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String digits(double value) {
        return Double.isFinite(value) ? new BigDecimal(value, DIGITS).toString() : String.valueOf(value);
    }

    /** What differs, indicator by indicator: one that went moves no other, and one that came has nothing to differ from. */
    private static List<String> differences(List<String> wanted, List<String> found) {
        Map<String, String> golden = byName(wanted);
        Map<String, String> now = byName(found);
        return golden.keySet().stream()
                .filter(name -> !Objects.equals(golden.get(name), now.get(name)))
                .map(name ->
                        "golden: " + golden.get(name) + "\n   now: " + now.getOrDefault(name, "(" + name + " is gone)"))
                .toList();
    }

    private static Map<String, String> byName(List<String> lines) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String line : lines) {
            String twice = byName.put(line.substring(0, line.indexOf(',')), line);
            assertThat(twice).as("no two lines of a name").isNull();
        }
        return byName;
    }

    private static void assertGolden(List<String> wanted, List<String> found) {
        List<String> all = differences(wanted, found);
        if (!all.isEmpty()) {
            fail(all.size() + " of " + (found.size() - 1) + " indicators are not what they were, e.g.\n"
                    + String.join("\n", all.subList(0, Math.min(SHOWN, all.size()))) + "\n" + HOW_TO_BLESS);
        }
    }

    @Test
    void threeYearsAreWhatTheyWereWhenSomebodyLastLooked() {
        assertGolden(golden, run);
    }

    @Test
    void byTheRulesOfTheFirstVersionTheyAreWhatTheyWereThen() {
        assertGolden(read(FIRST_VERSION_FILE), firstVersion);
    }

    @Test
    void withoutPartTimeWorkPoliciesOfPayAndSettlementsTheyAreThoseOfPayAtHire() {
        assertGolden(read(LIMIT_FILE), limit);
    }

    // ---- and it bites ----------------------------------------------------------------------------------------------

    @Test
    void theSeventhDigitOfAnyValueBites() {
        int bitten = 0;
        for (int i = 1; i < golden.size(); i++) {
            String[] cells = golden.get(i).split(",");
            for (int column = 1; column < cells.length; column++) {
                if (!cells[column].equals("NaN") && new BigDecimal(cells[column]).signum() != 0) {
                    String[] other = cells.clone();
                    other[column] = seventhDigitChanged(cells[column]);
                    List<String> changed = new ArrayList<>(golden);
                    changed.set(i, String.join(",", other));
                    assertThat(differences(golden, changed)).as(golden.get(i)).hasSize(1);
                    bitten++;
                }
            }
        }
        assertThat(bitten).as("values that are neither zero nor missing").isGreaterThan(3 * golden.size());
    }

    private static String seventhDigitChanged(String value) {
        BigDecimal number = new BigDecimal(value);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - 7);
        return digits(number.add(step).doubleValue());
    }

    @Test
    void valuesAreKeptToNineDigits() {
        assertThat(digits(1234.567891)).isEqualTo("1234.56789");
        assertThat(digits(0.1234567891)).isEqualTo("0.123456789");
        assertThat(digits(Double.NaN)).isEqualTo("NaN");
        assertThat(seventhDigitChanged("1234.56789")).isEqualTo("1234.56889");
    }

    @Test
    void oneParameterChangedByAHundredthBites() {
        List<String> before = lines(Spec.declared(), 1);
        List<String> after = lines(Spec.declared("consumption.adjustment=0.0505"), 1);
        assertThat(differences(before, after)).isNotEmpty();
        assertThat(differences(firstMonths(golden), firstMonths(after))).isNotEmpty();
    }

    private static List<String> firstMonths(List<String> lines) {
        return lines.stream().map(GoldenRunTest::firstMonth).toList();
    }

    private static String firstMonth(String line) {
        String[] cells = line.split(",", 3);
        return cells[0] + "," + cells[1];
    }

    @Test
    void theMessageSaysWhatMovedAndHowToBless() {
        List<String> changed = new ArrayList<>(golden);
        changed.set(1, "wealth.gini,0,0,0,0");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertGolden(changed, golden))
                .withMessageContaining("1 of " + (golden.size() - 1) + " indicators")
                .withMessageContaining("golden: wealth.gini,0,0,0,0")
                .withMessageContaining("now: " + golden.get(1))
                .withMessageContaining("-Dgolden.bless=true");
    }

    @Test
    void anIndicatorThatIsGoneBitesAloneWhereverItStandsAndANewOneDoesNot() {
        for (int i = 1; i < golden.size(); i++) {
            List<String> fewer = new ArrayList<>(golden);
            String gone = fewer.remove(i);
            assertThat(differences(golden, fewer)).singleElement().asString().contains(gone, "is gone");
            assertThat(differences(fewer, golden)).isEmpty();
        }
    }
}

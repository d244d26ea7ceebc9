package org.commonweal.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonweal.parameter.ParameterException.Problem;
import org.commonweal.parameter.TinySpec.Spending.FixedShare;
import org.commonweal.parameter.TinySpec.Spending.WealthTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterReaderTest {

    @Test
    void withoutSettingsEveryDefaultIsInForce() {
        TinySpec spec = read();
        assertThat(spec.spending()).isEqualTo(new WealthTarget(0.1, new TinySpec.Table(2, 4)));
        assertThat(spec.ownership().workerCooperative().cutsHoursFirst()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.15|0.15",
                "15 %/year|0.15",
                "0.1 %/year|0.001",
                "0.10 1/year|0.1",
                "10 % a year|0.1",
                "0.2 per year|0.2",
                "1e-2|0.01"
            })
    void aRateAYearMayBeWrittenInSeveralWays(String text, double value) {
        assertThat(((WealthTarget) read("spending.adjustment", text).spending()).adjustment())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 pounds/month",
                "£500/month",
                "500",
                "£500 a month",
                "500 per month",
                "500 monthly",
                "500.00 pounds per month",
                "£ 500"
            })
    void poundsAMonthMayBeWrittenInSeveralWays(String text) {
        String unit = text.equals("£ 500") ? "/month" : "";
        assertThat(read("bank.cap", text + unit).bank().cap()).isEqualTo(500);
    }

    @Test
    void anAnswerIsChosenByNameAndItsParametersCanThenBeSet() {
        assertThat(read("spending", "fixed-share", "spending.share", "75 %").spending())
                .isEqualTo(new FixedShare(0.75));
    }

    @Test
    void aKeyOfTheGroupSetsAllMembersThatHaveTheComponent() {
        TinySpec.Ownership ownership = read("ownership.local-sourcing", "off").ownership();
        assertThat(ownership.privateFirm().localSourcing()).isEqualTo(1);
        assertThat(ownership.workerCooperative().localSourcing()).isEqualTo(1);
    }

    @Test
    void aParameterIsStillReadByTheNameItHadBefore() {
        Setting before = new Setting("spending.speed", "0.3", "", "a.yaml:1");
        Setting now = new Setting("spending.adjustment", "0.2", "", "a.yaml:2");
        Setting later = new Setting("spending.speed", "0.4", "", "--set");
        assertThat(adjustment(before)).isEqualTo(0.3);
        assertThat(adjustment(before, now)).isEqualTo(0.2);
        assertThat(adjustment(now, later)).isEqualTo(0.4);
        assertThat(new FormerKeys(TinySpec.class).notes(List.of(before, now, later, later)))
                .containsExactly(
                        "a.yaml:1: spending.speed is now called spending.adjustment",
                        "--set: spending.speed is now called spending.adjustment");
        assertThat(new FormerKeys(TinySpec.class).notes(List.of(now))).isEmpty();
    }

    @Test
    void aFormerNameOfAnAnswerThatIsNotChosenSaysSo() {
        Setting chosen = new Setting("spending", "fixed-share", "", "a.yaml:1");
        Setting before = new Setting("spending.speed", "0.3", "", "a.yaml:2");
        assertThat(catchThrowableOfType(
                        ParameterException.class, () -> ParameterReader.read(TinySpec.class, List.of(chosen, before))))
                .hasMessageContaining("spending.speed belongs to an answer that is not chosen");
    }

    private static double adjustment(Setting... settings) {
        return ((WealthTarget)
                        ParameterReader.read(TinySpec.class, List.of(settings)).spending())
                .adjustment();
    }

    @Test
    void inOnePlaceTheNarrowerKeyWinsAndALaterPlaceWinsOverBoth() {
        Setting all = new Setting("ownership.local-sourcing", "off", "", "a.yaml:2");
        Setting one = new Setting("ownership.private-firm.local-sourcing", "2.5", "", "a.yaml:1");
        Setting later = new Setting("ownership.local-sourcing", "3", "", "--set");
        assertThat(sourcing(List.of(one, all))).isEqualTo(2.5);
        assertThat(sourcing(List.of(one, all, later))).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spending.adjustment|0.01 1/month|is in 1/month, but the unit here is 1/year|from 0 to 1, in 1/year|Maybe you meant 0.12 1/year?",
                "spending.adjustment|10 %|does not say whether it is a month or a year|from 0 to 1, in 1/year|Maybe you meant 10 %/year?",
                "spending.table.low|24 months|is in months, but the unit here is years|from 0 to 9, in years|Maybe you meant 2 years?",
                "spending.table.low|2.5|is not a whole number|a whole number from 0 to 9, in years|''",
                "spending.adjustment|7|is out of range|from 0 to 1, in 1/year|Maybe you meant 7 %/year?",
                "spending.adjustment|700|is out of range|from 0 to 1, in 1/year|''",
                "spending.adjustment|0,15|is not a number|from 0 to 1, in 1/year|Maybe you meant 0.15?",
                "spending.adjustment|0,150|is not a number|from 0 to 1, in 1/year|Maybe you meant 0.150?",
                "spending.adjustment|£0.5|is in pounds, but the unit here is 1/year|from 0 to 1, in 1/year|Maybe you meant 0.5?",
                "spending.table.low|2026-01-01|is a date|a whole number from 0 to 9, in years|Maybe count from the start of the run.",
                "spending.table.low|18 months|is in months, but the unit here is years|from 0 to 9, in years|Maybe you meant 1.5 years?",
                "bank.cap|11,973 per year|is in pounds/year, but the unit here is pounds/month|from 0 to 1000000, in pounds/month|Maybe you meant 997.75 pounds/month?",
                "bank.cap|230.25 pounds per week|is in pounds/week, but the unit here is pounds/month|from 0 to 1000000, in pounds/month|Maybe you meant 997.75 pounds/month?",
                "bank.cap|£500|is in pounds, but the unit here is pounds/month|from 0 to 1000000, in pounds/month|Maybe you meant 500 pounds/month?",
                "bank.cap|1.234,56|is not a number|from 0 to 1000000, in pounds/month|Maybe you meant 1234.56?",
                "bank.cap|123 456|is not a number|from 0 to 1000000, in pounds/month|Maybe you meant 123456?",
                "bank.cap|12k|has an unknown unit \"k\"|from 0 to 1000000, in pounds/month|Maybe you meant 12000?",
                "spending.adjustment|NaN|is not a number|from 0 to 1, in 1/year|''",
                "spending.adjustment|Infinity|is not a number|from 0 to 1, in 1/year|''",
                "spending.adjustment|0x1p3|is not a number|from 0 to 1, in 1/year|''",
                "spending.adjustment|1e999|is not a number|from 0 to 1, in 1/year|''",
                "spending.adjustment|3 apples|has an unknown unit \"apples\"|from 0 to 1, in 1/year|''",
                "spending.adjustment|off|has no meaning here|from 0 to 1, in 1/year|''",
                "ownership.worker-cooperative.cuts-hours-first|maybe|is not a switch|on or off|''",
                "ownership.local-sourcing|9|is out of range|from 0.5 to 3; or off|''",
                "spending|welth-target|there is no answer \"welth-target\"|wealth-target or fixed-share|Maybe you meant wealth-target?",
                "spending.adjustmant|1|there is no parameter \"spending.adjustmant\"|a key from 'describe parameters'|Maybe you meant spending.adjustment?",
                "adjustment|1|there is no parameter \"adjustment\"|a key from 'describe parameters'|Maybe you meant spending.adjustment?",
                "spending.share|1|belongs to an answer that is not chosen|''|Maybe you also want spending=fixed-share?",
                "ownership|off|is a group, not a parameter|one of ownership.private-firm, ownership.worker-cooperative|''",
                "spending.table.low|5|low must not be above high|''|''"
            })
    void whatCannotBeUsedIsAnsweredKindly(String key, String text, String what, String allowed, String hint) {
        List<Problem> problems = problems(new Setting(key, text, "", "a.yaml:7"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).where()).isEqualTo("a.yaml:7");
        assertThat(problems.get(0).what()).contains(what);
        assertThat(problems.get(0).allowed()).isEqualTo(allowed);
        assertThat(problems.get(0).hint()).isEqualTo(hint);
    }

    @Test
    void aKeySetTwiceInOnePlaceIsAProblem() {
        List<Problem> problems =
                problems(new Setting("bank.cap", "1", "", "a.yaml:3"), new Setting("bank.cap", "2", "", "a.yaml:9"));
        assertThat(problems).extracting(Problem::where).containsExactly("a.yaml:9");
        assertThat(problems.get(0).what()).contains("set twice").contains("a.yaml:3");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThat(problems(
                        new Setting("bank.cap", "x", "", "--set"),
                        new Setting("nothing", "1", "", "--set"),
                        new Setting("spending.adjustment", "2", "", "--set")))
                .hasSize(3);
    }

    @Test
    void anyTextAtAllEndsInARecordOrAListOfProblems() {
        Random random = new Random(20260101);
        String[] keys = {
            "spending", "spending.adjustment", "spending.table.low", "ownership.local-sourcing", "bank.cap", "ownership"
        };
        String alphabet = "0123456789.,+-eE %/£xofnyearmontpuds\t\n\u0000\u0661\uD83D\u221E\"'{}[]";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(random.nextInt(20) == 0 ? 400 : 12); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String key = i % 10 == 0 ? text.reverse().toString() : keys[random.nextInt(keys.length)];
            try {
                TinySpec spec = read(key, text.toString());
                assertThat(spec.bank().cap()).as(text.toString()).isBetween(0.0, 1e6);
            } catch (ParameterException refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        }
    }

    private static double sourcing(List<Setting> settings) {
        return ParameterReader.read(TinySpec.class, settings)
                .ownership()
                .privateFirm()
                .localSourcing();
    }

    private static List<Problem> problems(Setting... settings) {
        return catchThrowableOfType(
                        ParameterException.class, () -> ParameterReader.read(TinySpec.class, List.of(settings)))
                .problems();
    }

    private static TinySpec read(String... keysAndValues) {
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings.add(new Setting(keysAndValues[i], keysAndValues[i + 1], "", "--set"));
        }
        return ParameterReader.read(TinySpec.class, settings);
    }
}

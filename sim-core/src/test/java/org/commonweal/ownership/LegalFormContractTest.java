package org.commonweal.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.ownership.LegalForm.Use;
import org.commonweal.parameter.Given;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Question;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every legal form keeps to, those of other jars included. */
class LegalFormContractTest {
    private static final String[] NOBODY = {
        "to-owners=0", "to-outside=0", "to-workers=0", "to-members=0", "to-community=0", "to-council=0"
    };

    @SuppressWarnings("unchecked")
    static Stream<Class<? extends Record>> forms() {
        return Question.answers(LegalForm.class).stream().map(form -> (Class<? extends Record>) form);
    }

    private static LegalForm declared(Class<? extends Record> form, String... changes) {
        return (LegalForm) Given.rule(form, changes);
    }

    // ---- every form ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("forms")
    void everyPennyOfAPoundHasAUse(Class<? extends Record> form) {
        long[] parts = declared(form).split(100);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(100);
        assertThat(parts).hasSize(Use.values().length);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyPennyOfAThousandSurplusesHasItsDeclaredUse(Class<? extends Record> form) {
        LegalForm declared = declared(form);
        long key = new Draws(3).key(Purpose.EXPORTS, 0);
        for (int n = 0; n < 1_000; n++) {
            long surplus = (long) Draws.lognormal(100_000, 3, key, n, 0);
            assertSplit(declared, surplus);
        }
    }

    private static void assertSplit(LegalForm form, long surplus) {
        long[] parts = form.split(surplus);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(surplus);
        for (Use use : Use.values()) {
            double penniesRounded = use == Use.RESERVE ? 3 : 1;
            assertThat(parts[use.ordinal()]).isNotNegative();
            assertThat((double) parts[use.ordinal()])
                    .as(use + " of " + surplus)
                    .isCloseTo(form.share(use) * surplus, within(penniesRounded));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void withoutASurplusNobodyReceivesAnything(Class<? extends Record> form) {
        assertThat(declared(form).split(0)).containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sharesOfAllUsesAddToTheWhole(Class<? extends Record> form) {
        LegalForm declared = declared(form);
        assertThat(Arrays.stream(Use.values()).mapToDouble(declared::share).sum())
                .isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void moreThanTheWholeSurplusCannotBePromised(Class<? extends Record> form) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> declared(form, changed(NOBODY, "to-workers=0.7", "to-council=0.5")))
                .withMessageContaining("the shares of the surplus add to 120")
                .withMessageContaining("Maybe lower one of them");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theWholeSurplusMayBePromised(Class<? extends Record> form) {
        LegalForm generous = declared(form, changed(NOBODY, "to-workers=0.7", "to-council=0.3"));
        assertThat(generous.split(1_001)[Use.RESERVE.ordinal()]).isZero();
    }

    // ---- assumptions can be switched off ---------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("forms")
    void everyAssumptionHasANeutralValueAndTakesIt(Class<? extends Record> form) {
        List<Row> rows = ParameterTable.defaults(form);
        assertThat(rows).hasSize(16);
        for (Row row : rows) {
            assertThat(row.neutral()).as(row.key()).isBetween(row.min(), row.max());
            LegalForm off = declared(form, row.key() + "=off");
            assertThat(value(off, row.key())).as(row.key() + " off").isEqualTo(row.neutral());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void withEveryAssumptionOffFormsDifferInNothing(Class<? extends Record> form) {
        assertThat(values(allOff(form))).isEqualTo(values(allOff(PrivateFirm.class)));
        assertThat(allOff(form).split(100)[Use.RESERVE.ordinal()]).isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyAssumptionHasASource(Class<? extends Record> form) {
        assertThat(ParameterTable.defaults(form)).allSatisfy(row -> {
            assertThat(row.source()).as(row.key()).isNotBlank();
            assertThat(row.what()).as(row.key()).isNotBlank();
        });
    }

    private static LegalForm allOff(Class<? extends Record> form) {
        return declared(
                form,
                ParameterTable.defaults(form).stream()
                        .map(row -> row.key() + "=off")
                        .toArray(String[]::new));
    }

    private static List<Double> values(LegalForm form) {
        return ParameterTable.rows((Record) form, List.of()).stream()
                .map(Row::value)
                .toList();
    }

    private static double value(LegalForm form, String key) {
        return ParameterTable.rows((Record) form, List.of()).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** The first changes with some of them changed again. */
    private static String[] changed(String[] first, String... again) {
        List<String> names =
                Arrays.stream(again).map(LegalFormContractTest::name).toList();
        return Stream.concat(Arrays.stream(first).filter(change -> !names.contains(name(change))), Arrays.stream(again))
                .toArray(String[]::new);
    }

    private static String name(String change) {
        return change.substring(0, change.indexOf('='));
    }
}

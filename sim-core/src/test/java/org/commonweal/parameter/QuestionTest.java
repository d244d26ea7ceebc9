package org.commonweal.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

    /** A list with one member for each answer, and a group whose name is no part of keys. */
    record Fleet(@Unnamed Harbour harbour, Boats boats) {}

    record Harbour(Berths berths) {}

    record Berths(
            @Param(value = 3, unit = Unit.COUNT, min = 0, max = 9, what = "n", source = "s", status = Status.ASSUMED)
            int number) {}

    record Boats(List<Boat> all) {}

    @Answers({Tug.class, Ferry.class})
    interface Boat {
        @Param(value = 1, unit = Unit.COUNT, min = 0, max = 9, what = "crew", source = "s", status = Status.ASSUMED)
        int crew();
    }

    record Tug(int crew) implements Boat {}

    record Ferry(
            @Assumed(value = 5, source = "s", status = Status.ASSUMED)
            int crew) implements Boat {}

    @Answers({Boat.class})
    interface Misnamed {}

    /** A question in a slot of its own name, whose answers' parameters stand beside the slot's other ones. */
    record Port(Pier pier) {}

    record Pier(
            @Param(value = 9, unit = Unit.COUNT, min = 0, max = 9, what = "m", source = "s", status = Status.ASSUMED)
            int metres,

            @Unnamed Light light) {}

    @Answers({Lamp.class, Bell.class})
    interface Light {}

    record Lamp(
            @Param(value = 2, unit = Unit.COUNT, min = 0, max = 9, what = "c", source = "s", status = Status.ASSUMED)
            int candles)
            implements Light {}

    record Bell(
            @Param(value = 4, unit = Unit.COUNT, min = 0, max = 9, what = "t", source = "s", status = Status.ASSUMED)
            int tones)
            implements Light {}

    private static Setting set(String key, String value) {
        return new Setting(key, value, "", "test");
    }

    @Test
    void aListHasOneMemberForEachAnswerInTheirOrder() {
        Fleet fleet = ParameterReader.read(Fleet.class, List.of());
        assertThat(fleet.boats().all()).containsExactly(new Tug(1), new Ferry(5));
        assertThat(Question.of(Ferry.class, fleet.boats().all()).crew()).isEqualTo(5);
    }

    @Test
    void membersAreSetByTheirOwnNamesAndAllTogether() {
        Fleet one = ParameterReader.read(Fleet.class, List.of(set("boats.ferry.crew", "7")));
        assertThat(one.boats().all()).containsExactly(new Tug(1), new Ferry(7));
        Fleet all = ParameterReader.read(Fleet.class, List.of(set("boats.crew", "2")));
        assertThat(all.boats().all()).containsExactly(new Tug(2), new Ferry(2));
    }

    @Test
    void neitherTheListNorAnUnnamedGroupIsPartOfAKey() {
        assertThat(ParameterTable.defaults(Fleet.class))
                .extracting(ParameterTable.Row::key)
                .containsExactly("berths.number", "boats.tug.crew", "boats.ferry.crew");
    }

    @Test
    void anUnnamedQuestionIsChosenByItsNameAndItsAnswersHaveKeysWithoutIt() {
        assertThat(ParameterTable.declared(Port.class))
                .extracting(ParameterTable.Row::key, ParameterTable.Row::needs)
                .containsExactly(
                        tuple("pier.metres", ""),
                        tuple("pier.light", ""),
                        tuple("pier.candles", ""),
                        tuple("pier.tones", "pier.light=bell"));
        assertThat(ParameterReader.read(Port.class, List.of(set("pier.candles", "5"))))
                .isEqualTo(new Port(new Pier(9, new Lamp(5))));
        assertThat(ParameterReader.read(Port.class, List.of(set("pier.light", "bell"), set("pier.tones", "6"))))
                .isEqualTo(new Port(new Pier(9, new Bell(6))));
    }

    @Test
    void aParameterOfAnUnnamedQuestionsOtherAnswerSaysWhatToChoose() {
        assertThatThrownBy(() -> ParameterReader.read(Port.class, List.of(set("pier.tones", "6"))))
                .isInstanceOfSatisfying(
                        ParameterException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.hint()).contains("pier.light=bell")));
    }

    @Test
    void aMisspeltMemberIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> ParameterReader.read(Fleet.class, List.of(set("boats.fery.crew", "7"))))
                .isInstanceOfSatisfying(
                        ParameterException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.hint()).contains("boats.ferry.crew")));
    }

    @Test
    void anAnswerThatIsNoRecordIsRefusedInWords() {
        assertThatThrownBy(() -> Question.answers(Misnamed.class))
                .isInstanceOf(ExtensionException.class)
                .hasMessageContaining("is not a record. Maybe write: public record Boat(");
    }
}

package org.commonweal.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aProblemSaysWhereWhatAndWhatIsAllowed() {
        Problem problem =
                new Problem("preston/tenure.csv:4", "households is \"-3\"", "a whole number from 0", "Maybe 3.");
        assertThat(problem.text()).isEqualTo("""
                preston/tenure.csv:4: households is "-3".
                  allowed: a whole number from 0
                  Maybe 3.""");
    }

    @Test
    void withoutAPlaceItBeginsLikeASentence() {
        assertThat(new Problem("", "there is no such thing", "", "").text()).isEqualTo("There is no such thing.");
    }

    @Test
    void severalProblemsFollowEachOther() {
        Problem one = new Problem("a", "one", "", "");
        Problem two = new Problem("b", "two", "", "");
        assertThat(new BadInput(List.of(one, two))).hasMessage("a: one.\nb: two.");
    }

    @Test
    void longAndBrokenTextsAreQuotedOnOneShortLine() {
        assertThat(Problem.quoted("a\nb" + "c".repeat(99))).isEqualTo("\"a b" + "c".repeat(57) + "...\"");
    }
}

package org.commonweal.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_says_where_what_and_what_is_allowed() {
        Problem problem =
                new Problem("preston/tenure.csv:4", "households is \"-3\"", "a whole number from 0", "Maybe 3.");
        assertThat(problem.text()).isEqualTo("""
                preston/tenure.csv:4: households is "-3".
                  allowed: a whole number from 0
                  Maybe 3.""");
    }

    @Test
    void without_a_place_it_begins_like_a_sentence() {
        assertThat(new Problem("", "there is no such thing", "", "").text()).isEqualTo("There is no such thing.");
    }

    @Test
    void several_problems_follow_each_other() {
        Problem one = new Problem("a", "one", "", "");
        Problem two = new Problem("b", "two", "", "");
        assertThat(new BadInput(List.of(one, two))).hasMessage("a: one.\nb: two.");
    }

    @Test
    void long_and_broken_texts_are_quoted_on_one_short_line() {
        assertThat(Problem.quoted("a\nb" + "c".repeat(99))).isEqualTo("\"a b" + "c".repeat(57) + "...\"");
    }
}

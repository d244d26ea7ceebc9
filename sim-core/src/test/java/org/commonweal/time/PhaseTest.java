package org.commonweal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseTest {

    @Test
    void leversActFirstAndTheBooksAreClosedLast() {
        assertThat(Phase.values()).startsWith(Phase.LEVERS).endsWith(Phase.CLOSING);
    }

    @Test
    void firmsPlanBeforeTheyBorrowHireAndSell() {
        assertThat(Phase.values())
                .containsSubsequence(
                        Phase.PLANNING, Phase.CREDIT, Phase.LABOUR, Phase.TENDERS, Phase.DELIVERIES, Phase.SHOPPING);
    }

    @Test
    void surplusIsKnownOnlyWhenEverythingElseIsPaid() {
        assertThat(Phase.values())
                .containsSubsequence(
                        Phase.SHOPPING,
                        Phase.INPUTS,
                        Phase.EXPORTS,
                        Phase.PAYMENTS,
                        Phase.SURPLUS,
                        Phase.FUNDS,
                        Phase.DEMOGRAPHY,
                        Phase.FIRM_DEMOGRAPHY);
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseSaysWhatHappensInOneSentence(Phase phase) {
        assertThat(phase.sentence()).matches("[A-Z].{20,}\\.").doesNotContain(". ");
    }

    @Test
    void noTwoPhasesHaveTheSameName() {
        assertThat(Phase.values()).extracting(Phase::title).doesNotHaveDuplicates();
    }
}

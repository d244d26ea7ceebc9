package org.commonweal.scenarios.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonweal.parameter.ParameterException;
import org.commonweal.scenarios.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnCaseTest {
    @Test
    void aCaseOfTheBookGivesWhatTheBookSays() {
        WorkedCase worked = CaseBook.all().stream()
                .filter(one -> one.asked().equals("universal-credit"))
                .findFirst()
                .orElseThrow();
        OwnCase own = OwnCase.of(worked.asked() + "; " + worked.told(), worked.year());
        assertThat(own.answer()).isEqualTo(worked.model());
        assertThat(own.unit()).isEqualTo("GBP/month");
    }

    @Test
    void theYearPicksTheRules() {
        assertThat(OwnCase.of("income-tax; pay=12600", "2025-26").answer()).isEqualTo(6);
        assertThat(OwnCase.of("income-tax; pay=12600", "2018-19").answer()).isEqualTo(150);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    universal-credits; rent=600   | Maybe you meant universal-credit?
                    universal-credit; rents=600   | Maybe you meant rent?
                    universal-credit; rent=many   | numbers in pounds
                    ''                            | nothing is called
                    """)
    void whatCannotBeWorkedIsRefusedWithWhatIsAllowed(String text, String said) {
        assertThatThrownBy(() -> OwnCase.of(text, "2025-26"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(said);
    }

    @Test
    void aYearWithoutRulesIsRefused() {
        assertThatThrownBy(() -> OwnCase.of("income-tax; pay=12600", "1999-00")).isInstanceOf(ParameterException.class);
    }
}

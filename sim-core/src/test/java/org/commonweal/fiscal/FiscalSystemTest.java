package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class FiscalSystemTest {
    private final FiscalSystem fiscal = Given.rule(FiscalSystem.class);

    @Test
    void theSystemHasEveryLeverOnceAfterItsYear() {
        List<Class<?>> parts = Arrays.stream(FiscalSystem.class.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
        assertThat(parts.get(0)).isEqualTo(RuleYear.class);
        assertThat(parts.subList(1, parts.size()))
                .containsExactlyInAnyOrder(FiscalLever.class.getPermittedSubclasses());
    }

    @Test
    void somebodyOn30000AYearKeeps25119PoundsSixty() {
        long pay = 250_000;
        long kept =
                pay - fiscal.incomeTax().due(pay) - fiscal.nationalInsurance().employee(pay);
        assertThat(12 * kept).isEqualTo(2_511_960);
    }
}

package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Money can leave for every reason there is to pay, and each has its channel. */
class LeakageChannelTest {
    private static final Set<Flow> NO_PAYMENTS =
            Set.of(Flow.ACCRUAL, Flow.WRITE_OFF, Flow.ASSIGNMENT, Flow.RECLASSIFICATION, Flow.OPENING);

    static Stream<Arguments> waysOut() {
        return Arrays.stream(Flow.values())
                .filter(why -> !NO_PAYMENTS.contains(why))
                .flatMap(why -> Sector.CORE.stream().filter(to -> !to.isLocal()).map(to -> Arguments.of(why, to)));
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void everyPaymentToSomebodyOutsideHasAChannel(Flow why, Sector to) {
        assertThat(LeakageChannel.of(why, to)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyChannelIsUsed(LeakageChannel channel) {
        assertThat(waysOut().map(Arguments::get))
                .anyMatch(way -> LeakageChannel.of((Flow) way[0], (Sector) way[1]) == channel);
    }

    @ParameterizedTest
    @CsvSource({
        "INPUTS_OUTSIDE, NATION, IMPORTS",
        "PROCUREMENT, REGION, REGIONAL_PURCHASES",
        "COMMUTER_WAGES, REGION, COMMUTERS_PAY",
        "PENSION_CONTRIBUTIONS, PENSION_FUND, PENSIONS",
        "PENSION_CONTRIBUTIONS, GOVERNMENT, PENSIONS",
        "DIVIDENDS, REGION, PROFITS",
        "PRIVATE_RENT, REGION, RENTS",
        "REPAYMENT, NATIONAL_BANK, DEBTS",
        "UNIT_PURCHASES, NATION, SAVINGS",
        "MIGRATION, REGION, MOVES",
    })
    void whatItIsPaidForDecides(Flow why, Sector to, LeakageChannel channel) {
        assertThat(LeakageChannel.of(why, to)).isEqualTo(channel);
    }

    @Test
    void changesOfClaimsAreNoPayments() {
        assertThat(NO_PAYMENTS)
                .allSatisfy(why -> assertThatThrownBy(() -> LeakageChannel.of(why, Sector.NATION))
                        .isInstanceOf(IllegalArgumentException.class));
    }
}

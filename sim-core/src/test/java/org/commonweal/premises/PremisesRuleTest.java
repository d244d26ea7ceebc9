package org.commonweal.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.commonweal.parameter.ParameterException;
import org.commonweal.premises.BusinessPremises.Landlord;
import org.junit.jupiter.api.Test;

class PremisesRuleTest {
    private final PremisesRule rule = Given.rule(
            PremisesRule.class,
            "trade=0.05",
            "yield=0.06",
            "owners=0.4",
            "households=0.1",
            "council=0.05",
            "community=0.05",
            "valued-over=20");

    @Test
    void rentIsAShareOfSales() {
        double bySales = rule.rents().bySales()[3];
        assertThat(rule.rent(bySales, 20_000)).isEqualTo(1_000);
        assertThat(rule.rent(0, 20_000)).isZero();
    }

    @Test
    void worthIsAYearsRentOverTheYield() {
        assertThat(rule.worth(1_000)).isEqualTo(200_000);
    }

    @Test
    void whatNobodyHereHoldsIsHeldOutside() {
        assertThat(rule.share(Landlord.OUTSIDE)).isCloseTo(0.4, within(1e-12));
        double all = 0;
        for (Landlord landlord : Landlord.values()) {
            all += rule.share(landlord);
        }
        assertThat(all).isCloseTo(1, within(1e-12));
    }

    @Test
    void ofARentNoMoreWasBookedAsBoughtFromPropertyBusinessesThanWasBoughtFromThem() {
        assertThat(rule.boughtSoFar(0.05, 0.03)).isEqualTo(0.03);
        assertThat(rule.boughtSoFar(0.02, 0.03)).isEqualTo(0.02);
    }

    @Test
    void worthFollowsRentsOverYears() {
        assertThat(rule.level(1, 0.8)).isCloseTo(0.99, within(1e-12));
        assertThat(rule.level(0.8, 0.8)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void moreThanAllCannotBeHeld() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> Given.rule(PremisesRule.class, "owners=0.9", "households=0.2"))
                .withMessageContaining("hold more than all premises together");
    }
}

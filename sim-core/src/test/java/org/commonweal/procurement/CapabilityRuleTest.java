package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Industry;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class CapabilityRuleTest {
    private final CapabilityRule rule =
            Given.rule(CapabilityRule.class, "production=0.3", "hospital-goods=0.1", "finance=1", "other-services=0.9");

    @Test
    void whatHospitalsBuyOfProductionIsNotWhatCouncilsBuy() {
        assertThat(rule.share(Industry.PRODUCTION.ordinal(), AnchorKind.COUNCIL))
                .isEqualTo(0.3);
        assertThat(rule.share(Industry.PRODUCTION.ordinal(), AnchorKind.NHS_TRUST))
                .isEqualTo(0.1);
    }

    @Test
    void whatHasNoNumberOfItsOwnIsOneOfTheOtherServices() {
        assertThat(rule.share(Industry.HOSPITALITY.ordinal(), AnchorKind.SCHOOLS))
                .isEqualTo(0.9);
    }

    @Test
    void aLotIsBeyondThePlaceOrItIsNot() {
        assertThat(rule.isBeyond(Industry.PRODUCTION.ordinal(), AnchorKind.COUNCIL, 0.29))
                .isFalse();
        assertThat(rule.isBeyond(Industry.PRODUCTION.ordinal(), AnchorKind.COUNCIL, 0.3))
                .isTrue();
    }

    @Test
    void whereThePlaceCouldDeliverAllNoLotIsBeyondIt() {
        assertThat(rule.isBeyond(Industry.FINANCE.ordinal(), AnchorKind.COUNCIL, 0.999999))
                .isFalse();
    }
}

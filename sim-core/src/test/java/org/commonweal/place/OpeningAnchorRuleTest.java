package org.commonweal.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.AnchorKind;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class OpeningAnchorRuleTest {
    private final OpeningAnchorRule rule = Given.rule(
            OpeningAnchorRule.class,
            "county-precept=0.7",
            "police-precept=0.1",
            "fire-precept=0.04",
            "county-social-care=0.5",
            "association-construction=0.4",
            "council-tax-collected=0.85",
            "posts-filled=0.9");

    @Test
    void councilTaxIsPassedOnToThreeKindsOfAnchor() {
        assertThat(rule.precept(AnchorKind.COUNTY)).isEqualTo(0.7);
        assertThat(rule.precept(AnchorKind.POLICE)).isEqualTo(0.1);
        assertThat(rule.precept(AnchorKind.FIRE)).isEqualTo(0.04);
        assertThat(rule.precept(AnchorKind.NHS_TRUST)).isZero();
    }

    @Test
    void onlyACountyBuysCareAndOnlyAHousingAssociationBuilds() {
        assertThat(rule.socialCare(AnchorKind.COUNTY)).isEqualTo(0.5);
        assertThat(rule.socialCare(AnchorKind.COUNCIL)).isZero();
        assertThat(rule.construction(AnchorKind.HOUSING_ASSOCIATION)).isEqualTo(0.4);
        assertThat(rule.construction(AnchorKind.COUNTY)).isZero();
    }

    @Test
    void aGrantIsWhatAnAnchorSpendsLessWhatItHas() {
        assertThat(rule.collected(1_000)).isEqualTo(850);
        assertThat(rule.grant(1_000, 500, 600)).isEqualTo(800);
    }
}

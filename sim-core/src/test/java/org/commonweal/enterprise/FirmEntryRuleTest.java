package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class FirmEntryRuleTest {
    @Test
    void ownersAreLocalWhereResidentsHoldThePosts() {
        FirmEntryRule near = Given.rule(FirmEntryRule.class, "local-owners=0.6", "owners-nearness=2");
        assertThat(near.shareOfLocalOwners(0.5)).isCloseTo(0.6, within(1e-12));
        assertThat(near.shareOfLocalOwners(0.25)).isCloseTo(0.15, within(1e-12));
        assertThat(near.shareOfLocalOwners(0.75))
                .as("0.6 x 1.5 x 1.5 is more than all")
                .isEqualTo(1);
    }

    @Test
    void aScarceFormIsMuchLikelier() {
        FirmEntryRule rule = Given.rule(FirmEntryRule.class, "form-correction=1.5");
        // as many as at month zero, half a firm counted in; a quarter of them; none left of two
        assertThat(rule.formWeight(10, 100, 100)).isCloseTo(9.925, within(0.001));
        assertThat(rule.formWeight(10, 100, 25)).isCloseTo(77.66, within(0.01));
        assertThat(rule.formWeight(1, 2, 0)).isCloseTo(8, within(1e-9));
        assertThat(rule.formWeight(0, 100, 0)).isZero();
    }

    @Test
    void whereNoneLikeItIsSeenABranchStartsWithThree() {
        FirmEntryRule rule = Given.rule(FirmEntryRule.class, "branch-headcount=3");
        assertThat(rule.usualHeads(true)).isEqualTo(3);
        assertThat(rule.usualHeads(false)).isEqualTo(1);
    }
}

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
        assertThat(rule.formWeight(10, 100, 100, 1)).isCloseTo(9.925, within(0.001));
        assertThat(rule.formWeight(10, 100, 25, 1)).isCloseTo(77.66, within(0.01));
        assertThat(rule.formWeight(1, 2, 0, 1)).isCloseTo(8, within(1e-9));
        assertThat(rule.formWeight(0, 100, 0, 1)).isZero();
    }

    @Test
    void foundersFollowTheExampleOfFormsWhoseFirmsAreBusy() {
        FirmEntryRule looks = Given.rule(FirmEntryRule.class, "form-correction=0", "example=2");
        assertThat(looks.formWeight(10, 100, 100, 1.1)).isCloseTo(12.1, within(1e-9));
        FirmEntryRule blind = Given.rule(FirmEntryRule.class, "form-correction=0", "example=0");
        assertThat(blind.formWeight(10, 100, 100, 1.1)).isEqualTo(10);
    }

    @Test
    void whereNoneLikeItIsSeenABranchStartsWithThree() {
        FirmEntryRule rule = Given.rule(FirmEntryRule.class, "branch-headcount=3");
        assertThat(rule.usualHeads(true)).isEqualTo(3);
        assertThat(rule.usualHeads(false)).isEqualTo(1);
    }
}

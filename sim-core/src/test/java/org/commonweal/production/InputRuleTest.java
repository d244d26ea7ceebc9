package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.Industry;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class InputRuleTest {
    private final InputRule rule =
            Given.rule(InputRule.class, "spread=0.5", "review=0.01", "region-share=0.2", "head-office=0.03");

    @Test
    void firmsBuyBetweenHalfAndOneAndAHalfTimesAsMuchHereAsTheirForm() {
        assertThat(rule.ownSourcing(0)).isEqualTo(0.5);
        assertThat(rule.ownSourcing(0.5)).isEqualTo(1);
        assertThat(rule.ownSourcing(1)).isEqualTo(1.5);
    }

    @Test
    void oneInAHundredReviewsTheSupplierOfAnIndustry() {
        assertThat(rule.reviewed(0)).isZero();
        assertThat(rule.reviewed(0.005)).isZero();
        assertThat(rule.reviewed(0.015)).isEqualTo(1);
        assertThat(rule.reviewed(0.1199)).isEqualTo(Industry.FIRM_INDUSTRIES - 1);
        assertThat(rule.reviewed(0.12)).isEqualTo(InputRule.NONE);
    }

    @Test
    void aFifthOfWhatIsBoughtElsewhereComesFromTheRegion() {
        assertThat(rule.fromRegion(1_000)).isEqualTo(200);
        assertThat(rule.fromNation(1_000)).isCloseTo(800, within(1e-9));
    }

    @Test
    void headOfficesTakeThreePercentOfSales() {
        assertThat(rule.charges(10_000)).isEqualTo(300);
    }

    @Test
    void cheapSuppliersHereSellMoreWhereInputsCanBeSubstituted() {
        InputRule armington = Given.rule(InputRule.class, "substitution=2");
        assertThat(armington.pull(0.5)).isCloseTo(4, within(1e-12));
        assertThat(armington.here(0.5, 4)).isCloseTo(0.8, within(1e-12));
        InputRule fixed = Given.rule(InputRule.class, "substitution=0");
        assertThat(fixed.pull(0.5)).isEqualTo(1);
        assertThat(fixed.here(0.3, 4)).isEqualTo(0.3);
    }

    @Test
    void whoReviewsOftenReviewsOneOfAllIndustriesAMonth() {
        InputRule often = Given.rule(InputRule.class, "review=1", "contract-review=0.05");
        assertThat(often.reviewed(0)).isZero();
        assertThat(often.reviewed(0.999)).isEqualTo(Industry.FIRM_INDUSTRIES - 1);
        assertThat(often.reviewedForContract(0.06)).isEqualTo(1);
        assertThat(often.reviewedForContract(0.61)).isEqualTo(InputRule.NONE);
        InputRule never = Given.rule(InputRule.class, "review=1", "contract-review=0");
        assertThat(never.reviewedForContract(0)).isEqualTo(InputRule.NONE);
    }
}

package org.commonweal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.commonweal.money.TakenOff;
import org.commonweal.parameter.Given;
import org.commonweal.policy.CommunityShares;
import org.commonweal.policy.LocalBank;
import org.junit.jupiter.api.Test;

class RealTermsTest {
    /** A model of constant prices and constant pay but for what is said of it: {@code key=value}. */
    private static ModelSpec spec(String... settings) {
        List<String> still = List.of("prices.expected-inflation=0", "growth.productivity=0");
        return Given.rule(ModelSpec.class, still, settings);
    }

    @Test
    void withoutInflationAndGrowthAModelIsInRealTermsAsItIs() {
        ModelSpec spec = spec();
        assertThat(spec.inRealTerms()).isSameAs(spec);
    }

    @Test
    void inflationIsTakenOffEveryNominalRate() {
        ModelSpec real = spec(
                        "prices.expected-inflation=0.02",
                        "banking.deposit-rate=0.03",
                        "banking.mortgage-rate=0.045",
                        "banking.credit-rate=0.18",
                        "credit.loan-rate=0.07",
                        "levers.local-bank.reserve-rate=0.03")
                .inRealTerms();
        assertThat(real.rules().banking().depositRate()).isEqualTo(0.01, offset(1e-12));
        assertThat(real.rules().banking().mortgages().mortgageRate()).isEqualTo(0.025, offset(1e-12));
        assertThat(real.rules().banking().consumerCredit().creditRate()).isEqualTo(0.16, offset(1e-12));
        assertThat(real.rules().credit().loanRate()).isEqualTo(0.05, offset(1e-12));
        assertThat(real.levers().of(LocalBank.class).reserveRate()).isEqualTo(0.01, offset(1e-12));
        assertThat(real.levers().of(CommunityShares.class))
                .isNotEqualTo(spec().levers().of(CommunityShares.class));
        assertThat(real.rules().succession()).isNotEqualTo(spec().rules().succession());
    }

    @Test
    void realReturnsAndAllElseStayAsTheyAre() {
        ModelSpec given = spec("prices.expected-inflation=0.02");
        ModelSpec real = given.inRealTerms();
        assertThat(real.rules().wealth()).isSameAs(given.rules().wealth());
        assertThat(real.rules().pensions()).isSameAs(given.rules().pensions());
        assertThat(real.rules().portfolio()).isSameAs(given.rules().portfolio());
        assertThat(real.shocks()).isSameAs(given.shocks());
    }

    @Test
    void moneyThatEarnsLessThanInflationKeepsItsWorth() {
        ModelSpec real = spec("prices.expected-inflation=0.2", "banking.mortgage-rate=0.01")
                .inRealTerms();
        assertThat(real.rules().banking().depositRate()).isZero();
        assertThat(real.rules().banking().mortgages().mortgageRate()).isZero();
    }

    @Test
    void growthIsTakenOffEveryReturnAndAddedToEveryLoss() {
        ModelSpec given = spec(
                "growth.productivity=0.01",
                "banking.mortgage-rate=0.045",
                "wealth.unit-return=0.04",
                "pensions.discount-rate=0.0175",
                "pensions.private-growth=0.025",
                "pensions.indexation=0",
                "investment.depreciation=0.1");
        ModelSpec left = given.inRealTerms();
        assertThat(left.rules().banking().mortgages().mortgageRate()).isEqualTo(0.035, offset(1e-12));
        assertThat(left.rules().wealth().unitReturn()).isEqualTo(0.03, offset(1e-12));
        assertThat(left.rules().pensions().discountRate()).isEqualTo(0.0075, offset(1e-12));
        assertThat(left.rules().pensions().privateGrowth()).isEqualTo(0.015, offset(1e-12));
        assertThat(left.rules().pensions().indexation()).isEqualTo(-0.01, offset(1e-12));
        assertThat(left.rules().investment().depreciation()).isEqualTo(0.11, offset(1e-12));
        assertThat(left.rules().portfolio().returns().expected())
                .isEqualTo(given.rules().portfolio().returns().expected() - 0.01, offset(1e-12));
    }

    @Test
    void nobodyPaysForHoldingUnits() {
        ModelSpec left =
                spec("growth.productivity=0.05", "wealth.unit-return=0.04").inRealTerms();
        assertThat(left.rules().wealth().unitReturn()).isZero();
    }

    @Test
    void whatIsTakenOffCanBePutBack() {
        assertThat(spec().takenOff()).isEqualTo(TakenOff.NOTHING);
        TakenOff off = spec(
                        "prices.expected-inflation=0.02",
                        "growth.productivity=0.01",
                        "banking.deposit-rate=0.01",
                        "banking.mortgage-rate=0.045",
                        "banking.credit-rate=0.18")
                .takenOff();
        assertThat(off.deposits()).as("all there is").isEqualTo(0.01, offset(1e-12));
        assertThat(off.mortgages()).isEqualTo(0.03, offset(1e-12));
        assertThat(off.consumerCredit()).isEqualTo(0.03, offset(1e-12));
        assertThat(off.pensions()).isEqualTo(0.03, offset(1e-12));
        assertThat(off.capital()).as("growth alone").isEqualTo(0.01, offset(1e-12));
    }
}

package org.commonweal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.policy.CommunityShares;
import org.commonweal.policy.LocalBank;
import org.junit.jupiter.api.Test;

class RealTermsTest {
    private static ModelSpec spec(String... settings) {
        List<Setting> given = Arrays.stream(settings)
                .map(one -> one.split("=", 2))
                .map(parts -> new Setting(parts[0], parts[1], "", "test"))
                .toList();
        return ParameterReader.read(ModelSpec.class, given);
    }

    @Test
    void withoutInflationAModelIsInRealTermsAsItIs() {
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
}

package org.commonweal.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.commonweal.parameter.Given;
import org.commonweal.parameter.ParameterException;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

class OwnershipMixTest {

    private static OwnershipMix mix(String... changes) {
        return Given.rule(OwnershipMix.class, changes);
    }

    private static String refusal(String... changes) {
        ParameterException refused = catchThrowableOfType(ParameterException.class, () -> mix(changes));
        var problem = refused.problems().get(0);
        return problem.what() + " | " + problem.allowed() + " | " + problem.hint();
    }

    @Test
    void nothingIsAskedUnlessAShareIsSet() {
        assertThat(mix().isAsked()).isFalse();
        assertThat(mix("worker-cooperative=30 %").isAsked()).isTrue();
    }

    @Test
    void aFormHasOneShareOrOneInEachIndustryThatIsNamed() {
        OwnershipMix mix = mix("worker-cooperative=30 %", "worker-cooperative.trade=0.5");
        int form = OwnershipMix.formNames().indexOf("worker-cooperative");
        assertThat(mix.inAll(form)).hasValue(0.3);
        assertThat(mix.in(form, OwnershipMix.industryNames().indexOf("trade"))).hasValue(0.5);
        assertThat(mix.in(form, OwnershipMix.industryNames().indexOf("finance")))
                .isEmpty();
    }

    @Test
    void whatIsNeitherAFormNorAnIndustryIsRefusedWithAHint() {
        assertThat(refusal("worker-co-operative=30 %"))
                .contains("there is no legal form \"worker-co-operative\"")
                .contains("Maybe you meant worker-cooperative?");
        assertThat(refusal("mutual.fnance=30 %"))
                .contains("there is no industry \"fnance\"")
                .contains("finance");
        assertThat(refusal("worker-cooperative.public=30 %")).contains("there is no industry \"public\"");
    }

    @Test
    void sharesThatAreNoneAreRefused() {
        assertThat(refusal("worker-cooperative=-10 %")).contains("out of range");
        assertThat(refusal("worker-cooperative=30")).contains("Maybe you meant 30 %?");
        assertThat(refusal("worker-cooperative=many")).contains("is not a number");
    }

    @Test
    void sharesBeyondTheWholeAreRefusedInAllAndInAnIndustry() {
        assertThat(refusal("worker-cooperative=60 %", "employee-trust=41 %")).contains("add to 101 %");
        assertThat(refusal("worker-cooperative=60 %", "employee-trust.trade=41 %"))
                .contains("add to 101 % in trade")
                .contains("employee-trust.trade");
        assertThat(mix("worker-cooperative=60 %", "employee-trust=40 %").isAsked())
                .isTrue();
    }

    @Test
    void aMutualIsInFinanceOnly() {
        assertThat(refusal("mutual=10 %")).contains("can only be in finance").contains("mutual.finance");
        assertThat(refusal("mutual.trade=10 %")).contains("cannot be in trade");
        assertThat(mix("mutual.finance=10 %").isAsked()).isTrue();
    }

    @Test
    void monthsLeftCountFromTheStartToTheMonthInWhichItIsReached() {
        OwnershipMix atOnce = mix("worker-cooperative=0.3");
        assertThat(atOnce.monthsLeft(new Month(-1))).isZero();
        assertThat(atOnce.monthsLeft(new Month(0))).isEqualTo(1);
        assertThat(atOnce.monthsLeft(new Month(1))).isZero();
        OwnershipMix slow = mix("worker-cooperative=0.3", "from=1", "over=2 years");
        assertThat(slow.monthsLeft(new Month(11))).isZero();
        assertThat(slow.monthsLeft(new Month(12))).isEqualTo(24);
        assertThat(slow.monthsLeft(new Month(35))).isEqualTo(1);
        assertThat(slow.monthsLeft(new Month(36))).isZero();
    }
}

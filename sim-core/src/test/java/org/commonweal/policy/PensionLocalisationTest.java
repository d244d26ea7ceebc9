package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.Economy;
import org.commonweal.pension.LocalHoldings;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** A target of 6 % reached over two years from the first, given up after the fifth. */
class PensionLocalisationTest {
    private static final String KEY = "levers.pension-localisation.";
    private static final Levers LEVERS = Spec.with(
                    KEY + "target=0.06", KEY + "homes=0.25", KEY + "from=1", KEY + "ramp=2", KEY + "until=5")
            .levers();

    private final Economy economy = TinyPlace.open();
    private final Terms terms = Terms.of(economy, 0);
    private final LocalHoldings holdings =
            new LocalHoldings(economy, TinyPlace.spec().rules().portfolio(), terms.pensionFund);

    private double targetIn(int month) {
        economy.month = new Month(month);
        terms.reset();
        LEVERS.open(economy, terms);
        holdings.aim();
        assertThat(economy.pensionFund.localTarget).isEqualTo(terms.pensionFund.target.value());
        return terms.pensionFund.target.value();
    }

    @Test
    void itIsPulledByItsTargetAlone() {
        assertThat(Spec.with().levers().of(PensionLocalisation.class).isPulled())
                .isFalse();
        assertThat(Spec.with(KEY + "homes=1", KEY + "lenience=5")
                        .levers()
                        .of(PensionLocalisation.class)
                        .isPulled())
                .isFalse();
        assertThat(LEVERS.of(PensionLocalisation.class).isPulled()).isTrue();
    }

    @Test
    void theTargetGrowsAlongTheRampAndIsDroppedAtTheEnd() {
        assertThat(targetIn(11)).isZero();
        assertThat(targetIn(23)).isCloseTo(0.06 * 12 / 25, within(1e-12));
        assertThat(targetIn(36)).isEqualTo(0.06);
        assertThat(terms.pensionFund.homes.value()).isEqualTo(0.25);
        assertThat(targetIn(60)).isZero();
    }

    @Test
    void theTermsOutliveTheEndForWhatTheFundStillHas() {
        targetIn(36);
        targetIn(60);
        assertThat(economy.pensionFund.terms.managementCost()).isEqualTo(0.01);
        assertThat(economy.pensionFund.terms.sales()).isEqualTo(0.1);
    }
}

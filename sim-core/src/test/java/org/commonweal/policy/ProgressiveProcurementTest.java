package org.commonweal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Industry;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.procurement.ProcurementTerms;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.junit.jupiter.api.Test;

/** The only anchor of the tiny place is a council. */
class ProgressiveProcurementTest {
    private static final String KEY = "levers.progressive-procurement.";

    private final Economy economy = TinyPlace.open();
    private final Terms terms = Terms.of(economy, 0);
    private final ProcurementTerms dials = terms.procurement;

    private static ProgressiveProcurement lever(String... settings) {
        return Spec.with(Arrays.stream(settings).map(setting -> KEY + setting).toArray(String[]::new))
                .levers()
                .of(ProgressiveProcurement.class);
    }

    @Test
    void halfwayItBendsTheDialsHalfAsFar() {
        lever("social-weight=0.2", "reach=3", "parts=5", "split-above=1000", "reserve-below=500", "tender-cost=10")
                .set(terms, 0.5);
        assertThat(dials.socialWeight.value()).isEqualTo(0.1);
        assertThat(dials.reach.value()).isEqualTo(2);
        assertThat(dials.parts.value()).isEqualTo(3);
        assertThat(dials.splitAbove.value()).isEqualTo(100_000);
        assertThat(dials.reserveBelow.value()).isEqualTo(25_000);
        assertThat(dials.tenderCost.value()).isEqualTo(1_000);
    }

    @Test
    void pointsForSocialValueComeOnTopOfTheUsualAndAreNeverMoreThanAll() {
        Terms already = Terms.of(economy, 0.3);
        lever("social-weight=0.6").set(already, 1);
        assertThat(already.procurement.socialWeight.value()).isCloseTo(0.9, within(1e-12));
        lever("social-weight=0.6").set(already, 1);
        assertThat(already.procurement.socialWeight.value()).isEqualTo(1);
    }

    @Test
    void whoTakesNoPartIsAsBefore() {
        lever("social-weight=0.2", "reach=3", "parts=5", "reserve-below=500", "councils=off")
                .set(terms, 1);
        assertThat(dials.socialWeight.value()).isEqualTo(0);
        assertThat(dials.reach.value()).isEqualTo(1);
        assertThat(dials.parts.value()).isEqualTo(1);
        assertThat(dials.reserveBelow.value()).isEqualTo(0);
        assertThat(dials.tenderCost.value()).as("no advice either").isEqualTo(0);
    }

    @Test
    void aCostAloneIsNoPolicy() {
        assertThat(lever("tender-cost=5000", "split-above=10", "from=3").isPulled())
                .isFalse();
        assertThat(lever("reach=0.5").isPulled()).isTrue();
        assertThat(lever("parts=2").isPulled()).isTrue();
        assertThat(lever("reserve-below=1").isPulled()).isTrue();
        assertThat(lever("social-weight=0.01").isPulled()).isTrue();
    }

    /** Pulled for two of three years in the small place, which goes through divided, failed and rejoined lots. */
    @Test
    void whatAnchorsNeedIsTheSameAndFirmsAreCommittedToWhatTheirContractsPay() {
        ModelSpec spec = Spec.with(
                KEY + "social-weight=0.5",
                KEY + "reach=5",
                KEY + "parts=4",
                KEY + "split-above=10000",
                KEY + "ramp=1",
                KEY + "until=2",
                "tenders.shortest=2",
                "tenders.longest=9");
        Simulation run = new Simulation(spec, SmallPlace.data(), 5, 1, 0, Audit.MONTH, List.of());
        Economy place = run.economy();
        Contracts contracts = place.contracts;
        long[] needed = lots(place);
        int lots = contracts.count;
        run.run(20);
        assertThat(contracts.count).isGreaterThan(lots);
        assertThat(lots(place)).isEqualTo(needed);
        assertThat(committed(place)).isEqualTo(payments(place));
        run.run(36);
        assertThat(IntStream.range(0, contracts.count).filter(contracts::isPart))
                .isEmpty();
        assertThat(lots(place)).isEqualTo(needed);
        assertThat(committed(place)).isEqualTo(payments(place));
    }

    private static long[] lots(Economy place) {
        long[] sums = new long[place.anchors.size() * Industry.FIRM_INDUSTRIES];
        for (int c = 0; c < place.contracts.count; c++) {
            sums[place.contracts.anchor[c] * Industry.FIRM_INDUSTRIES + place.contracts.industry[c]] +=
                    place.contracts.lot[c];
        }
        return sums;
    }

    private static List<Long> committed(Economy place) {
        return IntStream.range(0, place.firms.used)
                .mapToObj(f -> place.firms.live[f] ? place.firms.committed[f] : 0L)
                .toList();
    }

    private static List<Long> payments(Economy place) {
        long[] sums = new long[place.firms.used];
        for (int c = 0; c < place.contracts.count; c++) {
            if (place.accounts.isFirm(place.contracts.supplier[c])) {
                sums[place.accounts.firmOf(place.contracts.supplier[c])] += place.contracts.payment[c];
            }
        }
        return Arrays.stream(sums).boxed().toList();
    }
}

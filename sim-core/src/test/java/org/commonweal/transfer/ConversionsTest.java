package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three years of the small place in which firms change hands all the time, audited after every phase. */
class ConversionsTest {
    private static final int MONTHS = 36;
    private static final String[] RESTLESS = {
        "succession.least-headcount=2",
        "succession.outside-owners=0.5",
        "conversion.trust=0.3",
        "conversion.cooperative=0.3",
        "conversion.acquisition=0.3",
        "conversion.branch-buyout=0.6",
        "conversion.demutualisation=0.6"
    };

    private static ModelSpec restless(String... changes) {
        return Spec.with(List.of(RESTLESS), changes);
    }

    private static Set<Sector> locked(ModelSpec spec) {
        Set<Sector> locked = new HashSet<>();
        Arrays.stream(spec.rules().ownership().inOrder())
                .filter(LegalForm::assetLock)
                .forEach(form -> locked.add(form.sector()));
        return locked;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reservesUnderAnAssetLockNeverLeakIntoPrivateHands(long seed) {
        ModelSpec spec = restless();
        Simulation simulation = new Simulation(spec, SmallPlace.data(), seed, 1, 0, Audit.PHASE, List.of());
        Economy economy = simulation.economy();
        int[] forms = new int[economy.firms.slots];
        long sales = 0;
        simulation.start();
        for (int month = 0; month < MONTHS; month++) {
            for (int f = 0; f < economy.firms.slots; f++) {
                boolean isLocked = spec.rules()
                        .ownership()
                        .inOrder()[economy.firms.form[f]]
                        .assetLock();
                forms[f] = economy.firms.live[f] && isLocked ? economy.firms.form[f] : -1;
            }
            simulation.schedule.step(simulation);
            for (int f = 0; f < economy.firms.used; f++) {
                boolean traded = economy.firms.live[f] && economy.firms.age[f] > 0;
                assertThat(!traded || forms[f] < 0 || forms[f] == economy.firms.form[f])
                        .as("locked firm " + f + " changed its form")
                        .isTrue();
            }
            if (economy.month.ofYear() == 12) {
                sales += year(economy, Flow.FIRM_SALES);
                for (Sector sector : locked(spec)) {
                    for (Flow why : List.of(Flow.FIRM_SALES, Flow.CLOSING_PROCEEDS)) {
                        for (Sector to : List.of(Sector.HOUSEHOLDS, Sector.REGION, Sector.NATION)) {
                            assertThat(economy.ledger.flows().year(why, sector, to))
                                    .as(why + " from " + sector + " to " + to)
                                    .isZero();
                        }
                    }
                }
            }
        }
        assertThat(sales).as("paid for firms").isPositive();
    }

    private static long year(Economy economy, Flow why) {
        long sum = 0;
        for (Sector from : Sector.CORE) {
            for (Sector to : Sector.CORE) {
                sum += economy.ledger.flows().year(why, from, to);
            }
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "conversion.trust=1, EMPLOYEE_TRUSTS",
        "conversion.cooperative=1, WORKER_COOPERATIVES",
        "conversion.acquisition=1, PLC_BRANCHES"
    })
    void aLikelyWayIsTaken(String likely, Sector form) {
        assertThat(after(restless(likely), form)).isGreaterThan(after(Spec.with(), form) + 5);
    }

    private static int after(ModelSpec spec, Sector form) {
        Simulation simulation = new Simulation(spec, SmallPlace.data(), 7, 1, 0, Audit.OFF, List.of());
        simulation.run(MONTHS);
        Economy economy = simulation.economy();
        int count = 0;
        for (int f = 0; f < economy.firms.used; f++) {
            boolean is = economy.ledger.sector(economy.accounts.firm(f)) == form;
            count += economy.firms.live[f] && is ? 1 : 0;
        }
        return count;
    }
}

package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.indicator.Indicators;
import org.commonweal.money.Audit;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** The same place under the rules of two years. */
class RuleYearsRunTest {

    /** What each sector has received less what it has paid in a year, claims not counted. */
    private static final class Nets implements Observer {
        private final Map<Sector, Long> bySector = new LinkedHashMap<>();
        private final Map<String, Double> indicators = new LinkedHashMap<>();
        private Economy economy;

        private Nets(String year) {
            Simulation simulation = new Simulation(
                    Spec.with("fiscal.year=" + year), SmallPlace.data(), 9, 1, 0, Audit.PHASE, List.of(this));
            economy = simulation.economy();
            simulation.run(Month.PER_YEAR);
        }

        @Override
        public void monthClosed(Month month, double[] values) {
            for (Sector sector : economy.ledger.sectors()) {
                long net = economy.ledger.flows().net(sector, Flow.Kind.CURRENT)
                        + economy.ledger.flows().net(sector, Flow.Kind.CAPITAL);
                bySector.merge(sector, net, Long::sum);
            }
            for (int i = 0; i < values.length; i++) {
                indicators.put(Indicators.CATALOGUE.get(i).name(), values[i]);
            }
        }
    }

    @Test
    void whatTheTreasuryLosesOthersGainToThePenny() {
        Nets before = new Nets("2024-25");
        Nets after = new Nets("2026-27");
        long others = 0;
        for (Sector sector : before.bySector.keySet()) {
            others += sector == Sector.GOVERNMENT ? 0 : after.bySector.get(sector) - before.bySector.get(sector);
        }
        long treasury = after.bySector.get(Sector.GOVERNMENT) - before.bySector.get(Sector.GOVERNMENT);
        assertThat(treasury).isNotZero().isEqualTo(-others);
        for (int quintile = 1; quintile <= 5; quintile++) {
            String income = "income.mean.quintile-" + quintile;
            assertThat(after.indicators.get(income)).as(income).isNotEqualTo(before.indicators.get(income));
        }
    }
}

package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonweal.measure.TinyMonth.read;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.money.Audit;
import org.commonweal.money.Sector;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.simulation.Spec;
import org.commonweal.simulation.TinyPlace;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/**
 * The multiplier of small and large suppliers in the tiny place. Households receive 762,600 and spend 240,000 of it
 * here and 24,000 in the region. The builders sell 800,000 and pay their owner 140,000 and the region 23,000. The
 * hairdressers sell 1,000,000; they pay 66,000 and 93,600 here, the same to a commuter, 55,000 to the builders, and
 * 23,750 to the region.
 */
class SuppliersTest {
    private static final String[] NOBODY_CLOSES = {
        "exit.first-year=0",
        "exit.second-year=0",
        "exit.third-year=0",
        "exit.fourth-year=0",
        "exit.fifth-year=0",
        "exit.later=0",
        "entry.replacement=0"
    };

    private static final double HERE = 240_000 / 728_564.0;
    private static final double COUNTY = 264_000 / 728_564.0;

    @Test
    void twoSmallFirmsAreMeasuredAsAPencilWould() {
        Measurement month = TinyMonth.measured(TinyMonth.lived());
        double second = 66_000 + 59_564 + 140_000 + 55_000;
        double third = (66_000 + 59_564 + 140_000) * HERE + 55_000 * (140_000 / 800_000.0);
        assertThat(read(month, "retention.lm3.district.small-firms"))
                .isCloseTo(1 + (second + third) / 1_800_000, within(1e-12));
        assertThat(read(month, "retention.lm3.district.large-firms")).isNaN();
        assertThat(read(month, "retention.lm3.district.housing-associations")).isNaN();
    }

    @Test
    void atTheCountyBoundaryCommutersAndSuppliersOfTheRegionAreInside() {
        Measurement month = TinyMonth.measured(TinyMonth.lived());
        double people = 66_000 + 59_564 + 140_000 + 66_000 + 59_564;
        double region = 23_000 + 23_750;
        double second = people + 55_000 + region;
        double third = people * COUNTY + 55_000 * (163_000 / 800_000.0) + region * second / 1_800_000;
        assertThat(read(month, "retention.lm3.county.small-firms"))
                .isCloseTo(1 + (second + third) / 1_800_000, within(1e-12));
    }

    @Test
    void aBranchIsLargeWhateverItsSize() {
        Economy economy = TinyMonth.lived();
        economy.firms.branch[TinyPlace.BUILDERS] = true;
        Measurement month = TinyMonth.measured(economy);
        assertThat(read(month, "retention.lm3.district.large-firms"))
                .isCloseTo(1 + 140_000 * (1 + HERE) / 800_000, within(1e-12));
        assertThat(read(month, "retention.lm3.district.small-firms"))
                .isCloseTo(read(month, "retention.lm3.worker-cooperatives"), within(1e-12));
    }

    @Test
    void aFirmOf250IsLargeAndOneOf249IsNot() {
        Economy economy = TinyMonth.lived();
        economy.firms.commuters[TinyPlace.BUILDERS] = 248;
        assertThat(read(TinyMonth.measured(economy), "retention.lm3.district.large-firms"))
                .isNaN();
        economy.firms.commuters[TinyPlace.BUILDERS] = 249;
        assertThat(read(TinyMonth.measured(economy), "retention.lm3.district.large-firms"))
                .isGreaterThan(1);
    }

    /** No firm closes and none is founded, so that every account keeps its sector. */
    @Test
    void payersAddUpToTheFlowRecordOfTheirForm() {
        Simulation[] run = new Simulation[1];
        int[] compared = new int[1];
        Observer comparing = new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                Economy economy = run[0].economy();
                for (Sector form : Sector.CORE) {
                    if (form.isFirms()) {
                        compare(economy, form);
                        compared[0]++;
                    }
                }
            }
        };
        run[0] = new Simulation(Spec.with(NOBODY_CLOSES), SmallPlace.data(), 5, 1, 0, Audit.OFF, List.of(comparing));
        run[0].run(2);
        assertThat(compared[0]).isEqualTo(20);
    }

    private static void compare(Economy economy, Sector form) {
        Turnover all = Turnover.of(form, economy.ledger.flows());
        Turnover added = new Turnover(Sector.CORE.size());
        for (int f = 0; f < economy.firms.used; f++) {
            int account = economy.accounts.firm(f);
            if (economy.ledger.sector(account) == form) {
                added.add(economy.ledger.payers(), account, economy.firms.sales[f]);
            }
        }
        assertThat(added.received).as("receipts of " + form).isEqualTo(all.received);
        assertThat(added.inPlace()).as("payments here of " + form).isEqualTo(all.inPlace());
        assertThat(added.inCounty()).as("payments near by of " + form).isEqualTo(all.inCounty());
    }
}

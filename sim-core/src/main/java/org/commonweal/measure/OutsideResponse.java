package org.commonweal.measure;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Elsewhere;
import org.commonweal.money.Flow;
import org.commonweal.money.FlowCube;
import org.commonweal.money.Sector;

/**
 * What the place's trade and work do to the rest of the region and of the nation. Net demand on each is what firms,
 * anchors and households of the place pay there for goods and services less what they sell there; its change since
 * month zero, and that of commuters' pay less the pay of residents who work there, drives output by the openness
 * arithmetic of the place:
 *
 * <pre>
 *   X_R = (1 - k_R) (d_R + c q y) / (1 - r)
 *   X_N = (1 - k_N) (d_N + c (1 - q) y + (b - r) X_R) / (1 - b)
 * </pre>
 *
 * d demand, y net pay and bonuses of commuters less that of residents who work outside, b and r what is spent again in
 * the country and in the region of a pound of output, c and q the spent and the regional share of pay, k crowding-out
 * ({@link Elsewhere}). With the same technology and no crowding-out a pound of demand makes 1 / (1 - b) of output in
 * the country wherever it is spent first, so that a contract that only moves adds nothing. Output is value added;
 * amounts are pounds a month.
 */
public final class OutsideResponse {
    /** Services of head offices are bought from the nation, too, though retention counts them as profits that leave. */
    private static final Flow[] BOUGHT = Arrays.stream(Flow.values())
            .filter(why -> why.isBoughtOutside() || why == Flow.HEAD_OFFICE_CHARGES)
            .toArray(Flow[]::new);

    private static final Flow[] EARNED = {Flow.WAGES, Flow.OUTSIDE_WAGES, Flow.OWNER_DRAWINGS, Flow.WORKER_BONUS};
    private static final int MONTHS = 12;

    /** What is compared with month zero. */
    private enum Of {
        DEMAND_ON_REGION,
        DEMAND_ON_NATION,
        PAY_INTO_REGION,
        OUTPUT,
        JOBS,
        INCOMES;

        private static final int COUNT = values().length;
    }

    private final Economy economy;
    private final double[] now = new double[Of.COUNT];
    private final double[] base = new double[Of.COUNT];
    private int baseMonths;
    private double regionGross;
    private double regionSales;
    private double nationSales;

    /** The outside of an economy, as seen from its flow record. */
    public OutsideResponse(Economy economy) {
        this.economy = economy;
    }

    /**
     * Compares the open month with the base: the mean of the last year before month zero, or the first month where
     * there was none.
     *
     * @param output value added of the place [pounds a month]
     * @param jobs people at work in the place
     */
    public void measure(double output, double jobs) {
        read(output, jobs);
        remember(economy.month.index());
        Elsewhere there = economy.outside.elsewhere;
        double b = there.respent();
        double r = there.respentInRegion();
        double pay = there.spent() * change(Of.PAY_INTO_REGION);
        regionGross = (change(Of.DEMAND_ON_REGION) + there.within() * pay) / (1 - r);
        regionSales = (1 - there.regionCrowdingOut()) * regionGross;
        nationSales = (1 - there.nationCrowdingOut())
                * (change(Of.DEMAND_ON_NATION) + (1 - there.within()) * pay + (b - r) * regionSales)
                / (1 - b);
    }

    private void remember(int month) {
        if (month < -MONTHS) {
            System.arraycopy(now, 0, base, 0, now.length);
        } else if (month < 0 || baseMonths == 0) {
            baseMonths++;
            for (int i = 0; i < now.length; i++) {
                base[i] += (now[i] - base[i]) / baseMonths;
            }
        }
    }

    private void read(double output, double jobs) {
        FlowCube flows = economy.ledger.flows();
        Elsewhere there = economy.outside.elsewhere;
        long region = 0;
        long nation = 0;
        for (Flow why : BOUGHT) {
            region += flows.monthTo(why, Sector.REGION);
            nation += flows.monthTo(why, Sector.NATION);
        }
        region -= flows.monthFrom(Flow.EXPORTS, Sector.REGION);
        double soldToNation = (1 - there.abroad()) * flows.monthFrom(Flow.EXPORTS, Sector.NATION);
        now[Of.DEMAND_ON_REGION.ordinal()] = region / 100.0;
        now[Of.DEMAND_ON_NATION.ordinal()] = (nation - imports(flows) - soldToNation) / 100;
        now[Of.PAY_INTO_REGION.ordinal()] = (flows.monthTo(Flow.COMMUTER_WAGES, Sector.REGION)
                        + flows.monthTo(Flow.WORKER_BONUS, Sector.REGION)
                        - flows.monthFrom(Flow.OUTSIDE_WAGES, Sector.REGION))
                / 100.0;
        now[Of.OUTPUT.ordinal()] = output;
        now[Of.JOBS.ordinal()] = jobs;
        long earned = 0;
        for (Flow why : EARNED) {
            earned += flows.monthTo(why, Sector.HOUSEHOLDS);
        }
        now[Of.INCOMES.ordinal()] = earned / 100.0;
    }

    /** Of what is paid to the nation, goods and services from abroad [pence]. */
    private double imports(FlowCube flows) {
        double sum = 0;
        for (int f = 0; f < economy.firms.used; f++) {
            sum += economy.firms.live[f]
                    ? economy.technology.imports[economy.firms.industry[f]] * economy.firms.lastRealSales[f]
                    : 0;
        }
        double spending = flows.monthFrom(Flow.CONSUMPTION, Sector.HOUSEHOLDS)
                + flows.monthFrom(Flow.CONSUMPTION_OUTSIDE, Sector.HOUSEHOLDS)
                + flows.monthFrom(Flow.PRODUCT_TAXES, Sector.HOUSEHOLDS);
        return sum + economy.outside.elsewhere.importedConsumption() * spending;
    }

    private double change(Of what) {
        return now[what.ordinal()] - base[what.ordinal()];
    }

    /** Change of value added in the place. */
    public double districtOutput() {
        return change(Of.OUTPUT);
    }

    public double districtJobs() {
        return change(Of.JOBS);
    }

    public double districtIncomes() {
        return change(Of.INCOMES);
    }

    /** Change of value added in the rest of the region, before crowding-out. */
    public double regionOutputGross() {
        return economy.outside.elsewhere.valueAdded() * regionGross;
    }

    public double regionOutput() {
        return economy.outside.elsewhere.valueAdded() * regionSales;
    }

    public double nationOutput() {
        return economy.outside.elsewhere.valueAdded() * nationSales;
    }

    public double regionJobs() {
        return 100 * economy.outside.elsewhere.jobs() * regionSales;
    }

    public double nationJobs() {
        return 100 * economy.outside.elsewhere.jobs() * nationSales;
    }

    /**
     * Net pay of the region's residents: for work there, and in the place; less what residents of the place earn there.
     */
    public double regionIncomes() {
        Elsewhere there = economy.outside.elsewhere;
        return there.residents() * there.netPay() * regionSales + change(Of.PAY_INTO_REGION);
    }

    public double nationIncomes() {
        Elsewhere there = economy.outside.elsewhere;
        return there.netPay() * nationSales + (1 - there.residents()) * there.netPay() * regionSales;
    }

    public double totalOutput() {
        return districtOutput() + regionOutput() + nationOutput();
    }

    public double totalJobs() {
        return districtJobs() + regionJobs() + nationJobs();
    }

    public double totalIncomes() {
        return districtIncomes() + regionIncomes() + nationIncomes();
    }
}

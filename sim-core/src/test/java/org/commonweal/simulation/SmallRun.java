package org.commonweal.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.measure.YearBook;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.time.Month;

/** Everything that a run of {@link SmallPlace} lets the world know. */
public final class SmallRun implements Observer {
    private final List<OpeningCheck> checks = new ArrayList<>();
    private final List<Month> months = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();
    private final List<YearBook> years = new ArrayList<>();

    private SmallRun() {}

    /** A run without burn-in, with other observers besides. */
    public static SmallRun of(ModelSpec spec, long seed, int months, Audit audit, Observer... others) {
        SmallRun run = new SmallRun();
        List<Observer> observers =
                Stream.concat(Arrays.stream(others), Stream.of(run)).toList();
        new Simulation(spec, SmallPlace.data(), seed, 1, 0, audit, observers).run(months);
        return run;
    }

    /** The indicators of a month, in the order of the catalogue. */
    public double[] month(int index) {
        return values.get(index);
    }

    /** How many months were told. */
    public int months() {
        return values.size();
    }

    /** The books of the years. */
    public List<YearBook> years() {
        return years;
    }

    /** Whether two runs were the same to the last bit, numbers that are none included. */
    public boolean sameAs(SmallRun other) {
        return checks.equals(other.checks)
                && months.equals(other.months)
                && Arrays.deepEquals(values.toArray(), other.values.toArray())
                && years.equals(other.years);
    }

    @Override
    public void opened(List<OpeningCheck> opening) {
        checks.addAll(opening);
    }

    @Override
    public void monthClosed(Month month, double[] indicators) {
        months.add(month);
        values.add(indicators.clone());
    }

    @Override
    public void yearClosed(YearBook year) {
        years.add(year);
    }
}

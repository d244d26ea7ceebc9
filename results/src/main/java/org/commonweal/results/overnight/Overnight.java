package org.commonweal.results.overnight;

import java.util.List;

/**
 * What the rules of scenarios would do overnight to the residents of runs of the baseline. Money is pence a year of all
 * simulated households together, so that it adds up to the penny.
 *
 * @param runs how many runs the households are from
 * @param scale simulated households for each real one
 * @param groups every scenario's groups of households; a household is in one group of each kind
 * @param lines every scenario's taxes and benefits
 */
public record Overnight(int runs, double scale, List<Group> groups, List<Line> lines) {
    /** Of scenarios whose rules are the baseline's. */
    public static final Overnight NONE = new Overnight(0, 1, List.of(), List.of());

    /**
     * A group of households.
     *
     * @param by how they are grouped
     * @param households how many there are, at least one
     * @param gainers those who gain a pound a week or more
     * @param losers those who lose as much
     * @param gain of all of them together
     */
    public record Group(
            String scenario, String by, String name, long households, long gainers, long losers, long gain) {

        /** What one of them gains in the mean [pounds a year]. */
        public double mean() {
            return gain / 100.0 / households;
        }

        /** Which part of them gains. */
        public double gaining() {
            return gainers / (double) households;
        }

        /** Which part of them loses. */
        public double losing() {
            return losers / (double) households;
        }
    }

    /**
     * A tax or a benefit.
     *
     * @param payer whose account it is on: Treasury or council
     * @param before what it comes to under the rules of the baseline
     * @param after what it comes to under those of the scenario
     * @param gain what that adds to the income of households; 0 of what employers pay
     * @param budget what it adds to what the payer has
     */
    public record Line(String scenario, String what, String payer, long before, long after, long gain, long budget) {}

    /** Copies the lists. */
    public Overnight {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /** Whether the rules of any scenario are others than the baseline's. */
    public boolean isNone() {
        return lines.isEmpty();
    }

    /** Of one scenario. */
    public Overnight of(String scenario) {
        return new Overnight(
                runs,
                scale,
                groups.stream().filter(row -> row.scenario().equals(scenario)).toList(),
                lines.stream().filter(row -> row.scenario().equals(scenario)).toList());
    }

    /** How many households of the place each simulated one stands for. */
    public double weight() {
        return 1 / (scale * Math.max(1, runs));
    }

    /** An amount in the whole place [pounds a year]. @param pence of all simulated households */
    public double inPlace(long pence) {
        return pence / 100.0 * weight();
    }

    /** What all households gain. */
    public long gain() {
        return lines.stream().mapToLong(Line::gain).sum();
    }

    /** With the lines of one payer alone. */
    public Overnight onAccountOf(String payer) {
        return new Overnight(
                runs,
                scale,
                groups,
                lines.stream().filter(line -> line.payer().equals(payer)).toList());
    }

    /** What those whose account the lines are on gain. */
    public long budget() {
        return lines.stream().mapToLong(Line::budget).sum();
    }

    /** What employers pay more: what is gained on the accounts and households do not lose. */
    public long ofEmployers() {
        return gain() + budget();
    }
}

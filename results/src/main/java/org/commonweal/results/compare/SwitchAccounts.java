package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.FlowRow;

/**
 * What every party of one run receives less what it pays, in the years after burn-in: its net lending (European System of
 * Accounts 2010, B.9), exact in pence. Every payment has a payer and a payee, so all parties together have nothing.
 *
 * <p>Exchanges of claims (accounts F: loans, units, shares in firms), changes of claims without a payment (K) and opening
 * balances (B.90) make nobody richer and are left out; each of them adds up to nothing by itself.
 *
 * <p>The record knows what the place pays and receives. What others lose among themselves, say the taxes of a firm elsewhere
 * that lost a contract, is not in it: the Treasury's line is what it has from the place.
 */
public final class SwitchAccounts {
    private final long[] pence = new long[Party.values().length];
    private final int years;

    private SwitchAccounts(int years) {
        this.years = years;
    }

    /**
     * Reads them off a run's flows.
     *
     * @throws IllegalArgumentException if there is no year after burn-in, or a class that is no party
     */
    public static SwitchAccounts of(List<FlowRow> flows) {
        int years = flows.stream().mapToInt(FlowRow::year).max().orElse(0);
        if (years < 1) {
            throw new IllegalArgumentException("The run has no year after burn-in");
        }
        SwitchAccounts accounts = new SwitchAccounts(years);
        for (FlowRow flow : flows) {
            if (flow.year() > 0 && counts(flow.account())) {
                accounts.pence[Party.of(flow.from()).ordinal()] -= flow.pence();
                accounts.pence[Party.of(flow.to()).ordinal()] += flow.pence();
            }
        }
        return accounts;
    }

    /** Whether flows of a row of the national accounts change what a party is worth. */
    public static boolean counts(String account) {
        return !account.startsWith("F.") && !account.startsWith("K.") && !account.equals("B.90");
    }

    /** What a party received less what it paid in all years [pence]. */
    public long pence(Party party) {
        return pence[party.ordinal()];
    }

    /**
     * The accounts of a switch, a line for each party: over pairs of the same seed, scenario less baseline.
     *
     * @param scenario name of the scenario
     * @param runs its runs
     * @param baselines the baseline's runs, in the same order of seeds
     * @param scale size of the runs: the lines say what it is in the whole place
     * @throws IllegalArgumentException if they are not pairs of as many years
     */
    public static List<SwitchLine> lines(
            String scenario, List<SwitchAccounts> runs, List<SwitchAccounts> baselines, double scale) {
        if (runs.size() != baselines.size()) {
            throw new IllegalArgumentException(
                    runs.size() + " runs of " + scenario + " against " + baselines.size() + " of the baseline");
        }
        List<SwitchLine> lines = new ArrayList<>();
        for (Party party : Party.values()) {
            double[] differences = new double[runs.size()];
            for (int n = 0; n < differences.length; n++) {
                differences[n] = runs.get(n).less(baselines.get(n), party) / scale;
            }
            lines.add(new SwitchLine(scenario, party.title(), party.place(), Interval.of(differences)));
        }
        return lines;
    }

    private double less(SwitchAccounts other, Party party) {
        if (years != other.years) {
            throw new IllegalArgumentException("A run of " + years + " years against one of " + other.years);
        }
        return (pence(party) - other.pence(party)) / 100.0 / years;
    }
}

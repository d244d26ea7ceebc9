package org.commonweal.results.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.Dictionary;
import org.commonweal.results.archive.FlowRow;
import org.commonweal.results.archive.SectorMeta;
import org.commonweal.results.statistics.Family;
import org.commonweal.results.statistics.PairedSample;

/**
 * What every party of one run receives less what it pays, in some years after burn-in: its net lending (European System of
 * Accounts 2010, B.9), exact in pence. Every payment has a payer and a payee, so all parties together have nothing.
 *
 * <p>Exchanges of claims (loans, units, shares in firms), changes of claims without a payment and opening balances make
 * nobody richer and are left out, as the run's dictionary says; each of them adds up to nothing by itself.
 *
 * <p>The record knows what the place pays and receives. What others lose among themselves, say the taxes of a firm elsewhere
 * that lost a contract, is not in it: the Treasury's line is what it has from the place.
 */
public final class SwitchAccounts {
    private final Map<Party, Long> pence = new LinkedHashMap<>();
    private final int years;

    private SwitchAccounts(int years) {
        this.years = years;
    }

    /**
     * Reads them off a run's flows.
     *
     * @param dictionary what the classes and reasons in the flows mean
     * @throws IllegalArgumentException if there is no year after burn-in
     * @throws ArchiveException if the dictionary lacks a class or a reason: the accounts would not add up
     */
    public static SwitchAccounts of(List<FlowRow> flows, Dictionary dictionary) {
        int years = flows.stream().mapToInt(FlowRow::year).max().orElse(0);
        if (years < 1) {
            throw new IllegalArgumentException("The run has no year after burn-in");
        }
        SwitchAccounts accounts = new SwitchAccounts(years);
        dictionary.sectors().forEach(sector -> accounts.pence.put(Party.of(sector), 0L));
        for (FlowRow flow : flows) {
            if (flow.year() > 0 && dictionary.reason(flow.reason()).netLending()) {
                accounts.add(dictionary.sector(flow.from()), -flow.pence());
                accounts.add(dictionary.sector(flow.to()), flow.pence());
            }
        }
        return accounts;
    }

    private void add(SectorMeta sector, long amount) {
        pence.merge(Party.of(sector), amount, Long::sum);
    }

    /** Those of several runs as if they were one as long as all of them: a year of it is the mean of theirs. */
    public static SwitchAccounts together(List<SwitchAccounts> runs) {
        if (runs.size() == 1) {
            return runs.get(0);
        }
        SwitchAccounts all =
                new SwitchAccounts(runs.stream().mapToInt(run -> run.years).sum());
        runs.forEach(run -> run.pence.forEach((party, amount) -> all.pence.merge(party, amount, Long::sum)));
        return all;
    }

    /** The parties, in the order in which they are listed. */
    public List<Party> parties() {
        return List.copyOf(pence.keySet());
    }

    /** What a party received less what it paid in all years [pence]. */
    public long pence(Party party) {
        return pence.getOrDefault(party, 0L);
    }

    /**
     * Runs of a scenario and of the baseline, in the same order of seeds.
     *
     * @param scenario name of the scenario
     * @param runs its runs
     * @param baselines the baseline's
     */
    public record Switch(String scenario, List<SwitchAccounts> runs, List<SwitchAccounts> baselines) {

        /** @throws IllegalArgumentException if they are not pairs, at least one */
        public Switch {
            if (runs.isEmpty() || runs.size() != baselines.size()) {
                throw new IllegalArgumentException(
                        runs.size() + " runs of " + scenario + " against " + baselines.size() + " of the baseline");
            }
        }

        private PairedSample sample(Party party, double scale) {
            double[] differences = new double[runs.size()];
            for (int n = 0; n < differences.length; n++) {
                differences[n] = runs.get(n).less(baselines.get(n), party) / scale;
            }
            return PairedSample.of(new double[differences.length], differences);
        }
    }

    /**
     * The accounts of switches, a line for each party of each: over pairs of the same seed, scenario less baseline, all of
     * them judged together.
     *
     * @param scale size of the runs: the lines say what it is in the whole place
     * @throws IllegalArgumentException if two runs of a pair are not of as many years
     */
    public static List<SwitchLine> lines(List<Switch> switches, double scale) {
        List<PairedSample> samples = new ArrayList<>();
        for (Switch one : switches) {
            one.baselines.get(0).parties().forEach(party -> samples.add(one.sample(party, scale)));
        }
        Family family = Family.of(samples);
        List<SwitchLine> lines = new ArrayList<>();
        for (Switch one : switches) {
            for (Party party : one.baselines.get(0).parties()) {
                lines.add(new SwitchLine(one.scenario, party.title(), party.circle(), family.interval(lines.size())));
            }
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

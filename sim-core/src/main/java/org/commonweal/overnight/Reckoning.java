package org.commonweal.overnight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.economy.Economy;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.model.Rules;
import org.commonweal.time.Month;

/**
 * Works out what other rules of taxes and benefits would mean for the residents of a run, with a year's incomes of the run:
 * the static comparison of tax-benefit models. Incomes before tax, homes, savings and who claims stay as they are, and
 * owners' net drawings in the means tests. What firms pay on profits and premises is not in it, nor what is paid on spending;
 * what employers contribute is, and nobody passes it on.
 */
public final class Reckoning {
    /** A pound a week: who gains or loses less is neither a gainer nor a loser [pence a year]. */
    private static final long NOTICED = 52 * 100;

    private final Economy economy;
    private final GrossIncomes gross;
    private final Assessment before;
    private final List<Assessment> after;

    /**
     * A year that is about to begin.
     *
     * @param run the rules of the run
     * @param others other rules
     */
    public Reckoning(Economy economy, Rules run, List<FiscalSystem> others) {
        this.economy = economy;
        gross = new GrossIncomes(economy, run.fiscal());
        before = new Assessment(economy, run, run.fiscal(), gross);
        after = others.stream()
                .map(rules -> new Assessment(economy, run, rules, gross))
                .toList();
    }

    /** Is told when a month of the year closes. */
    public void monthClosed(Month month) {
        gross.read();
        assessments().forEach(Assessment::addMonth);
        if (month.closesYear()) {
            assessments().forEach(Assessment::addYear);
        }
    }

    private Stream<Assessment> assessments() {
        return Stream.concat(Stream.of(before), after.stream());
    }

    /** What each of the other rules would do, once the year has closed. */
    public List<Outcome> outcomes() {
        return after.stream().map(this::outcome).toList();
    }

    private Outcome outcome(Assessment other) {
        List<Outcome.Group> groups = new ArrayList<>();
        for (Grouping by : Grouping.values()) {
            groups.addAll(groups(by, other));
        }
        List<Outcome.Change> lines = Stream.of(Line.values())
                .map(line -> new Outcome.Change(line, before.total(line), other.total(line)))
                .toList();
        return new Outcome(groups, lines);
    }

    private List<Outcome.Group> groups(Grouping by, Assessment other) {
        int count = by.groups().size();
        long[] households = new long[count];
        long[] gainers = new long[count];
        long[] losers = new long[count];
        long[] gains = new long[count];
        for (int h = 0; h < economy.households.count; h++) {
            int group = by.of(economy, h);
            long gain = other.net(h) - before.net(h);
            households[group]++;
            gainers[group] += gain >= NOTICED ? 1 : 0;
            losers[group] += gain <= -NOTICED ? 1 : 0;
            gains[group] += gain;
        }
        List<Outcome.Group> groups = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            groups.add(new Outcome.Group(by, by.groups().get(g), households[g], gainers[g], losers[g], gains[g]));
        }
        return groups;
    }
}

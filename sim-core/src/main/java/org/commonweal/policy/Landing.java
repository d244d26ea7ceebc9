package org.commonweal.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.policy.Doubt.Figure;

/**
 * Money that a programme lets land in a place, and what it could bring about there at most. All of it counts as output of the
 * place, and so does what residents spend of it, round after round; jobs are those of the industry where a job takes the
 * least output; of what residents receive the usual part becomes wealth.
 *
 * @param accounts those of the place
 * @param years for how many years it lands, 0 or more
 * @param pounds how much lands [pounds a year], 0 or more
 * @param why how that is reckoned, a phrase with {@link Doubt#FIGURE} where a figure stands
 * @param figures its figures, in their order
 */
public record Landing(OpeningAccounts accounts, double years, double pounds, String why, List<Figure> figures) {
    private static final int MONTHS = 12;

    /** That which lands while a programme acts in a run. */
    public static Landing of(Circumstances where, Programme programme, double pounds, String why, Figure... figures) {
        double years = programme.yearsIn(where.years());
        return new Landing(OpeningAccounts.of(where), years, Math.max(0, pounds), why, List.of(figures));
    }

    /**
     * Money that is lent or invested: all of it is spent anew every year, and with the capital goods it buys as much is sold
     * as firms of the place sell with theirs.
     *
     * @param stock what is lent or invested at a time [pounds], 0 or more
     */
    public static Landing ofInvestment(
            Circumstances where, Programme programme, double stock, String why, Figure... figures) {
        double made = OpeningAccounts.of(where).capitalSales();
        return of(
                where,
                programme,
                stock * (1 + made),
                why + ", spent anew every year, and sales of {} for every pound of it",
                Stream.concat(Stream.of(figures), Stream.of(new Figure(made, "")))
                        .toArray(Figure[]::new));
    }

    /**
     * The ceilings where firms are handed to their people: the surplus that stays, for they keep what they were given when
     * nobody hands over any more, and what they own.
     *
     * @param yearly share of all firms that are handed over in a year, 0 or more
     * @param gain what they make more, 0 or more
     */
    public static List<Ceiling> ofHandingOver(Circumstances where, Programme programme, double yearly, double gain) {
        double part = Math.min(1, yearly * programme.yearsIn(where.years()));
        OpeningAccounts accounts = OpeningAccounts.of(where);
        double surplus = part * OpeningAccounts.surplus(where.place());
        double more = part * gain * accounts.sales();
        return new Landing(
                        accounts,
                        Math.max(0, where.years() - programme.from()),
                        surplus + more,
                        "{} of all firms go to their people, whose surplus, {}, stays here, and who make {} more",
                        List.of(new Figure(part, "share"), Figure.poundsPerYear(surplus), Figure.poundsPerYear(more)))
                .ceilingsWithWealth(part * accounts.capital());
    }

    /**
     * What it could do at most to output, jobs, income, wealth and local ownership, and to the share of anchors' spend that
     * stays, as if all of it were theirs.
     */
    public List<Ceiling> ceilings() {
        double output = accounts.rounds() * pounds;
        List<Figure> told = Stream.concat(
                        figures.stream(),
                        Stream.of(
                                Figure.poundsPerYear(output),
                                new Figure(accounts.rounds(), ""),
                                new Figure(accounts.residents(), "share"),
                                new Figure(accounts.bought(), "share")))
                .toList();
        List<Ceiling> all = new ArrayList<>();
        all.add(new Ceiling(
                Ceiling.OUTPUT,
                output / MONTHS,
                why
                        + "; all of it output, and spent again, comes to {}: each pound counts {} times where residents hold {}"
                        + " of the posts and spend {} of what they receive",
                told));
        double jobs = output / accounts.jobOutput();
        for (String counted : List.of(Ceiling.JOBS, Ceiling.RESIDENTS_IN_WORK)) {
            all.add(new Ceiling(
                    counted,
                    jobs,
                    "that output, in the industry where a job takes the least of it, {}",
                    List.of(Figure.poundsPerYear(accounts.jobOutput()))));
        }
        all.add(income(output));
        all.add(gini(0));
        all.add(new Ceiling(
                Ceiling.OWNED_HERE,
                Math.min(1, output / accounts.output()),
                "that output, gained by firms owned here, of all output of {}",
                List.of(Figure.poundsPerYear(accounts.output()))));
        all.add(new Ceiling(
                Ceiling.ANCHORS_SPEND,
                Math.min(1, output / Math.max(1, accounts.anchorsSpend())),
                "that output, sold to anchors, of the {} that they buy",
                List.of(Figure.poundsPerYear(accounts.anchorsSpend()))));
        return List.copyOf(all);
    }

    /**
     * The same where wealth changes hands besides.
     *
     * @param moved what it comes to by the end [pounds], 0 or more
     */
    public List<Ceiling> ceilingsWithWealth(double moved) {
        return replaced(gini(moved));
    }

    /** The ceilings with others in the place of those of the same indicators. */
    public List<Ceiling> replaced(Ceiling... others) {
        List<String> named = Stream.of(others).map(Ceiling::indicator).toList();
        return Stream.concat(
                        ceilings().stream().filter(ceiling -> !named.contains(ceiling.indicator())), Stream.of(others))
                .toList();
    }

    private Ceiling income(double output) {
        return new Ceiling(
                Ceiling.INCOME,
                accounts.residents() * output / MONTHS,
                "of that output, all of it paid as income, {} to residents, the share of the posts that they hold",
                List.of(new Figure(accounts.residents(), "share")));
    }

    /**
     * If the richest household loses a share of all wealth and every household receives as much of it, the Gini coefficient
     * falls by that share; if everybody gains evenly, by less; if the richest alone gain, it rises by less.
     */
    private Ceiling gini(double moved) {
        double kept = accounts.saved() * accounts.residents() * accounts.rounds() * pounds * years;
        double share = (kept + moved) / accounts.wealth();
        List<Figure> told = new ArrayList<>();
        String received = "";
        if (kept > 0 || moved == 0) {
            received = "{} kept of that income in {} years";
            told.add(new Figure(accounts.saved(), "share"));
            told.add(new Figure(years, ""));
        }
        if (moved > 0) {
            received += (received.isEmpty() ? "" : ", and ") + "{} that changes hands or loses its worth";
            told.add(Figure.pounds(moved));
        }
        told.add(Figure.pounds(accounts.wealth()));
        return new Ceiling(
                Ceiling.GINI,
                Math.min(1, share),
                received + ", of private wealth of {}: from the richest to all alike",
                told);
    }
}

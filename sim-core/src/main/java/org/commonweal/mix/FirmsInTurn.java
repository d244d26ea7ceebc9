package org.commonweal.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.ownership.LegalForms;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Which firms take another legal form, so that those which do are of the sizes of those which do not: the largest first, each
 * with the chance that its form is to lose jobs in its industry. The smallest come last and make the sum come out; a firm so
 * large that the mix would be missed by more than before stays. What a form or an industry misses the others make up for, except
 * where a mix has a figure of its own for an industry.
 */
final class FirmsInTurn {
    private final Economy economy;
    private final double[][] now;
    private final double[][] aim;
    private final int steps;
    private final long key;
    private final List<Taken> taken = new ArrayList<>();

    /** A firm, and the form that it takes. */
    record Taken(int firm, int form) {}

    /**
     * @param now jobs by industry and form; @param aim those wanted in the end
     * @param steps in how many months, this one counted
     */
    private FirmsInTurn(Economy economy, double[][] now, double[][] aim, int steps) {
        this.economy = economy;
        this.now = now;
        this.aim = aim;
        this.steps = steps;
        key = economy.draws.key(Purpose.OWNERSHIP_MIX, economy.month.index());
    }

    /** The firms that change this month. */
    static List<Taken> of(Economy economy, OwnershipMix mix, double[][] now, double[][] aim, int steps) {
        FirmsInTurn turn = new FirmsInTurn(economy, now, aim, steps);
        List<Integer> together = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            if (mix.hasOwnFigure(i)) {
                turn.draw(List.of(i));
            } else {
                together.add(i);
            }
        }
        turn.draw(together);
        return turn.taken;
    }

    /** Whether the jobs of a firm are among those that a mix shares out. */
    static boolean counts(Firms firms, int f) {
        return firms.live[f] && firms.registered[f];
    }

    /**
     * Whether a firm may take another form: one that trades on the register, goes on, owes nothing to members and was not handed
     * over to its people, whose seller still waits for money.
     */
    private boolean mayChange(int f) {
        Firms firms = economy.firms;
        boolean bound = firms.isShareSociety(f) || economy.handovers.isHandedOver(f);
        return counts(firms, f) && !firms.closing[f] && !bound && firms.heads(f) > 0;
    }

    private void draw(List<Integer> industries) {
        Firms firms = economy.firms;
        double[][] share = new double[now.length][];
        double[][] part = new double[now.length][];
        double toGo = 0;
        List<Integer> inTurn = inTurn(industries);
        for (int i : industries) {
            double[] goes = goes(i);
            share[i] = shares(i, goes, inTurn);
            part[i] = parts(i);
            toGo += Arrays.stream(goes).sum();
        }
        double due = 0;
        double[] owed = new double[LegalForms.COUNT];
        for (int f : inTurn) {
            int industry = firms.industry[f];
            int heads = firms.heads(f);
            double goes = share[industry][firms.form[f]];
            due += goes * heads;
            boolean nearer = goes > 0 && heads <= 2 * toGo;
            if (nearer && due > Draws.uniform(key, f, 1) * heads) {
                due -= heads;
                toGo -= heads;
                taken.add(new Taken(f, next(owed, part[industry], heads)));
            }
        }
    }

    /** Jobs that leave each form of an industry in the end: no more than others want. */
    private double[] goes(int industry) {
        double lost = 0;
        double won = 0;
        for (int form = 0; form < LegalForms.COUNT; form++) {
            lost += Math.max(0, now[industry][form] - aim[industry][form]);
            won += Math.max(0, aim[industry][form] - now[industry][form]);
        }
        double[] goes = new double[LegalForms.COUNT];
        for (int form = 0; form < LegalForms.COUNT && lost > 0; form++) {
            goes[form] = Math.min(1, won / lost) * Math.max(0, now[industry][form] - aim[industry][form]);
        }
        return goes;
    }

    /** The share of the jobs of each form of an industry that leaves it this month. */
    private double[] shares(int industry, double[] goes, List<Integer> inTurn) {
        Firms firms = economy.firms;
        double[] share = new double[LegalForms.COUNT];
        for (int f : inTurn) {
            share[firms.form[f]] += firms.industry[f] == industry ? firms.heads(f) : 0;
        }
        for (int form = 0; form < share.length; form++) {
            share[form] = share[form] > 0 ? Math.min(1, goes[form] / share[form]) / steps : 0;
        }
        return share;
    }

    /** The part that each form gets of the jobs of an industry that change. */
    private double[] parts(int industry) {
        double[] part = new double[LegalForms.COUNT];
        for (int form = 0; form < part.length; form++) {
            part[form] = Math.max(0, aim[industry][form] - now[industry][form]);
        }
        double all = Arrays.stream(part).sum();
        return all > 0 ? Arrays.stream(part).map(one -> one / all).toArray() : part;
    }

    /** Those that may change, the largest first, equal ones in an order of luck. */
    private List<Integer> inTurn(List<Integer> industries) {
        Firms firms = economy.firms;
        List<Integer> found = new ArrayList<>();
        for (int f = 0; f < firms.used; f++) {
            if (mayChange(f) && industries.contains((int) firms.industry[f])) {
                found.add(f);
            }
        }
        found.sort(Comparator.comparingInt((Integer f) -> -firms.heads(f))
                .thenComparingDouble(f -> Draws.uniform(key, f, 0))
                .thenComparingInt(f -> f));
        return found;
    }

    /** Of the forms that want jobs of an industry that to which most is owed, when so many more are shared out. */
    private static int next(double[] owed, double[] part, int heads) {
        int most = -1;
        for (int form = 0; form < owed.length; form++) {
            owed[form] += part[form] * heads;
            if (part[form] > 0 && (most < 0 || owed[form] > owed[most])) {
                most = form;
            }
        }
        owed[most] -= heads;
        return most;
    }
}

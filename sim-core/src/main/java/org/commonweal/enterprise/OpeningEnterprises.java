package org.commonweal.enterprise;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForms;
import org.commonweal.random.WeightedChoice;

/**
 * The register of month zero, by industry and legal form: how many enterprises there were, how many of them were expected to
 * close in a year, and of which sizes.
 */
public final class OpeningEnterprises {
    private final Entry[][] entries = new Entry[Industry.FIRM_INDUSTRIES][LegalForms.COUNT];

    /** The enterprises of a form in an industry: people at work in each, and its chance of closing in a year. */
    private static final class Entry {
        private int[] heads = new int[0];
        private double[] hazard = new double[0];
        private int count;
        private double closures;
        private final WeightedChoice sizes = new WeightedChoice();

        private void add(int people, double closing) {
            if (count == heads.length) {
                heads = Arrays.copyOf(heads, 2 * count + 1);
                hazard = Arrays.copyOf(hazard, 2 * count + 1);
            }
            heads[count] = people;
            hazard[count++] = closing;
            closures += closing;
        }

        /** Takes out the one that comes nearest to a size. @return people at work in it */
        private int takeLike(int people) {
            int nearest = 0;
            for (int n = 1; n < count; n++) {
                nearest = Math.abs(heads[n] - people) < Math.abs(heads[nearest] - people) ? n : nearest;
            }
            int taken = heads[nearest];
            closures = Math.max(0, closures - hazard[nearest]);
            heads[nearest] = heads[--count];
            hazard[nearest] = hazard[count];
            return taken;
        }

        private void settle() {
            sizes.fill(heads, hazard, count);
        }
    }

    private OpeningEnterprises() {
        for (Entry[] industry : entries) {
            Arrays.setAll(industry, form -> new Entry());
        }
    }

    /** An empty register. */
    public static OpeningEnterprises none() {
        return new OpeningEnterprises();
    }

    /**
     * The register as it is now.
     *
     * @param hazard how often firms close
     * @param forms the legal forms in order
     */
    public static OpeningEnterprises of(Economy economy, ClosureHazard hazard, LegalForm[] forms) {
        OpeningEnterprises opening = new OpeningEnterprises();
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.registered[f]) {
                double closing = hazard.ofFirm(firms, f) * forms[firms.form[f]].exitHazard();
                opening.entries[firms.industry[f]][firms.form[f]].add(firms.heads(f), closing);
            }
        }
        for (Entry[] industry : opening.entries) {
            Arrays.stream(industry).forEach(Entry::settle);
        }
        return opening;
    }

    /**
     * The register as it would be if an enterprise had had another form: births follow.
     *
     * @param heads people at work in it now; of those that there were, one that comes near stands for it
     * @param hazard how often one like it closes in a year, by its size and age
     */
    public void move(int industry, LegalForm from, LegalForm to, int heads, double hazard) {
        Entry before = entries[industry][from.index()];
        int people = before.count > 0 ? before.takeLike(heads) : heads;
        before.settle();
        entries[industry][to.index()].add(people, hazard * to.exitHazard());
        entries[industry][to.index()].settle();
    }

    /** How many there were. */
    public int count(int industry, int form) {
        return entries[industry][form].count;
    }

    /** How many of them were expected to close in a year. */
    public double closures(int industry, int form) {
        return entries[industry][form].closures;
    }

    /**
     * People at work in one of those that were expected to close.
     *
     * @param none the answer where there was none
     * @param bits a draw
     */
    public int heads(int industry, int form, int none, long bits) {
        WeightedChoice choice = entries[industry][form].sizes;
        return choice.isEmpty() ? none : Math.max(1, choice.choose(bits));
    }
}

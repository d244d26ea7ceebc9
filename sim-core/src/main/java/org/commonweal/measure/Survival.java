package org.commonweal.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.ownership.LegalForms;

/**
 * How many of the enterprises founded on the register are still live a number of years later. Each month is a cohort;
 * the cohorts of five years are pooled, for one of them may be a dozen firms. Branches are not enterprises.
 */
public final class Survival {
    /** Survival is followed for so many years. */
    public static final int YEARS = 5;

    private static final int POOLED = 60;
    private static final int NOT_FOLLOWED = -1;

    private final Economy economy;

    /** The form in which the firm in a slot was founded, if that was seen. */
    private final int[] bornAs;

    /** By month of measurement: births by form, and firms on their birthday by [years][form]. */
    private final List<int[]> births = new ArrayList<>();

    private final List<int[][]> birthdays = new ArrayList<>();

    Survival(Economy economy) {
        this.economy = economy;
        bornAs = new int[economy.firms.slots];
        Arrays.fill(bornAs, NOT_FOLLOWED);
    }

    void measure() {
        int[] born = new int[LegalForms.COUNT];
        int[][] celebrating = new int[YEARS + 1][LegalForms.COUNT];
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            int age = firms.age[f];
            if (!firms.live[f] || age > YEARS * YearSum.YEAR || age % YearSum.YEAR != 0) {
                continue;
            }
            if (age == 0) {
                boolean followed = firms.registered[f] && !firms.branch[f];
                bornAs[f] = followed ? firms.form[f] : NOT_FOLLOWED;
                born[firms.form[f]] += followed ? 1 : 0;
            } else if (bornAs[f] != NOT_FOLLOWED) {
                celebrating[age / YearSum.YEAR][bornAs[f]]++;
            }
        }
        births.add(born);
        birthdays.add(celebrating);
    }

    /** Share of firms of all forms still live after some years, 1 to 5; not a number while no cohort is old enough. */
    public double after(int years) {
        return share(years, 0, LegalForms.COUNT);
    }

    /** Share of firms founded in a form still live after some years; not a number while there is no cohort. */
    public double after(int years, int form) {
        return share(years, form, form + 1);
    }

    private double share(int years, int fromForm, int toForm) {
        int last = births.size() - 1;
        int founded = 0;
        int live = 0;
        for (int m = Math.max(years * YearSum.YEAR, last - POOLED + 1); m <= last; m++) {
            for (int form = fromForm; form < toForm; form++) {
                founded += births.get(m - years * YearSum.YEAR)[form];
                live += birthdays.get(m)[years][form];
            }
        }
        return Work.ratio(live, founded);
    }
}

package org.commonweal.measure;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;

/** Residents at work and out of work, and what they are paid. */
public final class Work {
    private final Economy economy;

    private final MeasureRule rule;

    private final int[] activities = new int[People.Activity.values().length];
    private int unemployedWhereDeprived;
    private int forceWhereDeprived;
    private int paid;
    private int paidBelowLivingWage;
    private int partTime;
    private int inScheme;
    private double totalPay;
    private double totalHours;

    /** Contributions of residents and their employers to funded pension schemes this month [pounds]. */
    public double contributions;

    public int commuters;

    /** Employers whose pensions are paid out of taxes, by account. */
    private final boolean[] unfunded;

    Work(Economy economy, MeasureRule rule) {
        this.economy = economy;
        this.rule = rule;
        unfunded = new boolean[economy.accounts.household(0)];
    }

    void measure() {
        java.util.Arrays.fill(activities, 0);
        unemployedWhereDeprived = 0;
        forceWhereDeprived = 0;
        paid = 0;
        paidBelowLivingWage = 0;
        partTime = 0;
        inScheme = 0;
        totalPay = 0;
        totalHours = 0;
        contributions = 0;
        commuters = 0;
        for (Anchor anchor : economy.anchors) {
            commuters += anchor.commuters;
            unfunded[anchor.account()] = anchor.kind().scheme() != AnchorKind.Scheme.LOCAL_GOVERNMENT;
        }
        People people = economy.people;
        boolean inLondon = economy.rates.inLondon();
        for (int p = 0; p < people.count; p++) {
            measure(people, p, inLondon);
        }
        for (int f = 0; f < economy.firms.used; f++) {
            commuters += economy.firms.live[f] ? economy.firms.commuters[f] : 0;
        }
    }

    private void measure(People people, int p, boolean inLondon) {
        People.Activity activity = people.activity(p);
        activities[activity.ordinal()]++;
        boolean unemployed = activity == People.Activity.UNEMPLOYED;
        if ((unemployed || people.works(p))
                && economy.neighbourhoods.mostDeprived(economy.households.neighbourhood[people.household[p]])) {
            forceWhereDeprived++;
            unemployedWhereDeprived += unemployed ? 1 : 0;
        }
        long pay = people.pay[p];
        if (pay > 0) {
            double hours = people.hours[p];
            paid++;
            totalPay += pay;
            totalHours += hours;
            partTime += rule.isPartTime(hours) ? 1 : 0;
            paidBelowLivingWage += pay < rule.livingWage().monthly(hours, inLondon) ? 1 : 0;
            inScheme += people.employerPension[p] > 0 ? 1 : 0;
            contributions +=
                    unfunded[people.employer[p]] ? 0 : (people.employeePension[p] + people.employerPension[p]) / 100.0;
        }
    }

    /** Residents with an activity. */
    public int count(People.Activity what) {
        return activities[what.ordinal()];
    }

    /** Residents who work, here or outside. */
    public int working() {
        return count(People.Activity.EMPLOYED) + count(People.Activity.OWNER) + count(People.Activity.OUTSIDE);
    }

    public int unemployed() {
        return count(People.Activity.UNEMPLOYED);
    }

    public double unemploymentRate() {
        return ratio(unemployed(), working() + unemployed());
    }

    /** Unemployment in neighbourhoods of the two most deprived deciles of England. */
    public double unemploymentWhereDeprived() {
        return ratio(unemployedWhereDeprived, forceWhereDeprived);
    }

    /** Mean gross pay of resident employees [pounds a month]. */
    public double meanPay() {
        return ratio(totalPay / 100, paid);
    }

    /** Mean gross pay of resident employees for an hour [pounds]. */
    public double hourlyPay() {
        return ratio(totalPay / 100 * 12 / 52, totalHours);
    }

    /** Share of resident employees whose employer pays into a pension scheme for them. */
    public double pensionCoverage() {
        return ratio(inScheme, paid);
    }

    /** Mean weekly hours of resident employees. */
    public double meanHours() {
        return ratio(totalHours, paid);
    }

    /** Share of resident employees who work part-time. */
    public double shareOfPartTime() {
        return ratio(partTime, paid);
    }

    /** Share of resident employees who are paid less than the Real Living Wage for an hour. */
    public double shareBelowLivingWage() {
        return ratio(paidBelowLivingWage, paid);
    }

    /** Share of this month's hires, here and outside, that come from a pool. */
    public double shareOfHires(int fromPool) {
        return ratio(fromPool, economy.tally.hires);
    }

    public static double ratio(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}

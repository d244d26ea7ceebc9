package org.commonweal.genesis;

import org.commonweal.economy.Economy;
import org.commonweal.economy.PartTimeWork;
import org.commonweal.economy.People;
import org.commonweal.labour.HoursRule;
import org.commonweal.labour.WorkingHours;
import org.commonweal.place.HoursData;
import org.commonweal.place.IndustryData;
import org.commonweal.place.PlaceData;

/**
 * How much of the work is part-time: by industry as in the nation, all of it by so much more or less that as many
 * residents who are employees work part-time as the census counts.
 */
final class OpeningHours {
    private final Economy economy;
    private final HoursRule rule;
    private final WorkingHours hours;
    private final double[] shares;

    OpeningHours(Economy economy, HoursRule rule) {
        this.economy = economy;
        this.rule = rule;
        hours = new WorkingHours(economy, rule);
        shares = new double[PartTimeWork.OUTSIDE + 1];
    }

    /** Sets part-time work by industry, once everybody has a job. */
    void set(PlaceData place) {
        nation(place);
        double wanted = rule.shareOf(place.people().shareOfPartTime());
        economy.partTime.meanTendency = meanTendency();
        scale(factor(wanted));
    }

    /** Shares and hours of the nation; work outside is as here. */
    private void nation(PlaceData place) {
        HoursData nation = place.national().partTime();
        double jobs = 0;
        double partTime = 0;
        double worked = 0;
        for (IndustryData industry : place.industries()) {
            int i = industry.industry().ordinal();
            shares[i] = nation.share()[i];
            economy.partTime.hours[i] = nation.hours()[i];
            jobs += industry.jobs();
            partTime += industry.jobs() * shares[i];
            worked += industry.jobs() * shares[i] * nation.hours()[i];
        }
        shares[PartTimeWork.OUTSIDE] = jobs == 0 ? 0 : partTime / jobs;
        economy.partTime.hours[PartTimeWork.OUTSIDE] = partTime == 0 ? 0 : worked / partTime;
    }

    private double meanTendency() {
        double sum = 0;
        int count = 0;
        for (int p = 0; p < economy.people.count; p++) {
            sum += isEmployee(p) ? hours.tendency(p) : 0;
            count += isEmployee(p) ? 1 : 0;
        }
        return sum > 0 ? sum / count : 1;
    }

    private boolean isEmployee(int p) {
        People.Activity activity = economy.people.activity(p);
        return activity == People.Activity.EMPLOYED || activity == People.Activity.OUTSIDE;
    }

    /** What the nation's shares are to be multiplied with; nothing where nobody works part-time. */
    private double factor(double wanted) {
        double low = 0;
        double high = 1;
        while (expected(high) < wanted && expected(2 * high) > expected(high)) {
            high *= 2;
        }
        double middle = (low + high) / 2;
        while (low < middle && middle < high) {
            if (expected(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return low;
    }

    private void scale(double factor) {
        PartTimeWork work = economy.partTime;
        for (int k = 0; k < shares.length; k++) {
            work.share[k] = rule.chance(factor * shares[k], 1);
            work.meanHours[k] = rule.meanHours(work.share[k], work.hours[k]);
        }
    }

    /** Share of residents who are employees that are expected to work part-time. */
    private double expected(double factor) {
        scale(factor);
        double sum = 0;
        int count = 0;
        for (int p = 0; p < economy.people.count; p++) {
            if (isEmployee(p)) {
                sum += hours.chance(p, economy.people.employer[p]);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}

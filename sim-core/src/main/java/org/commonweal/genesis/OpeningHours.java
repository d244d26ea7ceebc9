package org.commonweal.genesis;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
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
    private final PartTimeWork work;
    private final HoursRule rule;
    private final double[] shares = new double[PartTimeWork.OUTSIDE + 1];

    /** Of residents who are employees: the kind of their work, and their tendency to part-time work. */
    private final int[] kinds;

    private final double[] tendencies;

    /** @param economy with everybody in their jobs */
    OpeningHours(Economy economy, HoursRule rule) {
        work = economy.technology.partTime;
        this.rule = rule;
        WorkingHours hours = new WorkingHours(economy, rule);
        People people = economy.people;
        int[] employees = IntStream.range(0, people.count)
                .filter(p ->
                        people.activity(p) == People.Activity.EMPLOYED || people.activity(p) == People.Activity.OUTSIDE)
                .toArray();
        kinds = Arrays.stream(employees)
                .map(p -> hours.kind(people.employer[p]))
                .toArray();
        tendencies = Arrays.stream(employees).mapToDouble(hours::tendency).toArray();
        double mean = Arrays.stream(tendencies).average().orElse(1);
        work.meanTendency = mean > 0 ? mean : 1;
    }

    /** Sets part-time work by industry. */
    void set(PlaceData place) {
        nation(place);
        scale(factor(rule.shareOf(place.people().shareOfPartTime())));
        for (int k = 0; k < shares.length; k++) {
            int kind = k;
            double share = mean(n -> kind);
            work.meanHours[k] = rule.meanHours(share, work.hours[k]);
        }
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
            work.hours[i] = nation.hours()[i];
            jobs += industry.jobs();
            partTime += industry.jobs() * shares[i];
            worked += industry.jobs() * shares[i] * nation.hours()[i];
        }
        shares[PartTimeWork.OUTSIDE] = jobs == 0 ? 0 : partTime / jobs;
        work.hours[PartTimeWork.OUTSIDE] = partTime == 0 ? 0 : worked / partTime;
    }

    /** What the nation's shares are to be multiplied with; nothing where nobody works part-time. */
    private double factor(double wanted) {
        double low = 0;
        double high = 1;
        while (expected(high) < wanted && expected(2 * high) > expected(high)) {
            high *= 2;
        }
        while (high - low > Math.ulp(1f)) {
            double middle = (low + high) / 2;
            if (expected(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double expected(double factor) {
        scale(factor);
        return mean(n -> kinds[n]);
    }

    private void scale(double factor) {
        for (int k = 0; k < shares.length; k++) {
            work.share[k] = rule.chance(factor * shares[k], 1);
        }
    }

    /** Share of residents who are employees expected to work part-time. @param kind of work they have, by their number */
    private double mean(IntUnaryOperator kind) {
        return IntStream.range(0, kinds.length)
                .mapToDouble(n -> rule.chance(work.share[kind.applyAsInt(n)], tendencies[n] / work.meanTendency))
                .average()
                .orElse(0);
    }
}

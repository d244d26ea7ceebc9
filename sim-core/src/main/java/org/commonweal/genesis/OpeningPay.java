package org.commonweal.genesis;

import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.People;
import org.commonweal.labour.PayPacket;
import org.commonweal.labour.WageRule;
import org.commonweal.pension.Scheme;
import org.commonweal.place.OwnersRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Pay at month zero. The pay bill of an industry's workplaces is what its value added says; what residents earn, here
 * and outside, is what the household accounts of the place say; commuters have the rest of the pay bill. So output and
 * household income of the place both come out.
 */
final class OpeningPay {
    private static final int TOP_PAY_SAMPLE = 10_000;

    private final Economy economy;
    private final WageRule wages;
    private final OwnersRule owners;
    private final PayPacket packet;
    private final double utilisation;

    /** Pay of the posts filled so far, of so many people; and the same of those filled by residents [pence a month]. */
    private double allPay;

    private double residentsPay;
    private double costs;
    private int posts;
    private int residents;

    OpeningPay(Economy economy, WageRule wages, OwnersRule owners, PayPacket packet, double utilisation) {
        this.economy = economy;
        this.owners = owners;
        this.wages = wages;
        this.packet = packet;
        this.utilisation = utilisation;
    }

    /**
     * Pays everybody who works.
     *
     * @param compensation compensation of the residents who are employees, in the household accounts [pence a year, at
     *     the scale of the run]
     * @param meanToMedian mean over median of the pay of residents who are taxpayers; 0 when not known
     */
    void set(double compensation, double meanToMedian) {
        employers();
        industries();
        workplaces();
        double standing = residents(compensation / 12);
        int[] employees = IntStream.range(0, economy.people.count)
                .filter(this::isEmployee)
                .toArray();
        topPay(employees, standing, meanToMedian);
        economy.technology.skillMix = meanSkill() / standing;
        int commuters = posts - residents;
        economy.outside.commuterStanding =
                commuters == 0 ? 1 : (allPay - standing * residentsPay) / Math.max(1, allPay - residentsPay);
        minimumWage(employees);
        for (int p : employees) {
            packet.hire(p, economy.people.employer[p]);
        }
    }

    private boolean isEmployee(int p) {
        People.Activity activity = economy.people.activity(p);
        return activity == People.Activity.EMPLOYED || activity == People.Activity.OUTSIDE;
    }

    /** Everybody's talent is what it would be in a place whose tax returns are these; a sample is enough to say. */
    private void topPay(int[] employees, double standing, double meanToMedian) {
        People people = economy.people;
        int[] sample = sample(employees, TOP_PAY_SAMPLE);
        double[] posts = of(
                sample,
                p -> packet.meanPay(people.employer[p])
                        * wages.skillFactor(people.skill[p])
                        * packet.relativeHours(p, people.employer[p]));
        double[] hours = of(sample, p -> packet.hours(p, people.employer[p]));
        double[] talents = of(sample, p -> people.talent[p]);
        double earned = standing
                * DoubleStream.of(of(sample, p -> packet.meanPay(people.employer[p])))
                        .sum();
        people.talents = new OpeningTopPay(wages, posts, hours, talents, earned).talents(meanToMedian);
        for (int p = 0; p < people.count; p++) {
            people.talent[p] = (float) people.talents.instead(people.talent[p]);
        }
    }

    private static int[] sample(int[] people, int size) {
        int every = Math.max(1, people.length / size);
        return IntStream.range(0, people.length / every)
                .map(n -> people[n * every])
                .toArray();
    }

    private static double[] of(int[] people, IntToDoubleFunction what) {
        return IntStream.of(people).mapToDouble(what).toArray();
    }

    /** A sample is enough: some twelve people for every step of the curve. */
    private void minimumWage(int[] employees) {
        int[] sample = sample(employees, 12 * economy.technology.withoutMinimum.length);
        double[] standing = of(sample, p -> skill(p) / economy.technology.skillMix);
        double[] hours = of(sample, p -> packet.relativeHours(p, economy.people.employer[p]));
        new OpeningMinimumWage(economy, wages.minimum(), standing, hours).set();
    }

    private double skill(int p) {
        return wages.skillFactor(economy.people.skill[p]) * economy.people.talent[p];
    }

    /** What firms pay relative to each other, so that the mean over each industry's employees is 1. */
    private void employers() {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.EMPLOYER_PAY, 0);
        double[] sum = new double[Industry.FIRM_INDUSTRIES];
        double[] employees = new double[Industry.FIRM_INDUSTRIES];
        for (int f = 0; f < firms.used; f++) {
            packet.openEmployer(f, Draws.normal(key, f, 0));
            sum[firms.industry[f]] += firms.pay[f] * employees(f);
            employees[firms.industry[f]] += employees(f);
        }
        for (int f = 0; f < firms.used; f++) {
            int i = firms.industry[f];
            firms.pay[f] /= employees[i] == 0 ? 1 : sum[i] / employees[i];
        }
    }

    private int employees(int f) {
        return economy.firms.heads(f) - (economy.firms.ownerWorks[f] ? 1 : 0);
    }

    /**
     * Mean gross pay by industry: what its output says is paid for work, over its employees if as many own their firm as in the
     * country, net of what employers pay on top.
     */
    private void industries() {
        Firms firms = economy.firms;
        double[] employees = new double[economy.technology.meanPay.length];
        double[] output = new double[employees.length];
        for (int f = 0; f < firms.used; f++) {
            int i = firms.industry[f];
            employees[i] += employees(f);
            output[i] += utilisation * firms.heads(f) * economy.technology.outputPerHead[i];
        }
        for (int i = 0; i < employees.length; i++) {
            double labour = economy.technology.labourShare[i];
            double cost = owners.costOfEmployee(
                    Industry.values()[i],
                    labour * utilisation * economy.technology.outputPerHead[i],
                    labour * output[i] / Math.max(1, employees[i]));
            economy.technology.meanPay[i] = packet.grossOf(cost, Scheme.PRIVATE);
        }
    }

    private void workplaces() {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            int owner = firms.ownerWorks[f] ? 1 : 0;
            add(economy.accounts.firm(f), firms.residents[f] - owner, firms.commuters[f]);
        }
        for (Anchor anchor : economy.anchors) {
            add(anchor.account(), anchor.residents, anchor.commuters);
        }
    }

    private void add(int employer, int living, int commuting) {
        double pay = packet.meanPay(employer);
        posts += living + commuting;
        residents += living;
        allPay += pay * (living + commuting);
        residentsPay += pay * living;
        costs += pay * packet.costFactor(pay, packet.scheme(employer)) * (living + commuting);
    }

    /**
     * Sets pay outside, so that residents earn what the accounts say: those at work here as much of a post's mean pay
     * as residents earn on the whole, at most all of it; those at work outside the rest.
     *
     * @param compensation of all residents who are employees [pence a month]
     * @return pay of residents at work here relative to the mean of their posts
     */
    private double residents(double compensation) {
        double mean = allPay / Math.max(1, posts);
        int outside = workingOutside();
        double gross = wages.residentsPay(compensation, allPay, costs);
        boolean told = compensation > 0 && posts > 0 && residents + outside > 0;
        double standing = told ? Math.min(1, gross / (residents + outside) / mean) : 1;
        boolean somebodyOutside = told && outside > 0;
        double paidOutside = somebodyOutside ? (gross - standing * residentsPay) / outside : standing * mean;
        economy.outside.meanPay = paidOutside / standing;
        return standing;
    }

    private int workingOutside() {
        int sum = 0;
        for (int p = 0; p < economy.people.count; p++) {
            sum += economy.people.activity(p) == People.Activity.OUTSIDE ? 1 : 0;
        }
        return sum;
    }

    private double meanSkill() {
        People people = economy.people;
        double sum = 0;
        int working = 0;
        for (int p = 0; p < people.count; p++) {
            if (people.works(p)) {
                sum += skill(p) * (isEmployee(p) ? packet.relativeHours(p, people.employer[p]) : 1);
                working++;
            }
        }
        return working == 0 ? 1 : sum / working;
    }
}

package org.commonweal.genesis;

import java.util.stream.IntStream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Industry;
import org.commonweal.economy.OutsideWorld;
import org.commonweal.economy.People;
import org.commonweal.household.LifeCourseRule;
import org.commonweal.labour.JobOffers;
import org.commonweal.labour.LabourRule;
import org.commonweal.labour.PayPacket;

/**
 * How many people outside look for work here, and how many posts outside are within residents' reach: neither is
 * observed. Both are what would keep the opening numbers of commuters, of residents who work here and of those who work
 * outside, were people to leave at the expected rates and posts to be filled from the pools by their weight. Nothing
 * holds them there.
 */
final class OpeningFlows {
    /** Stands in for nobody at all. */
    private static final double NEARLY_NOBODY = 1e-9;

    private final Economy economy;
    private final LabourRule labour;
    private final LifeCourseRule life;
    private final JobOffers offers;
    private final int[] employees;
    private final int[] outsideWorkers;

    OpeningFlows(Economy economy, LabourRule labour, LifeCourseRule life, PayPacket packet) {
        this.economy = economy;
        this.labour = labour;
        this.life = life;
        offers = new JobOffers(economy, labour.matching(), packet);
        employees = who(People.Activity.EMPLOYED);
        outsideWorkers = who(People.Activity.OUTSIDE);
    }

    private int[] who(People.Activity what) {
        return IntStream.range(0, economy.people.count)
                .filter(p -> economy.people.activity(p) == what)
                .toArray();
    }

    /**
     * E work here, O outside; each month e of E and o of O leave for something else than another job. With y the posts
     * residents take outside and x those of them that are taken by people who work here, O is stationary if
     * y = o + (e + x) g, and x = y b: b the share of people who work here in the weight of residents who look for work
     * outside, g that of people who work outside per weight of other residents who look for work here.
     */
    void balance() {
        OutsideWorld outside = economy.outside;
        double notWorking = outside.openingUnemployed + labour.search().ofInactive(outside.openingInactive);
        double here = labour.search().ofEmployees(employees.length);
        double movesOut = here * meanAcceptance(employees, new int[0]);
        double movesIn = labour.search().ofEmployees(outsideWorkers.length) * meanAcceptance(outsideWorkers, employees);
        double lost = lostPosts();
        double lostByResidents = labour.leaving().ofResidents(lost, employees.length, posts());
        double leaveHere = leave(employees) + lostByResidents;
        double b = movesOut / Math.max(1, notWorking + movesOut);
        double g = movesIn / Math.max(1, notWorking + movesIn);
        outside.layoffs = labour.leaving().laidOffOutside(lost / posts());
        double leaveOutside = leave(outsideWorkers) + outside.layoffs * outsideWorkers.length;
        outside.vacancies = (leaveOutside + leaveHere * g) / (1 - b * g);
        double commutersLeave = outside.openingCommuters * labour.leaving().turnover() + lost - lostByResidents;
        double residentsHired = Math.max(NEARLY_NOBODY, leaveHere + b * outside.vacancies);
        outside.commuterSearchers = (notWorking + movesIn) * commutersLeave / residentsHired;
        outside.openingSearchers = notWorking + labour.search().ofEmployees(employees.length + outsideWorkers.length);
        outside.openingSupply = outside.openingSearchers + outside.commuterSearchers;
    }

    private double posts() {
        return Math.max(1, employees.length + economy.outside.openingCommuters);
    }

    /** Employees laid off, or in firms that close, in a month. */
    private double lostPosts() {
        return labour.leaving().laidOff(posts()) + economy.outside.openingPostsClosed / 12;
    }

    /** People of a list who leave work in a month: quits, retirement, firms of their own, and leaving home. */
    private double leave(int[] people) {
        double each = labour.leaving().turnover() + becomeOwners();
        return each * people.length + children(people) / life.monthsAtHome();
    }

    private long children(int[] people) {
        return IntStream.of(people)
                .filter(p -> p > economy.households.firstPerson[economy.people.household[p]] + 1)
                .count();
    }

    /**
     * Share of those who may own a firm that found or take over one in a month: as many as close or lose their owner.
     */
    private double becomeOwners() {
        int[] owners = who(People.Activity.OWNER);
        double firms = labour.leaving().retiring(owners.length) + children(owners) / life.monthsAtHome();
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            double[][] closures = economy.outside.openingClosures;
            firms += (economy.outside.localOwners * closures[0][i] + closures[2][i]) / 12;
        }
        return firms / Math.max(1, employees.length + outsideWorkers.length + economy.outside.openingUnemployed);
    }

    /** Mean chance that people move to the posts others hold, or outside where no others are given. */
    private double meanAcceptance(int[] people, int[] others) {
        double sum = 0;
        for (int n = 0; n < people.length; n++) {
            int employer =
                    others.length == 0 ? economy.accounts.region : economy.people.employer[others[n % others.length]];
            sum += offers.acceptance(people[n], employer);
        }
        return sum / Math.max(1, people.length);
    }
}

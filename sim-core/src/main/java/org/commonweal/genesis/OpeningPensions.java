package org.commonweal.genesis;

import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.household.LifeCourseRule;
import org.commonweal.labour.PayPacket;
import org.commonweal.labour.WageRule;
import org.commonweal.money.Instrument;
import org.commonweal.pension.PensionRule;
import org.commonweal.pension.Scheme;
import org.commonweal.place.OpeningPeopleRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Pension rights earned before month zero, as the rules would have let them grow: everybody has spent a share of their
 * working life in the scheme they are in now, and the rest as people of today spend theirs, in each scheme or in none.
 * The retired are given a last scheme by the same chances. So the rights of all are at the stationary point of the
 * rules.
 */
final class OpeningPensions {
    private static final int NONE = -1;

    private final Economy economy;
    private final PensionRule pensions;
    private final OpeningPeopleRule opening;
    private final WageRule wages;
    private final PayPacket packet;
    private final LifeCourseRule life;
    private final long key;
    private final double[] members = new double[Scheme.values().length];

    OpeningPensions(
            Economy economy,
            PensionRule pensions,
            WageRule wages,
            LifeCourseRule life,
            OpeningPeopleRule opening,
            PayPacket packet) {
        this.economy = economy;
        this.opening = opening;
        this.pensions = pensions;
        this.wages = wages;
        this.packet = packet;
        this.life = life;
        key = economy.draws.key(Purpose.GENESIS_PEOPLE, 2);
    }

    void accrue() {
        countMembers();
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            int last = people.activity(p) == People.Activity.RETIRED ? drawnScheme(p) : schemeNow(p);
            for (Scheme scheme : Scheme.values()) {
                double share = opening.inScheme(members[scheme.ordinal()], scheme.ordinal() == last);
                rights(p, scheme, share * pay(p) * sinceInPayment(p));
            }
        }
    }

    /** Shares of all who are not retired that are in each scheme. */
    private void countMembers() {
        int all = 0;
        for (int p = 0; p < economy.people.count; p++) {
            if (economy.people.activity(p) != People.Activity.RETIRED) {
                all++;
                int scheme = schemeNow(p);
                if (scheme != NONE) {
                    members[scheme]++;
                }
            }
        }
        for (int scheme = 0; scheme < members.length; scheme++) {
            members[scheme] /= Math.max(1, all);
        }
    }

    private int schemeNow(int p) {
        People people = economy.people;
        return people.employeePension[p] > 0 ? packet.scheme(people.employer[p]).ordinal() : NONE;
    }

    private int drawnScheme(int p) {
        double toss = Draws.uniform(key, p, 0);
        for (int scheme = 0; scheme < members.length; scheme++) {
            toss -= members[scheme];
            if (toss < 0) {
                return scheme;
            }
        }
        return NONE;
    }

    /** Pay in a scheme [pence a month]: today's, or for those without a job what their skill and talent are worth. */
    private double pay(int p) {
        People people = economy.people;
        double standing = wages.skillFactor(people.skill[p]) * people.talent[p] / economy.technology.skillMix;
        return people.employeePension[p] > 0 ? people.pay[p] : economy.outside.meanPay * standing;
    }

    /** Pensions that are in payment have not followed pay since they began. */
    private double sinceInPayment(int p) {
        int head = economy.households.firstPerson[economy.people.household[p]];
        return pensions.sinceInPayment(-Math.min(0, pensions.monthsToPension(economy.people.age[head])) / 12.0);
    }

    private void rights(int p, Scheme scheme, double pay) {
        int h = economy.people.household[p];
        int account = economy.accounts.household(h);
        boolean child = p > economy.households.firstPerson[h] + 1;
        // children leave home and others grow up in their place, but what they have earned stays with the household
        int elder = child ? economy.households.firstPerson[h] : p;
        double age = pensions.earningUntil(economy.people.age[elder] / 12.0);
        double years = life.yearsSinceFormation(age);
        switch (scheme) {
            case PRIVATE ->
                economy.ledger.accrue(
                        Instrument.PRIVATE_PENSIONS, account, economy.accounts.nation, pensions.pot(12 * pay, years));
            case PUBLIC ->
                economy.ledger.accrue(
                        Instrument.PUBLIC_PENSIONS,
                        account,
                        economy.accounts.government,
                        earned(h, 12 * pay, age, years, child));
            case FUND ->
                economy.ledger.accrue(
                        Instrument.FUND_PENSIONS,
                        account,
                        economy.accounts.pensionFund,
                        earned(h, 12 * pay, age, years, child));
        }
    }

    /** Rights of so many years; a child's are earned young, one child after another, and have grown since. */
    private long earned(int h, double yearlyPay, double age, double years, boolean child) {
        double retired = economy.households.retirementYears[h];
        double ofYears = child ? pensions.grownRights(years) : pensions.indexedRights(years);
        return pensions.accrued(ofYears * yearlyPay, life.earningAge(age, child), retired);
    }
}

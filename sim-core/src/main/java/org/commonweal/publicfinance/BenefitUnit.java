package org.commonweal.publicfinance;

import java.util.function.IntBinaryOperator;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Who claims together: head, partner and dependent children of a household; every other adult of it claims alone. One
 * object looks at one household after another.
 */
final class BenefitUnit {
    private final Economy economy;
    private final FiscalSystem fiscal;
    private final IntBinaryOperator childAge;
    private final long reasonKey;

    /** Household, and the first of its adults. */
    int h;

    int head;

    /** Whether it is a couple; their dependent children, and those of them born before 6 April 2017. */
    boolean two;

    int children;
    int bornBefore;

    /** Age of the elder [months]. */
    int elder;

    /** Whether both have reached pension age; whether one of them cannot work, or cares; whether both study. */
    boolean ofPensionAge;

    boolean sick;
    boolean caring;
    boolean studying;

    /** Other adults of the household, and those of them who are taken to contribute to its rent. */
    int others;

    int contributors;

    /** Adults of the household who count for council tax: all but students. */
    int counted;

    /** @param childAge age of a child by that of the head and its rank, the eldest 0 [months] */
    BenefitUnit(Economy economy, FiscalSystem fiscal, IntBinaryOperator childAge) {
        this.economy = economy;
        this.fiscal = fiscal;
        this.childAge = childAge;
        reasonKey = economy.draws.key(Purpose.CLAIMS, 2);
    }

    /** Looks at a household. */
    void of(int household) {
        Households households = economy.households;
        h = household;
        head = households.firstPerson[h];
        int claimants = households.claimants(h);
        int adults = households.adults[h];
        two = claimants > 1;
        others = adults - claimants;
        elder = 0;
        ofPensionAge = true;
        sick = false;
        caring = false;
        studying = true;
        contributors = 0;
        counted = 0;
        for (int p = head; p < head + adults; p++) {
            People.Inactivity.Reason reason = reason(p);
            boolean studies = reason == People.Inactivity.Reason.STUDY;
            counted += studies ? 0 : 1;
            if (p < head + claimants) {
                elder = Math.max(elder, economy.people.age[p]);
                ofPensionAge &= economy.people.activity(p) == People.Activity.RETIRED;
                sick |= reason == People.Inactivity.Reason.SICKNESS;
                caring |= reason == People.Inactivity.Reason.CARE;
                studying &= studies;
            } else {
                contributors += !studies && fiscal.rentSupport().contributes(economy.people.age[p]) ? 1 : 0;
            }
        }
        children(households.children[h]);
    }

    private void children(int number) {
        children = number;
        bornBefore = 0;
        for (int n = 0; n < number; n++) {
            bornBefore +=
                    fiscal.universalCredit().wasBornBefore(childAge.applyAsInt(economy.people.age[head], n)) ? 1 : 0;
        }
    }

    /** Bedrooms that the household needs. */
    int bedrooms() {
        return fiscal.rentSupport().bedrooms(1 + others, children);
    }

    /** Why somebody is inactive; null of those who are not. */
    People.Inactivity.Reason reason(int p) {
        return economy.people.activity(p) == People.Activity.INACTIVE
                ? economy.people.inactivity.reason(Draws.uniform(reasonKey, p, 0), economy.people.age[p])
                : null;
    }
}

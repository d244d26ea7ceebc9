package org.commonweal.publicfinance;

import java.util.function.IntBinaryOperator;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.fiscal.BenefitUnit;
import org.commonweal.fiscal.CouncilTax;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Pence;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * Who of a household claims together, head, partner and dependent children, and what the law asks of them; every other
 * adult claims alone. It looks at one household after another.
 */
final class Claimants {
    private final Economy economy;
    private final FiscalSystem fiscal;
    private final IntBinaryOperator childAge;
    private final long reasonKey;

    /** Council tax before support [pence a month], by band and adults who count: none, one, more. */
    private final long[][] bills = new long[CouncilTax.BANDS][];

    /** What the law asks of them, but for income, savings and whether they claim. */
    final BenefitUnit unit = new BenefitUnit();

    /** Adults of the household who count for council tax: all but students. */
    private int counted;

    private int others;

    /** @param childAge age of a child by that of the head and its rank, the eldest 0 [months] */
    Claimants(Economy economy, FiscalSystem fiscal, IntBinaryOperator childAge) {
        this.economy = economy;
        this.fiscal = fiscal;
        this.childAge = childAge;
        reasonKey = economy.draws.key(Purpose.CLAIMS, 2);
        for (int band = 0; band < bills.length; band++) {
            bills[band] = new long[] {bill(band, 0), bill(band, 1), bill(band, 2)};
        }
    }

    private long bill(int band, int adults) {
        return fiscal.councilTax().bill(economy.rates.bandD(), band, adults);
    }

    /** Looks at who lives in a household and at its bill, which is all that most need. */
    void of(int h) {
        Households households = economy.households;
        int claimants = households.claimants(h);
        unit.couple = claimants > 1;
        unit.children = households.children[h];
        others = households.adults[h] - claimants;
        adults(households.firstPerson[h], claimants);
        unit.councilTax = bills[households.band[h]][Math.min(2, counted)];
    }

    /** Looks at what the same household's means are held against: its children and its home. */
    void needs(int h) {
        children(h);
        home(h);
    }

    private void adults(int head, int claimants) {
        unit.age = 0;
        unit.ofPensionAge = true;
        unit.sick = false;
        unit.caring = false;
        unit.studying = true;
        unit.nonDependants = 0;
        counted = 0;
        for (int p = head; p < head + claimants + others; p++) {
            People.Inactivity.Reason reason = reason(p);
            boolean studies = reason == People.Inactivity.Reason.STUDY;
            int age = economy.people.age[p];
            counted += studies ? 0 : 1;
            if (p < head + claimants) {
                unit.age = Math.max(unit.age, age);
                unit.ofPensionAge &= economy.people.activity(p) == People.Activity.RETIRED;
                unit.sick |= reason == People.Inactivity.Reason.SICKNESS;
                unit.caring |= reason == People.Inactivity.Reason.CARE;
                unit.studying &= studies;
            } else {
                unit.nonDependants += !studies && fiscal.rentSupport().contributes(age) ? 1 : 0;
            }
        }
        long pay = economy.people.pay[head];
        unit.highestIncome = 12 * (unit.couple ? Math.max(pay, economy.people.pay[head + 1]) : pay);
    }

    private void children(int h) {
        int head = economy.people.age[economy.households.firstPerson[h]];
        unit.bornBefore = 0;
        for (int n = 0; n < unit.children; n++) {
            unit.bornBefore += fiscal.universalCredit().wasBornBefore(childAge.applyAsInt(head, n)) ? 1 : 0;
        }
    }

    private void home(int h) {
        Households households = economy.households;
        int bedrooms = fiscal.rentSupport().bedrooms(1 + others, unit.children);
        boolean alone = !unit.couple && others == 0 && unit.children == 0 && !unit.ofPensionAge;
        unit.rent = Pence.round(households.rent[h] * economy.housePrice);
        unit.socialTenant = households.tenure[h] == Tenure.SOCIAL.ordinal();
        unit.spareBedrooms = households.bedrooms[h] - bedrooms;
        unit.allowance = economy.rates.allowance(fiscal.rentSupport().allowanceFor(bedrooms, alone, unit.age));
        unit.inLondon = economy.rates.inLondon();
    }

    /** Why somebody is inactive; null of those who are not. */
    People.Inactivity.Reason reason(int p) {
        return economy.people.activity(p) == People.Activity.INACTIVE
                ? economy.people.inactivity.reason(Draws.uniform(reasonKey, p, 0), economy.people.age[p])
                : null;
    }
}

package org.commonweal.labour;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.PartTimeWork;
import org.commonweal.economy.People;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * How many hours somebody works for an employer. Everybody has one lasting draw, so that who works part-time in one
 * industry does so in every other where it is as common, and the hours of a person change with industry, age and children
 * alone.
 */
public final class WorkingHours {
    private final Economy economy;
    private final HoursRule rule;
    private final long key;

    /** Hours of a place. */
    public WorkingHours(Economy economy, HoursRule rule) {
        this.economy = economy;
        this.rule = rule;
        key = economy.draws.key(Purpose.HOURS, 0);
    }

    /** Hours that person {@code p} works for an employer [hours a week]. */
    public double of(int p, int employer) {
        int kind = kind(employer);
        if (economy.technology.partTime.share[kind] == 0) {
            return rule.weekly(1);
        }
        double chance = rule.chance(
                economy.technology.partTime.share[kind], tendency(p) / economy.technology.partTime.meanTendency);
        return rule.hours(chance, economy.technology.partTime.hours[kind], Draws.uniform(key, p, 0));
    }

    /** Mean hours of a post with an employer: what its mean pay is paid for [hours a week]. */
    public double mean(int employer) {
        return rule.weekly(economy.technology.partTime.meanHours[kind(employer)]);
    }

    /** How much person {@code p} tends to part-time work. */
    public double tendency(int p) {
        People people = economy.people;
        return rule.tendency(people.skill[p], people.age[p] / 12.0, role(p));
    }

    private HoursRule.Role role(int p) {
        Households households = economy.households;
        int h = economy.people.household[p];
        int place = p - households.firstPerson[h];
        if (households.children[h] == 0 || place > 1) {
            return HoursRule.Role.OTHER;
        }
        return place == 0 && households.adults[h] > 1 ? HoursRule.Role.FIRST_EARNER : HoursRule.Role.PARENT;
    }

    /** Where {@link PartTimeWork} has the work of an employer. */
    public int kind(int employer) {
        if (economy.accounts.isFirm(employer)) {
            return economy.firms.industry[economy.accounts.firmOf(employer)];
        }
        return economy.accounts.isAnchor(employer)
                ? economy.anchors
                        .get(economy.accounts.anchorOf(employer))
                        .kind()
                        .industry()
                        .ordinal()
                : PartTimeWork.OUTSIDE;
    }
}

package org.commonweal.household;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.labour.WageRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** Tastes for wealth: they go by earning power, last, and change over a life. */
public final class Tastes {
    private static final int MONTHS = 12;

    private final Economy economy;
    private final WealthRule wealth;
    private final WageRule wages;

    /** Tastes of the households of a place. */
    public Tastes(Economy economy, WealthRule wealth, WageRule wages) {
        this.economy = economy;
        this.wealth = wealth;
        this.wages = wages;
    }

    /** Once a year, in a month of its own, each household's taste is drawn anew in part. */
    public void run() {
        if (!wealth.tastesChange()) {
            return;
        }
        Households households = economy.households;
        int month = economy.month.index();
        long key = economy.draws.key(Purpose.TASTES, month);
        for (int h = Math.floorMod(month, MONTHS); h < households.count; h += MONTHS) {
            boolean retired = economy.people.activity(households.firstPerson[h]) == People.Activity.RETIRED;
            households.tasteForWealth[h] =
                    wealth.redrawn(households.tasteForWealth[h], Draws.normal(key, h, 0), earningPower(h), retired);
        }
    }

    /** The taste of a household at work, by luck and its earning power. @param draw a standard normal number */
    public double drawn(int h, double draw) {
        return wealth.taste(draw, earningPower(h));
    }

    /** Mean earning power of its adults, relative to that of people. */
    private double earningPower(int h) {
        People people = economy.people;
        int first = economy.households.firstPerson[h];
        int adults = economy.households.adults[h];
        double power = 0;
        for (int p = first; p < first + adults; p++) {
            power += wages.skillFactor(people.skill[p]) * people.talent[p];
        }
        return power / adults;
    }
}

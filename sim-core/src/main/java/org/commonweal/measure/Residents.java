package org.commonweal.measure;

import org.commonweal.economy.Economy;
import org.commonweal.economy.People;

/** Who lives in the place, by age. */
public final class Residents {
    private static final int MONTHS = 12;
    private static final int WORKING_AGE = 16 * MONTHS;
    private static final int OLD_AGE = 65 * MONTHS;

    private final Economy economy;
    private long monthsLived;
    private int children;

    /** Residents from 16 to 64, and of 65 and over. */
    public int ofWorkingAge;

    public int old;

    Residents(Economy economy) {
        this.economy = economy;
    }

    void measure() {
        monthsLived = 0;
        children = 0;
        ofWorkingAge = 0;
        old = 0;
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            int age = people.age[p];
            monthsLived += age;
            old += age >= OLD_AGE ? 1 : 0;
            ofWorkingAge += age >= WORKING_AGE && age < OLD_AGE ? 1 : 0;
        }
        for (byte dependent : economy.households.children) {
            children += dependent;
        }
    }

    /** People of 16 and over and dependent children. */
    public int population() {
        return economy.people.count + children;
    }

    /** Of people of 16 and over [years]. */
    public double meanAge() {
        return Work.ratio(monthsLived / (double) MONTHS, economy.people.count);
    }
}

package org.commonweal.measure;

import java.util.Arrays;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;

/**
 * A panel as the Labour Force Survey has one: every resident is looked at every three months, a third of them each
 * month, and what they do is held against what they did three months before. Rates are over the looks of the last
 * twelve months, four for each person. Somebody who is not exactly three months older is somebody else in the same
 * slot.
 */
public final class LabourPanel {
    /** Months between two looks. */
    private static final int WAVE = 3;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final Economy economy;
    private final People.Activity[] activity;
    private final int[] employer;
    private final int[] age;
    private final YearSum wasUnemployed = new YearSum();
    private final YearSum foundWork = new YearSum();
    private final YearSum worked = new YearSum();
    private final YearSum lostWork = new YearSum();
    private final YearSum changedJob = new YearSum();
    private int unemployed;
    private int found;
    private int working;
    private int lost;
    private int changed;

    LabourPanel(Economy economy) {
        this.economy = economy;
        int count = economy.people.count;
        activity = new People.Activity[count];
        employer = new int[count];
        age = new int[count];
        Arrays.fill(age, NEVER);
    }

    void measure() {
        unemployed = 0;
        found = 0;
        working = 0;
        lost = 0;
        changed = 0;
        People people = economy.people;
        for (int p = Math.floorMod(economy.month.index(), WAVE); p < people.count; p += WAVE) {
            if (people.age[p] == age[p] + WAVE) {
                compare(p);
            }
            activity[p] = people.activity(p);
            employer[p] = people.employer[p];
            age[p] = people.age[p];
        }
        wasUnemployed.add(unemployed);
        foundWork.add(found);
        worked.add(working);
        lostWork.add(lost);
        changedJob.add(changed);
    }

    private void compare(int p) {
        People people = economy.people;
        boolean works = people.works(p);
        if (activity[p] == People.Activity.UNEMPLOYED) {
            unemployed++;
            found += works ? 1 : 0;
        } else if (activity[p].compareTo(People.Activity.OUTSIDE) <= 0) {
            working++;
            lost += people.activity(p) == People.Activity.UNEMPLOYED ? 1 : 0;
            changed += works && people.employer[p] != employer[p] ? 1 : 0;
        }
    }

    /** Of those unemployed three months ago, who works today. */
    public double findingRate() {
        return Work.ratio(foundWork.sum(), wasUnemployed.sum());
    }

    /** Of those who worked three months ago, who is unemployed today. */
    public double lossRate() {
        return Work.ratio(lostWork.sum(), worked.sum());
    }

    /** Of those who worked three months ago, who works for another employer today. */
    public double moveRate() {
        return Work.ratio(changedJob.sum(), worked.sum());
    }
}

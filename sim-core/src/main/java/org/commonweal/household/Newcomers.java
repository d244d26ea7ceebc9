package org.commonweal.household;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** New people take the place of those who died or left: young, with skills as the neighbourhood has them. */
public final class Newcomers {
    private final Economy economy;
    private final DemographyRule demography;
    private final LifeCourseRule life;
    private final Tastes tastes;

    /** Newcomers to a place. */
    public Newcomers(Economy economy, DemographyRule demography, Tastes tastes) {
        this.economy = economy;
        this.demography = demography;
        life = demography.life();
        this.tastes = tastes;
    }

    /** A new household of young adults in the dwelling of household {@code h}. */
    public void moveIn(int h) {
        Households households = economy.households;
        long key = economy.draws.key(Purpose.NEWCOMERS, economy.month.index());
        int first = households.firstPerson[h];
        for (int p = first; p < first + households.adults[h]; p++) {
            person(p, life.newcomersAge(Draws.below(life.formationSpread(), key, p, 0)), key);
        }
        households.children[h] = 0;
        households.forgetDebts(h);
        households.tasteForWealth[h] = tastes.drawn(h, Draws.normal(key, h, 6));
        households.smoothedIncome[h] = 0;
        households.bonuses[h] = 0;
        households.smoothedLabourIncome[h] = 0;
        households.committed[h] = 0;
    }

    /** A child of the household takes the place of person {@code p}, who left home. */
    public void growUp(int p) {
        person(p, LifeCourseRule.ADULT, economy.draws.key(Purpose.NEWCOMERS, economy.month.index()));
    }

    private void person(int p, int age, long key) {
        People people = economy.people;
        int n = economy.households.neighbourhood[people.household[p]];
        double draw = Draws.uniform(key, p, 1);
        double high = economy.neighbourhoods.highSkill()[n];
        double low = economy.neighbourhoods.lowSkill()[n];
        people.skill[p] = People.skill(draw, high, low);
        people.talent[p] = (float) people.talents.of(Draws.normal(key, p, 2));
        people.age[p] = age;
        people.scar[p] = 0;
        double participates = demography.participates(economy.neighbourhoods.participation()[n]);
        boolean seeks = Draws.happens(participates, key, p, 3);
        people.become(p, seeks ? People.Activity.UNEMPLOYED : People.Activity.INACTIVE);
    }
}

package org.commonweal.genesis;

import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.pension.PensionRule;
import org.commonweal.place.OpeningPeopleRule;
import org.commonweal.place.PlaceData;
import org.commonweal.random.Draws;

/**
 * Who works, looks for work, is retired or inactive: each neighbourhood's employed residents, the place's unemployed.
 */
final class OpeningActivities {
    private final PlaceData place;
    private final PensionRule pensions;
    private final OpeningPeopleRule opening;
    private final long personKey;

    OpeningActivities(PlaceData place, PensionRule pensions, OpeningPeopleRule opening, long personKey) {
        this.place = place;
        this.pensions = pensions;
        this.opening = opening;
        this.personKey = personKey;
    }

    /** Gives everybody something to do. @return by neighbourhood, who works or looks for work of those of working age */
    double[] choose(Households households, People people, double scale) {
        int n = place.neighbourhoods().size();
        int[] working = new int[n];
        for (int p = 0; p < people.count; p++) {
            boolean retired = pensions.monthsToPension(people.age[p]) <= 0;
            people.become(p, retired ? People.Activity.RETIRED : People.Activity.INACTIVE);
            working[households.neighbourhood[people.household[p]]] += retired ? 0 : 1;
        }
        int[] unemployed = unemployed(scale);
        double[] employedShare = new double[n];
        double[] activeShare = new double[n];
        for (int i = 0; i < n; i++) {
            double counted = place.neighbourhoods().get(i).residentsEmployed() * scale;
            double employed = opening.employed(counted, working[i], unemployed[i]);
            employedShare[i] = employed / Math.max(1, working[i]);
            activeShare[i] = employedShare[i] + unemployed[i] / (double) Math.max(1, working[i]);
        }
        for (int p = 0; p < people.count; p++) {
            if (people.activity(p) == People.Activity.INACTIVE) {
                int i = households.neighbourhood[people.household[p]];
                double draw = Draws.uniform(personKey, p, 3);
                if (draw < activeShare[i]) {
                    people.become(p, draw < employedShare[i] ? People.Activity.EMPLOYED : People.Activity.UNEMPLOYED);
                }
            }
        }
        return activeShare;
    }

    /** The place's unemployed by neighbourhood. */
    private int[] unemployed(double scale) {
        double[] needs = place.neighbourhoods().stream()
                .mapToDouble(where -> opening.unemployed(where.residents16plus(), where.shareLowSkill()))
                .toArray();
        return Whole.split((int) Math.round(place.people().unemployed() * scale), needs);
    }
}

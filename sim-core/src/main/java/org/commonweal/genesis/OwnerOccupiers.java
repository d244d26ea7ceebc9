package org.commonweal.genesis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.housing.DwellingRule;
import org.commonweal.labour.WageRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** Which households own outright and which have a mortgage, and how owners differ from those who rent beside them. */
final class OwnerOccupiers {
    private final Households households;
    private final DwellingRule dwellings;
    private final long dwellingKey;
    private final long sortingKey;

    OwnerOccupiers(Households households, DwellingRule dwellings, Draws draws) {
        this.households = households;
        this.dwellings = dwellings;
        dwellingKey = draws.key(Purpose.GENESIS_DWELLINGS, 0);
        sortingKey = draws.key(Purpose.GENESIS_DWELLINGS, 1);
    }

    /**
     * Among the owner-occupiers of a neighbourhood those who may have bought first own outright, the others have a
     * mortgage.
     */
    void holdByAge(int neighbourhoods, double[] headAge) {
        for (int i = 0; i < neighbourhoods; i++) {
            int where = i;
            Integer[] owners = IntStream.range(0, households.count)
                    .filter(h -> households.neighbourhood[h] == where && owns(h))
                    .boxed()
                    .toArray(Integer[]::new);
            long outright = Arrays.stream(owners)
                    .filter(h -> households.tenure[h] == Tenure.OUTRIGHT.ordinal())
                    .count();
            Arrays.sort(owners, Comparator.comparingDouble(h -> -sinceBuying(h, headAge[h])));
            for (int k = 0; k < owners.length; k++) {
                Tenure held = k < outright ? Tenure.OUTRIGHT : Tenure.MORTGAGED;
                households.tenure[owners[k]] = (byte) held.ordinal();
            }
        }
    }

    /** Years since a household may have bought: people buy at different ages. */
    private double sinceBuying(int h, double headAge) {
        return dwellings.sinceBuying(headAge, Draws.normal(dwellingKey, h, 1));
    }

    /** Owners earn more than their neighbours who rent: skills and talents change places within the neighbourhood. */
    void sortBySkill(People people, WageRule wages) {
        int from = 0;
        for (int h = 0; h < households.count; h++) {
            if (h > 0 && households.neighbourhood[h] != households.neighbourhood[h - 1]) {
                from = h;
            }
            int first = households.firstPerson[h];
            for (int p = first; !owns(h) && p < first + households.adults[h]; p++) {
                compareWithOwners(people, wages, p, from, h);
            }
        }
    }

    private void compareWithOwners(People people, WageRule wages, int p, int from, int to) {
        for (int n = 0; n < dwellings.ownersSorting(); n++) {
            int g = from + Draws.belowNth(to - from + 1, sortingKey, p, 2 * n);
            int q = households.firstPerson[g] + Draws.belowNth(households.adults[g], sortingKey, p, 2 * n + 1);
            if (owns(g) && standing(people, wages, p) > standing(people, wages, q)) {
                swap(people, p, q);
            }
        }
    }

    private boolean owns(int h) {
        return Tenure.at(households.tenure[h]).owned();
    }

    private static double standing(People people, WageRule wages, int p) {
        return wages.skillFactor(people.skill[p]) * people.talent[p];
    }

    private static void swap(People people, int p, int q) {
        byte skill = people.skill[p];
        float talent = people.talent[p];
        people.skill[p] = people.skill[q];
        people.talent[p] = people.talent[q];
        people.skill[q] = skill;
        people.talent[q] = talent;
    }
}

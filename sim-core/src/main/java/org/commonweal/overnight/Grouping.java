package org.commonweal.overnight;

import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;

/** Ways to group households, of which each is in one group. */
public enum Grouping {
    INCOME(
            "income quintile",
            List.of("lowest", "second", "third", "fourth", "highest"),
            (economy, h) -> economy.households.quintile[h]),

    KIND(
            "kind of household",
            List.of(
                    "pensioners",
                    "single adults without children",
                    "couples without children",
                    "with one child",
                    "with two children",
                    "with three or more children"),
            Grouping::kind),

    TENURE(
            "tenure",
            Stream.of(Tenure.values()).map(Tenure::title).toList(),
            (economy, h) -> economy.households.tenure[h]);

    private static final int PENSIONERS = 0;
    private static final int SINGLE = 1;
    private static final int COUPLES = 2;
    private static final int MANY_CHILDREN = 3;

    private final String title;
    private final List<String> groups;
    private final ToIntBiFunction<Economy, Integer> group;

    Grouping(String title, List<String> groups, ToIntBiFunction<Economy, Integer> group) {
        this.title = title;
        this.groups = groups;
        this.group = group;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** The names of its groups, in order. */
    List<String> groups() {
        return groups;
    }

    /** Which group a household is in. */
    int of(Economy economy, int h) {
        return group.applyAsInt(economy, h);
    }

    /** By children first; then by head and partner, whoever else lives with them. */
    private static int kind(Economy economy, int h) {
        Households households = economy.households;
        if (households.children[h] > 0) {
            return COUPLES + Math.min(MANY_CHILDREN, households.children[h]);
        }
        int head = households.firstPerson[h];
        int claimants = households.claimants(h);
        boolean retired = true;
        for (int p = head; p < head + claimants; p++) {
            retired &= economy.people.activity(p) == People.Activity.RETIRED;
        }
        return retired ? PENSIONERS : claimants > 1 ? COUPLES : SINGLE;
    }
}

package org.commonweal.household;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.pension.PensionRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.transfer.Succession;

/** People grow a month older: they have children at home for a time, retire, and grown-up children leave home. */
public final class Ageing {
    private final Economy economy;
    private final LifeCourseRule life;
    private final PensionRule pensions;
    private final WealthRule wealth;
    private final Newcomers newcomers;
    private final Succession succession;

    /**
     * @param newcomers who takes the place of those who leave; @param succession what becomes of a retiring owner's
     * firm
     */
    public Ageing(
            Economy economy,
            LifeCourseRule life,
            PensionRule pensions,
            WealthRule wealth,
            Newcomers newcomers,
            Succession succession) {
        this.economy = economy;
        this.life = life;
        this.pensions = pensions;
        this.wealth = wealth;
        this.newcomers = newcomers;
        this.succession = succession;
    }

    /** Ages everybody. */
    public void run() {
        Households households = economy.households;
        People people = economy.people;
        long key = economy.draws.key(Purpose.PARTICIPATION, economy.month.index());
        for (int h = 0; h < households.count; h++) {
            int head = households.firstPerson[h];
            for (int p = head; p < head + households.adults[h]; p++) {
                people.age[p]++;
                if (pensions.monthsToPension(people.age[p]) == 0) {
                    retire(p);
                } else if (p > head + 1 && life.leavesHome(people.age[p])) {
                    leave(p);
                }
            }
            children(h, people.age[head], key);
        }
    }

    private void retire(int p) {
        if (economy.people.activity(p) == People.Activity.OWNER) {
            succession.ownerStops(p);
        }
        economy.leaveJob(p, People.Activity.RETIRED);
        int h = economy.people.household[p];
        if (p == economy.households.firstPerson[h]) {
            economy.households.tasteForWealth[h] = wealth.inRetirement(economy.households.tasteForWealth[h]);
        }
    }

    private void leave(int p) {
        if (economy.people.activity(p) == People.Activity.OWNER) {
            succession.ownerStops(p);
        }
        economy.leaveJob(p, People.Activity.INACTIVE);
        newcomers.growUp(p);
    }

    private void children(int h, int age, long key) {
        if (life.startsFamily(age)) {
            boolean any = Draws.happens(economy.outside.shareWithChildren, key, h, 0);
            double[] sizes = economy.outside.familySizes;
            economy.households.children[h] = (byte) (any ? life.numberOfChildren(Draws.uniform(key, h, 1), sizes) : 0);
        } else if (life.endsFamily(age)) {
            economy.households.children[h] = 0;
        }
    }
}

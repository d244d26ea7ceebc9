package org.commonweal.labour;

import org.commonweal.economy.Economy;
import org.commonweal.economy.People;

/**
 * Pay follows the going rate while people stay: once a year it is settled anew for residents who are employees, with the
 * hours that suit them now; commuters and working owners are paid at the mean level of these.
 */
public final class Settlements {
    private final Economy economy;
    private final SettlementRule rule;
    private final ScarRule scar;
    private final PayPacket packet;

    /** Settlements of a place. */
    public Settlements(Economy economy, WageRule wages, PayPacket packet) {
        this.economy = economy;
        rule = wages.settlement();
        scar = wages.scar();
        this.packet = packet;
    }

    /** Settles pay where the month is due, and takes the mean. */
    public void run() {
        if (rule.due(economy.month.ofYear())) {
            settle();
        }
        economy.payLevel = rule.ofAll(mean(), economy.wageIndex);
    }

    private void settle() {
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            boolean works =
                    people.activity(p) == People.Activity.EMPLOYED || people.activity(p) == People.Activity.OUTSIDE;
            people.scar[p] = works ? (float) scar.healed(people.scar[p]) : people.scar[p];
            switch (people.activity(p)) {
                case EMPLOYED -> packet.settle(p, rule.settled(people.payLevel[p], economy.wageIndex));
                case OUTSIDE -> packet.settle(p, people.payLevel[p]); // does not follow the market here
                default -> {}
            }
        }
    }

    private double mean() {
        People people = economy.people;
        double sum = 0;
        int count = 0;
        for (int p = 0; p < people.count; p++) {
            boolean here = people.activity(p) == People.Activity.EMPLOYED;
            sum += here ? people.payLevel[p] : 0;
            count += here ? 1 : 0;
        }
        return count == 0 ? economy.wageIndex : sum / count;
    }
}

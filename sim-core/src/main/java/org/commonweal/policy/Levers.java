package org.commonweal.policy;

import java.util.List;
import org.commonweal.economy.Economy;

/** The levers of a run; those that are not pulled do nothing. */
public record Levers(ProgressiveProcurement progressiveProcurement, PensionLocalisation pensionLocalisation) {

    /** All of them, in the order in which they act. */
    public List<PolicyLever> inOrder() {
        return List.of(progressiveProcurement, pensionLocalisation);
    }

    /** Those that are pulled act on the month that opens, as far as they have come. */
    public void act(Economy economy) {
        for (PolicyLever lever : inOrder()) {
            double strength = lever.isPulled() ? lever.strength(economy.month) : 0;
            if (strength > 0) {
                lever.act(economy, strength);
            }
        }
    }
}

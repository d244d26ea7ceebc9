package org.commonweal.policy;

import java.util.List;
import org.commonweal.economy.Economy;

/** The levers of a run; those that are not pulled do nothing. */
public record Levers(
        ProgressiveProcurement progressiveProcurement,
        LocalBank localBank,
        CommunityShares communityShares,
        PensionLocalisation pensionLocalisation) {

    /** All of them, in the order in which they act. */
    public List<PolicyLever> inOrder() {
        return List.of(progressiveProcurement, localBank, communityShares, pensionLocalisation);
    }

    /** Those that are pulled act on the month that opens, as far as they have come. */
    public void act(Economy economy) {
        inOrder().forEach(lever -> lever.actOn(economy));
    }
}

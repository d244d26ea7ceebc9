package org.commonweal.policy;

import org.commonweal.economy.Economy;

/** A policy of the community-wealth-building agenda. Every lever costs something that somebody pays, and it can fail. */
public sealed interface PolicyLever extends Programme permits ProgressiveProcurement, PensionLocalisation {

    /**
     * Acts at the opening of a month.
     *
     * @param strength how far it has come, above 0 to 1
     */
    void act(Economy economy, double strength);
}

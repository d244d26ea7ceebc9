package org.commonweal.labour;

import org.commonweal.economy.Economy;

/**
 * What a post with an employer is to a person: how well they suit it, how far it is, and whether they would move to it.
 */
public final class JobOffers {
    private final Economy economy;
    private final MatchingRule rule;
    private final PayPacket packet;

    /** @param packet what posts pay */
    public JobOffers(Economy economy, MatchingRule rule, PayPacket packet) {
        this.economy = economy;
        this.rule = rule;
        this.packet = packet;
    }

    /** How badly person {@code p} suits a post that asks for a skill of 1-3; 0 is perfect. */
    public double misfit(int p, int employer, int required) {
        return rule.misfit(required, economy.people.skill[p], kilometres(p, employer));
    }

    /** Chance that person {@code p}, who works elsewhere, leaves their post for one with an employer, 0-1. */
    public double acceptance(int p, int employer) {
        int present = economy.people.employer[p];
        return rule.acceptance(packet.gain(p, employer), kilometres(p, employer) - kilometres(p, present));
    }

    /** From home to work [km]; anchors have places of work everywhere. */
    private double kilometres(int p, int employer) {
        if (economy.accounts.isFirm(employer)) {
            int home = economy.households.neighbourhood[economy.people.household[p]];
            return economy.neighbourhoods
                    .distance()[home][economy.firms.neighbourhood[economy.accounts.firmOf(employer)]];
        }
        return employer == economy.accounts.region ? rule.outsideDistance() : 0;
    }
}

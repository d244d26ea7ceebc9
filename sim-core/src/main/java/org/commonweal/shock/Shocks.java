package org.commonweal.shock;

import java.util.List;
import org.commonweal.economy.Economy;

/** The shocks of a run; those of size zero do nothing. */
public record Shocks(Recession recession, GrantCut grantCut, EmployerExit employerExit) {

    /** All of them, in the order in which they strike. */
    public List<Shock> inOrder() {
        return List.of(recession, grantCut, employerExit);
    }

    /** They strike the month that opens, as far as they have come. */
    public void act(Economy economy) {
        inOrder().forEach(shock -> shock.actOn(economy));
    }
}

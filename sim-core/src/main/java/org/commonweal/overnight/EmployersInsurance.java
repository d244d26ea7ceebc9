package org.commonweal.overnight;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.labour.PayPacket;
import org.commonweal.model.Rules;
import org.commonweal.money.Pence;

/**
 * What firms and anchors of the place would contribute as employers under a system of rules, for residents and commuters,
 * less firms' employment allowance.
 */
final class EmployersInsurance {
    private final Economy economy;
    private final FiscalSystem rules;
    private final GrossIncomes gross;
    private final PayPacket packet;
    private final long[] month;
    private final long[] relieved;

    /** The year's contributions so far [pence]. */
    private long total;

    EmployersInsurance(Economy economy, Rules run, FiscalSystem rules, GrossIncomes gross) {
        this.economy = economy;
        this.rules = rules;
        this.gross = gross;
        packet = new PayPacket(economy, run.wages(), run.pensions().contributions(), rules);
        month = new long[economy.accounts.household(0)];
        relieved = new long[economy.firms.slots];
    }

    /** Adds a month. */
    void addMonth() {
        java.util.Arrays.fill(month, 0);
        People people = economy.people;
        for (int p = 0; p < people.count; p++) {
            if (people.activity(p) == People.Activity.EMPLOYED) {
                month[people.employer[p]] += rules.nationalInsurance().employer(gross.pay[p]);
            }
        }
        double standing = economy.outside.commuterStanding * economy.payLevel;
        for (Anchor anchor : economy.anchors) {
            total += month[anchor.account()] + ofCommuters(anchor.commuters, anchor.meanPay * standing);
        }
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                int firm = economy.accounts.firm(f);
                double pay = packet.meanPay(firm) * standing * firms.hours[f];
                long contributions = month[firm] + ofCommuters(firms.commuters[f], pay);
                long relief = rules.employmentAllowance()
                        .relief(contributions, relieved[f], firms.taxYears.lastContributions[f]);
                relieved[f] += relief;
                total += contributions - relief;
            }
        }
    }

    private long ofCommuters(int commuters, double pay) {
        return commuters * rules.nationalInsurance().employer(Pence.round(pay));
    }

    /** What they come to in the year [pence]. */
    long total() {
        return total;
    }
}

package org.commonweal.enterprise;

import java.util.Arrays;
import org.commonweal.credit.FirmCash;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.premises.BusinessPremises;
import org.commonweal.premises.PremisesRule;
import org.commonweal.taxation.TaxOffice;

/**
 * Firms pay rent for their premises. All landlords together get it in proportion to what they hold: of a firm of somebody
 * who holds premises, first they themselves.
 */
public final class PremisesRents {
    private final Economy economy;
    private final PremisesRule rule;
    private final FirmCash cash;
    private final TaxOffice office;
    private final double[] bySales;
    private final long[] due;
    private final long[] expected;
    private final int community;
    private final int council;
    private int landlord;

    /** Rents of a place. */
    public PremisesRents(Economy economy, PremisesRule rule, FiscalSystem fiscal, FirmCash cash) {
        this.economy = economy;
        this.rule = rule;
        this.cash = cash;
        office = new TaxOffice(economy, fiscal);
        bySales = rule.rents().bySales();
        due = new long[economy.firms.slots];
        expected = new long[economy.households.count];
        community = economy.accounts.communityFund;
        Anchor anchor = economy.anchor(AnchorKind.COUNCIL);
        council = anchor == null ? community : anchor.account(); // where there is no council it holds nothing
    }

    /** Every live firm pays; then premises are valued. */
    public void run() {
        BusinessPremises premises = economy.premises;
        if (premises.total == 0) {
            return;
        }
        bill();
        for (int h = 0; h < expected.length; h++) {
            expected[h] = part(premises.ofHouseholds[h]);
        }
        payOwners();
        payOthers();
        premises.level = rule.level(premises.level, premises.rents / (double) premises.openingRents);
    }

    private void bill() {
        Firms firms = economy.firms;
        BusinessPremises premises = economy.premises;
        premises.rents = 0;
        Arrays.fill(premises.rent, 0);
        Arrays.fill(premises.rentHere, 0);
        for (int f = 0; f < firms.used; f++) {
            due[f] = firms.live[f] ? rule.rent(bySales[firms.industry[f]], firms.lastRealSales[f]) : 0;
            cash.cover(f, due[f]);
            firms.costs[f] += due[f];
            premises.rent[f] = due[f];
            premises.rents += due[f];
        }
    }

    /** Of the month's rents, what somebody gets who holds so much. */
    private long part(long held) {
        return held == 0 ? 0 : (long) ((double) economy.premises.rents * held / economy.premises.total);
    }

    private void payOwners() {
        Firms firms = economy.firms;
        BusinessPremises premises = economy.premises;
        for (int f = 0; f < firms.used; f++) {
            int owner = firms.owner[f];
            if (due[f] > 0 && owner != Firms.NO_LOCAL_OWNER && expected[owner] > 0) {
                payHousehold(f, owner, Math.min(due[f], expected[owner]));
            }
        }
        for (int h = 0; h < expected.length; h++) {
            long all = part(premises.ofHouseholds[h]);
            premises.usedByOwner[h] =
                    all == 0 ? 0 : Pence.share(1 - expected[h] / (double) all, premises.ofHouseholds[h]);
        }
    }

    /** What is left of a firm's rent goes to everybody else in proportion; that of households here to one after the other. */
    private void payOthers() {
        BusinessPremises premises = economy.premises;
        double left = Math.max(1, Arrays.stream(due).sum());
        double toHouseholds = Arrays.stream(expected).sum() / left;
        double toCouncil = part(premises.ofCouncil) / left;
        double toCommunity = part(premises.ofCommunity) / left;
        landlord = 0;
        for (int f = 0; f < economy.firms.used; f++) {
            if (due[f] > 0) {
                long all = due[f];
                payHouseholds(f, (long) (all * toHouseholds));
                payHere(f, council, Math.min(due[f], (long) (all * toCouncil)));
                payHere(f, community, Math.min(due[f], (long) (all * toCommunity)));
                economy.ledger.pay(Flow.PREMISES_RENT, economy.accounts.firm(f), economy.accounts.nation, due[f]);
            }
        }
    }

    private void payHouseholds(int f, long part) {
        for (long left = part; left > 0; ) {
            while (expected[landlord] == 0) {
                landlord++;
            }
            long paid = Math.min(left, expected[landlord]);
            payHousehold(f, landlord, paid);
            left -= paid;
        }
    }

    private void payHousehold(int f, int h, long paid) {
        payHere(f, economy.accounts.household(h), paid);
        expected[h] -= paid;
        economy.households.receiveFromCapital(h, paid);
        office.noteRent(h, paid);
    }

    private void payHere(int f, int to, long paid) {
        economy.ledger.pay(Flow.PREMISES_RENT, economy.accounts.firm(f), to, paid);
        due[f] -= paid;
        economy.premises.rentHere[f] += paid;
    }
}

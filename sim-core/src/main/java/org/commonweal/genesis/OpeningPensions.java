package org.commonweal.genesis;

import org.commonweal.activity.PayPacket;
import org.commonweal.behaviour.DemographyRule;
import org.commonweal.behaviour.OpeningRule;
import org.commonweal.behaviour.PensionRule;
import org.commonweal.behaviour.WageRule;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.money.Instrument;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** Pension rights earned before month zero: from pay and age for those at work, from a working life for the retired. */
final class OpeningPensions {
    private final Economy economy;
    private final PensionRule pensions;
    private final OpeningRule opening;
    private final WageRule wages;
    private final PayPacket packet;
    private final double formation;
    private final long key;

    OpeningPensions(
            Economy economy,
            PensionRule pensions,
            WageRule wages,
            DemographyRule demography,
            OpeningRule opening,
            PayPacket packet) {
        this.economy = economy;
        this.opening = opening;
        this.pensions = pensions;
        this.wages = wages;
        this.packet = packet;
        formation = demography.formation();
        key = economy.draws.key(Purpose.GENESIS_PEOPLE, 2);
    }

    void accrue() {
        double publicShare = publicShare();
        for (int p = 0; p < economy.people.count; p++) {
            double age = Math.min(pensions.age(), economy.people.age[p] / 12.0);
            double years = Math.max(0, age - formation) * opening.schemeTenure();
            switch (economy.people.activity(p)) {
                case EMPLOYED, OUTSIDE -> earned(p, years, packet.scheme(economy.people.employer[p]));
                case RETIRED -> retired(p, years, publicShare);
                default -> {}
            }
        }
    }

    private double publicShare() {
        double inPublic = 0;
        double all = 1;
        for (int p = 0; p < economy.people.count; p++) {
            if (economy.people.activity(p) == People.Activity.EMPLOYED) {
                all++;
                inPublic += economy.accounts.isAnchor(economy.people.employer[p]) ? 1 : 0;
            }
        }
        return inPublic / all;
    }

    private void retired(int p, double years, double publicShare) {
        double draw = Draws.uniform(key, p, 0);
        People people = economy.people;
        double standing = wages.skillFactor(people.skill[p]) * people.talent[p] / economy.technology.skillMix;
        long pay = Math.round(economy.outside.meanPay * standing);
        if (draw < publicShare) {
            rights(
                    p,
                    years,
                    pay,
                    Draws.happens(opening.retiredInFund(), key, p, 1)
                            ? PayPacket.Scheme.FUND
                            : PayPacket.Scheme.PUBLIC);
        } else if (draw < publicShare + pensions.participation() * (1 - publicShare)) {
            rights(p, years, pay, PayPacket.Scheme.PRIVATE);
        }
    }

    private void earned(int p, double years, PayPacket.Scheme scheme) {
        if (economy.people.employeePension[p] > 0) {
            rights(p, years, economy.people.pay[p], scheme);
        }
    }

    private void rights(int p, double years, long pay, PayPacket.Scheme scheme) {
        int h = economy.people.household[p];
        int account = economy.accounts.household(h);
        double age = economy.people.age[p] / 12.0;
        long publicRights = pensions.accrued(12 * years * pay, age, economy.households.retirementYears[h]);
        switch (scheme) {
            case PUBLIC ->
                economy.ledger.accrue(Instrument.PUBLIC_PENSIONS, account, Accounts.GOVERNMENT, publicRights);
            case FUND -> economy.ledger.accrue(Instrument.FUND_PENSIONS, account, Accounts.PENSION_FUND, publicRights);
            case PRIVATE ->
                economy.ledger.accrue(
                        Instrument.PRIVATE_PENSIONS, account, Accounts.NATION, pot(12 * years * pay, years));
        }
    }

    /** Contributions on all that pay, grown for half the time on average. */
    private long pot(double payOverYears, double years) {
        double rate = pensions.privateEmployee() + pensions.privateEmployer();
        return Math.round(payOverYears * rate * StrictMath.pow(1 + pensions.privateGrowth(), years / 2));
    }
}

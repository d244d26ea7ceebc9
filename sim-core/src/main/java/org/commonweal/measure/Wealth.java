package org.commonweal.measure;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.Tenure;
import org.commonweal.money.Instrument;
import org.commonweal.ownership.FirmWorth;
import org.commonweal.ownership.Holdings;
import org.commonweal.ownership.Imputation;
import org.commonweal.premises.BusinessPremises;

/** Who owns what: private wealth of each household by component, and common wealth. All in pence. */
public final class Wealth {
    private final Economy economy;
    private final Holdings holdings;
    private final FirmWorth worth;
    private final Imputation imputation;

    public final double[] financial;
    public final double[] property;
    public final double[] pension;
    public final double[] business;

    /** Private wealth without and with equity in local firms. */
    public final double[] withoutBusiness;

    public final double[] total;

    /** The same with what is held together divided among those it belongs to. */
    public final double[] withCommon;

    /**
     * What people of the place hold together: firms of workers, members, the community and the council, the community
     * fund, social housing, premises of council and trusts, and the money and shares of the council and of housing associations.
     */
    public double common;

    Wealth(Economy economy, Holdings holdings, FirmWorth worth) {
        this.economy = economy;
        this.holdings = holdings;
        this.worth = worth;
        imputation = new Imputation(economy, holdings, worth);
        int count = economy.households.count;
        financial = new double[count];
        property = new double[count];
        pension = new double[count];
        business = new double[count];
        withoutBusiness = new double[count];
        total = new double[count];
        withCommon = new double[count];
    }

    void measure() {
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            int account = economy.accounts.household(h);
            financial[h] = balance(Instrument.DEPOSITS, account)
                    + balance(Instrument.UNITS, account)
                    + balance(Instrument.COMMUNITY_SHARES, account)
                    + balance(Instrument.BANK_SHARES, account)
                    + balance(Instrument.BUYOUT_LOANS, account)
                    + balance(Instrument.CONSUMER_CREDIT, account);
            boolean owns = households.tenure[h] == Tenure.OUTRIGHT.ordinal()
                    || households.tenure[h] == Tenure.MORTGAGED.ordinal();
            property[h] = (owns ? economy.dwellingValue(h) : 0) + balance(Instrument.MORTGAGES, account);
            pension[h] = balance(Instrument.PRIVATE_PENSIONS, account)
                    + balance(Instrument.PUBLIC_PENSIONS, account)
                    + balance(Instrument.FUND_PENSIONS, account);
            business[h] = 0;
        }
        addLetDwellings();
        addFirms();
        addPremises();
        for (int h = 0; h < households.count; h++) {
            withoutBusiness[h] = financial[h] + property[h] + pension[h];
            total[h] = withoutBusiness[h] + business[h];
            withCommon[h] = total[h];
        }
        common = holdings.collective() + publicProperty();
        imputation.add(withCommon, common);
    }

    private long balance(Instrument what, int account) {
        return economy.ledger.balance(what, account);
    }

    private void addLetDwellings() {
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            if (households.tenure[h] == Tenure.PRIVATE.ordinal() && households.landlord[h] >= 0) {
                property[households.landlord[h]] += economy.dwellingValue(h);
            }
        }
    }

    private void addFirms() {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f] && firms.owner[f] >= 0) {
                business[firms.owner[f]] += worth.of(f);
            }
        }
    }

    /** Premises that are let are property, as surveys count them; those one's own firm works in belong to the business. */
    private void addPremises() {
        BusinessPremises premises = economy.premises;
        for (int h = 0; h < economy.households.count; h++) {
            if (premises.ofHouseholds[h] != 0) {
                property[h] += premises.worth(premises.letBy(h));
                business[h] += premises.worth(premises.ofHouseholds[h] - premises.letBy(h));
            }
        }
    }

    /** What the place has besides firms: landlords of social housing owe nothing in the model's books. */
    private long publicProperty() {
        long sum = economy.ledger.netWorth(economy.accounts.communityFund);
        sum += economy.premises.worth(economy.premises.ofCouncil + economy.premises.ofCommunity);
        for (Anchor anchor : economy.anchors) {
            boolean theirs = anchor.kind() == AnchorKind.COUNCIL || anchor.kind() == AnchorKind.HOUSING_ASSOCIATION;
            sum += theirs ? economy.ledger.netWorth(anchor.account()) : 0;
        }
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            sum += households.tenure[h] == Tenure.SOCIAL.ordinal() ? economy.dwellingValue(h) : 0;
        }
        return sum;
    }

    /** Mean of a column over households [pounds]. */
    public static double mean(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value;
        }
        return sum / 100 / Math.max(1, column.length);
    }
}

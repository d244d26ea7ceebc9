package org.commonweal.publicfinance;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.fiscal.BusinessRates;
import org.commonweal.fiscal.BusinessRates.Occupier;
import org.commonweal.fiscal.Premises.Kind;
import org.commonweal.ownership.LegalForm;

/** What a firm pays in business rates for its premises; who is not on the business register works at home and pays none. */
public final class RatesBill {
    private static final Industry[] INDUSTRIES = Industry.values();

    private final Firms firms;
    private final BusinessRates rates;
    private final LegalForm[] forms;

    /** Bills in a place. */
    public RatesBill(Economy economy, BusinessRates rates, LegalForm[] forms) {
        this.firms = economy.firms;
        this.rates = rates;
        this.forms = forms;
    }

    /** The bill of firm {@code f} [pence a month]. */
    public long of(int f) {
        if (!firms.registered[f]) {
            return 0;
        }
        Kind premises = premises(INDUSTRIES[firms.industry[f]]);
        double value = rates.premises().rateableValue(premises, firms.heads(f));
        return rates.bill(value, occupier(f), premises == Kind.SHOP);
    }

    /** What local government keeps of the bills of all firms [pence a month]. */
    public long retained() {
        long billed = 0;
        for (int f = 0; f < firms.used; f++) {
            billed += firms.live[f] ? of(f) : 0;
        }
        return rates.kept(billed);
    }

    private Occupier occupier(int f) {
        return forms[firms.form[f]].ratesRelief()
                ? Occupier.CHARITY
                : firms.branch[f] ? Occupier.CHAIN : Occupier.SINGLE;
    }

    private static Kind premises(Industry industry) {
        return switch (industry) {
            case TRADE, HOSPITALITY, ARTS_PERSONAL -> Kind.SHOP;
            case PRODUCTION, ENERGY_WATER, TRANSPORT -> Kind.WORKSHOP;
            case CONSTRUCTION -> Kind.YARD;
            case INFO_PROFESSIONAL, BUSINESS_SUPPORT, FINANCE, PROPERTY, CARE_HEALTH_EDUCATION, PUBLIC -> Kind.OFFICE;
        };
    }
}

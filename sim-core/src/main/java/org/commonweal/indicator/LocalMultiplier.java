package org.commonweal.indicator;

import org.commonweal.money.Flow;
import org.commonweal.money.FlowCube;
import org.commonweal.money.Sector;

/**
 * The local multiplier LM3 = (R1 + R2 + R3) / R1, read off the flow record (New Economics Foundation, "The Money Trail"
 * 2002; evidence C1). R1 is a pound received by firms of a legal form; R2 what they pay to people and firms of the place
 * out of it; R3 what those pay to people and firms of the place out of that. Between 1 and 3; gross of displacement.
 */
public final class LocalMultiplier {
    private static final Flow[] SALES = {
        Flow.CONSUMPTION, Flow.PROCUREMENT, Flow.COMMUNITY_SPENDING, Flow.INPUTS, Flow.INVESTMENT, Flow.EXPORTS
    };
    private static final Flow[] TO_PEOPLE = {
        Flow.WAGES, Flow.OWNER_DRAWINGS, Flow.DIVIDENDS, Flow.WORKER_BONUS, Flow.PATRONAGE_REFUND
    };
    private static final Flow[] TO_FIRMS = {Flow.INPUTS, Flow.INVESTMENT};
    private static final Flow[] INCOME = {
        Flow.WAGES,
        Flow.OUTSIDE_WAGES,
        Flow.OWNER_DRAWINGS,
        Flow.DIVIDENDS,
        Flow.WORKER_BONUS,
        Flow.PATRONAGE_REFUND,
        Flow.STATE_PENSION,
        Flow.PRIVATE_PENSION,
        Flow.PUBLIC_PENSION,
        Flow.FUND_PENSION,
        Flow.CHILD_BENEFIT,
        Flow.UNIVERSAL_CREDIT,
        Flow.DEPOSIT_INTEREST,
        Flow.UNIT_INCOME,
        Flow.PRIVATE_RENT
    };

    private final FlowCube flows;
    private final double householdsSpendLocally;

    /** Multipliers of the month that is open in a flow record. */
    public LocalMultiplier(FlowCube flows) {
        this.flows = flows;
        long income = 0;
        for (Flow why : INCOME) {
            income += flows.monthTo(why, Sector.HOUSEHOLDS);
        }
        long spent = flows.monthFrom(Flow.CONSUMPTION, Sector.HOUSEHOLDS);
        householdsSpendLocally = income > 0 ? spent / (double) income : 0;
    }

    /** LM3 of a pound received by firms of a form; not a number when they received nothing. */
    public double of(Sector form) {
        double receipts = receipts(form);
        if (receipts <= 0) {
            return Double.NaN;
        }
        double people = toPeople(form) / receipts;
        double second = people;
        double third = people * householdsSpendLocally;
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector supplier = Sector.at(s);
            if (supplier.isFirms()) {
                double share = toFirms(form, supplier) / receipts;
                second += share;
                third += share * spendsLocally(supplier);
            }
        }
        return 1 + second + third;
    }

    /** LM3 of a pound received by firms of the place, whatever their form. */
    public double ofAll() {
        double weighted = 0;
        double total = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector form = Sector.at(s);
            if (form.isFirms() && receipts(form) > 0) {
                weighted += receipts(form) * of(form);
                total += receipts(form);
            }
        }
        return total > 0 ? weighted / total : Double.NaN;
    }

    private double spendsLocally(Sector form) {
        double receipts = receipts(form);
        double paid = toPeople(form);
        for (int s = 0; s < Sector.COUNT; s++) {
            paid += Sector.at(s).isFirms() ? toFirms(form, Sector.at(s)) : 0;
        }
        return receipts > 0 ? paid / receipts : 0;
    }

    private double receipts(Sector form) {
        double sum = 0;
        for (Flow why : SALES) {
            sum += flows.monthTo(why, form);
        }
        return sum;
    }

    private double toPeople(Sector form) {
        double sum = 0;
        for (Flow why : TO_PEOPLE) {
            sum += flows.month(why, form, Sector.HOUSEHOLDS);
        }
        return sum;
    }

    private double toFirms(Sector from, Sector to) {
        double sum = 0;
        for (Flow why : TO_FIRMS) {
            sum += flows.month(why, from, to);
        }
        return sum;
    }
}

package org.commonweal.measure;

import org.commonweal.money.Flow;
import org.commonweal.money.FlowCube;
import org.commonweal.money.Sector;

/**
 * The local multiplier LM3 = (R1 + R2 + R3) / R1, read off the flow record (New Economics Foundation, "The Money Trail"
 * 2002; evidence C1). R1 is a pound received by firms of a legal form, or another group of suppliers; R2 what they pay
 * to people and firms of the place out of it; R3 what those pay to people and firms of the place out of that. Between 1
 * and 3; gross of displacement.
 *
 * <p>At the boundary of the county the rest of the region counts as inside. What its people and firms spend again is
 * not in the record: they are assumed to spend inside what people and firms of the place spend on average.
 */
public final class LocalMultiplier {
    private static final Flow[] INCOME = {
        Flow.WAGES,
        Flow.OUTSIDE_WAGES,
        Flow.OWNER_DRAWINGS,
        Flow.DIVIDENDS,
        Flow.SHARE_INTEREST,
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
        Flow.PRIVATE_RENT,
        Flow.PREMISES_RENT
    };

    private final Turnover[] forms;
    private final double peopleSpendHere;
    private final double peopleSpendInCounty;
    private final double firmsSpendInCounty;

    /** Multipliers of the month that is open in a flow record. */
    public LocalMultiplier(FlowCube flows) {
        forms = new Turnover[flows.sectors().size()];
        double income = 0;
        for (Flow why : INCOME) {
            income += flows.monthTo(why, Sector.HOUSEHOLDS);
        }
        double here = flows.monthFrom(Flow.CONSUMPTION, Sector.HOUSEHOLDS);
        double region = flows.month(Flow.CONSUMPTION_OUTSIDE, Sector.HOUSEHOLDS, Sector.REGION);
        peopleSpendHere = part(here, income);
        peopleSpendInCounty = part(here + region, income);
        double received = 0;
        double inCounty = 0;
        for (Sector sector : flows.sectors()) {
            if (sector.isFirms()) {
                Turnover its = Turnover.of(sector, flows);
                forms[sector.ordinal()] = its;
                received += its.received;
                inCounty += its.inCounty();
            }
        }
        firmsSpendInCounty = part(inCounty, received);
    }

    /** LM3 of a pound received by firms of a form; not a number when they received nothing. */
    public double of(Sector form) {
        return inPlace(forms[form.ordinal()]);
    }

    /** LM3 of a pound received by firms of the place, whatever their form. */
    public double ofAll() {
        double weighted = 0;
        double total = 0;
        for (Turnover form : forms) {
            if (form != null && form.received > 0) {
                weighted += form.received * inPlace(form);
                total += form.received;
            }
        }
        return total > 0 ? weighted / total : Double.NaN;
    }

    /**
     * LM3 of the money that one payer pays: R1 is all it pays, R2 what of it goes to people and firms of the place, R3
     * what those pay to people and firms of the place out of that; not a number when it pays nothing.
     *
     * @param payments what the payer paid this month
     */
    public double ofPayments(FlowCube payments) {
        return inPlace(Turnover.paid(payments));
    }

    /** LM3 at the boundary of the place, of a pound received by a group; not a number when it received nothing. */
    public double inPlace(Turnover group) {
        double third = group.toPeople * peopleSpendHere;
        for (int s = 0; s < forms.length; s++) {
            third += forms[s] == null ? 0 : group.toFirms[s] * part(forms[s].inPlace(), forms[s].received);
        }
        return multiplier(group.received, group.inPlace(), third);
    }

    /** LM3 at the boundary of the county, of a pound received by a group; not a number when it received nothing. */
    public double inCounty(Turnover group) {
        double third = (group.toPeople + group.toPeopleOfRegion) * peopleSpendInCounty
                + group.toFirmsOfRegion * firmsSpendInCounty;
        for (int s = 0; s < forms.length; s++) {
            third += forms[s] == null ? 0 : group.toFirms[s] * part(forms[s].inCounty(), forms[s].received);
        }
        return multiplier(group.received, group.inCounty(), third);
    }

    private static double multiplier(double first, double second, double third) {
        return first > 0 ? (first + second + third) / first : Double.NaN;
    }

    private static double part(double some, double all) {
        return all > 0 ? some / all : 0;
    }
}

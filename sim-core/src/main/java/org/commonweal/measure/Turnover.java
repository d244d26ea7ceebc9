package org.commonweal.measure;

import org.commonweal.money.Flow;
import org.commonweal.money.FlowCube;
import org.commonweal.money.PayerRecord;
import org.commonweal.money.PayerRecord.Channel;
import org.commonweal.money.Sector;

/**
 * What a group of firms or anchors received this month, and what it paid on to people and firms near by. All in pence.
 */
final class Turnover {
    private static final Flow[] SALES = {
        Flow.CONSUMPTION,
        Flow.PROCUREMENT,
        Flow.COMMUNITY_SPENDING,
        Flow.REPAIRS,
        Flow.INPUTS,
        Flow.INVESTMENT,
        Flow.EXPORTS
    };

    double received;
    double toPeople;

    /** To firms of the place, by ordinal of their legal form's sector. */
    final double[] toFirms;

    /** To people and firms of the rest of the region. */
    double toPeopleOfRegion;

    double toFirmsOfRegion;

    /** @param sectors how many sectors there are */
    Turnover(int sectors) {
        toFirms = new double[sectors];
    }

    /** Of all firms of a legal form, read off the flow record. */
    static Turnover of(Sector form, FlowCube flows) {
        Turnover all = new Turnover(flows.sectors().size());
        for (Flow why : SALES) {
            all.received += flows.monthTo(why, form);
        }
        for (Flow why : PayerRecord.TO_PEOPLE) {
            all.toPeople += flows.month(why, form, Sector.HOUSEHOLDS);
            all.toPeopleOfRegion += flows.month(why, form, Sector.REGION);
        }
        for (Flow why : PayerRecord.TO_FIRMS) {
            all.toFirmsOfRegion += flows.month(why, form, Sector.REGION);
            for (Sector to : flows.sectors()) {
                all.toFirms[to.ordinal()] += to.isFirms() ? flows.month(why, form, to) : 0;
            }
        }
        return all;
    }

    /** All that a payer paid this month, as if it had received as much, with what of it people and firms here got. */
    static Turnover paid(FlowCube payments) {
        Turnover all = new Turnover(payments.sectors().size());
        for (Flow why : Flow.values()) {
            all.received += payments.month(why);
            if (why.kind() == Flow.Kind.CURRENT) {
                all.toPeople += payments.monthTo(why, Sector.HOUSEHOLDS);
                for (Sector to : payments.sectors()) {
                    all.toFirms[to.ordinal()] += to.isFirms() ? payments.monthTo(why, to) : 0;
                }
            }
        }
        return all;
    }

    /** Adds one payer: what it received, and what it paid as its own record says. */
    void add(PayerRecord record, int account, long receipts) {
        received += receipts;
        toPeople += record.month(Channel.PEOPLE_HERE, account);
        toPeopleOfRegion += record.month(Channel.PEOPLE_OF_REGION, account);
        toFirmsOfRegion += record.month(Channel.FIRMS_OF_REGION, account);
        for (int sector = 0; sector < toFirms.length; sector++) {
            toFirms[sector] += record.toFirms(sector, account);
        }
    }

    /** Adds the payers of another group. */
    void add(Turnover others) {
        received += others.received;
        toPeople += others.toPeople;
        toPeopleOfRegion += others.toPeopleOfRegion;
        toFirmsOfRegion += others.toFirmsOfRegion;
        for (int sector = 0; sector < toFirms.length; sector++) {
            toFirms[sector] += others.toFirms[sector];
        }
    }

    /** Paid on to people and firms of the place. */
    double inPlace() {
        double sum = toPeople;
        for (double paid : toFirms) {
            sum += paid;
        }
        return sum;
    }

    /** Paid on to people and firms of the place and of the rest of the region. */
    double inCounty() {
        return inPlace() + toPeopleOfRegion + toFirmsOfRegion;
    }
}

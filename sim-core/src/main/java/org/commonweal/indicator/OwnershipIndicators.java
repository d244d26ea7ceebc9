package org.commonweal.indicator;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.measure.Books;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.money.Flow;
import org.commonweal.money.Sector;
import org.commonweal.ownership.Holder;

/** Whose the firms of the place are, what they bring, and who has a pension. */
final class OwnershipIndicators {
    static final List<Indicator> ALL = all();

    private OwnershipIndicators() {}

    private static List<Indicator> all() {
        List<Indicator> indicators = new ArrayList<>();
        for (Holder holder : Holder.values()) {
            indicators.add(new Indicator(
                    "ownership.equity." + holder.key(),
                    "Equity of firms held by " + holder.title() + ", at book",
                    Measure.total("pounds", Direction.NEITHER),
                    "deposits and capital less debts of the firms they hold, shares of societies' members included; over all holders it is the equity of all firms",
                    m -> m.holdings.atBook(holder) / 100.0));
            indicators.add(new Indicator(
                    "ownership.worth." + holder.key(),
                    "Worth of firms held by " + holder.title(),
                    Measure.total("pounds", Direction.NEITHER),
                    "what the firms they hold are worth, and shares of societies' members as they paid them",
                    m -> m.holdings.atMarket(holder) / 100.0));
            indicators.add(new Indicator(
                    "ownership.control." + holder.key(),
                    "Capital in firms held by " + holder.title(),
                    Measure.mean("share", Direction.NEITHER),
                    "share of the capital of all firms that is in firms they hold; a society is its community's, whoever has paid in",
                    m -> m.holdings.control(holder)));
            indicators.add(new Indicator(
                    "ownership.income." + holder.key(),
                    "Income from firms held by " + holder.title(),
                    Measure.total("pounds/month", Direction.NEITHER),
                    "paid out of firms' surplus: " + paid(holder),
                    m -> income(m.books, holder)));
        }
        indicators.add(new Indicator(
                "ownership.worth.workers.per-head",
                "Worth of workers' firms for every worker",
                Measure.mean("pounds", Direction.HIGHER_IS_BETTER),
                "worth of the firms that workers hold together over the people at work in them; none where there are none",
                m -> m.holdings.perHead(Holder.WORKERS) / 100));
        indicators.add(new Indicator(
                "labour.pension.coverage",
                "Employees in a pension scheme",
                Measure.mean("share", Direction.HIGHER_IS_BETTER),
                "resident employees, here and outside, whose employer pays into a pension scheme for them",
                m -> m.work.pensionCoverage()));
        indicators.add(new Indicator(
                "ownership.mix.paid",
                "Paid for firms by an ownership mix",
                Measure.total("pounds", Direction.NEITHER),
                "paid from outside the place since month zero to those who gave up firms because a scenario asks for another ownership mix",
                m -> m.economy.outside.paidForFirms / 100.0));
        return indicators;
    }

    private static String paid(Holder holder) {
        return switch (holder) {
            case OWNERS -> "dividends to households, before their income tax";
            case MEMBERS -> "refunds and interest on community shares to households";
            case WORKERS -> "bonuses to households, after tax and contributions";
            case COMMUNITY -> "dividends to the community fund, the credit union's included";
            case COUNCIL -> "dividends to the council";
            case OUTSIDE -> "dividends, interest on community shares and bonuses to the region and the nation";
        };
    }

    private static double income(Books books, Holder holder) {
        return switch (holder) {
            case OWNERS -> books.paidTo(Sector.HOUSEHOLDS, Flow.DIVIDENDS);
            case MEMBERS ->
                books.paidTo(Sector.HOUSEHOLDS, Flow.PATRONAGE_REFUND)
                        + books.paidTo(Sector.HOUSEHOLDS, Flow.SHARE_INTEREST);
            case WORKERS -> books.paidTo(Sector.HOUSEHOLDS, Flow.WORKER_BONUS);
            case COMMUNITY -> books.paid(Flow.COMMUNITY_DIVIDEND);
            case COUNCIL -> books.paidTo(Sector.ANCHORS, Flow.COUNCIL_DIVIDEND);
            case OUTSIDE -> books.left(Flow.DIVIDENDS, Flow.SHARE_INTEREST, Flow.WORKER_BONUS);
        };
    }
}

package org.commonweal.indicator;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.ownership.Holder;

/** Whose the firms of the place are. */
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
        }
        return indicators;
    }
}

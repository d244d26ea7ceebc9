package org.commonweal.indicator;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.premises.BusinessPremises.Landlord;

/** Whose the premises of firms are, and where their rents go. */
final class PremisesIndicators {
    static final List<Indicator> ALL = all();

    private PremisesIndicators() {}

    private static List<Indicator> all() {
        List<Indicator> indicators = new ArrayList<>();
        for (Landlord landlord : Landlord.values()) {
            indicators.add(new Indicator(
                    "premises.worth." + landlord.key(),
                    "Premises of firms held by " + landlord.title(),
                    Measure.total("pounds", Direction.NEITHER),
                    "worth of the shops, offices and workshops that they hold; over all landlords it is the worth of all premises",
                    m -> m.economy.premises.worth(m.economy.premises.held(landlord)) / 100.0));
        }
        indicators.add(new Indicator(
                "premises.rents",
                "Rents of firms' premises",
                Measure.total("pounds/month", Direction.NEITHER),
                "what firms pay for the premises that they work in, their owners' included",
                m -> m.economy.premises.rents / 100.0));
        indicators.add(new Indicator(
                "premises.rents.here",
                "Rents of firms' premises that stay",
                Measure.total("pounds/month", Direction.HIGHER_IS_BETTER),
                "what of these rents goes to households, the council and trusts of the place",
                m -> m.economy.premises.rentsHere() / 100.0));
        return indicators;
    }
}

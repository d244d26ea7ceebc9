package org.commonweal.scenarios.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweal.economy.Tenure;
import org.commonweal.housing.HousingRule;
import org.commonweal.place.PlaceData;
import org.commonweal.policy.PensionLocalisation;

/** Whether the pension fund aims for more than it has in the place anyway, and for no more than there is to buy. */
final class FundLint {
    private static final String KEY = "levers.pension-localisation";
    private static final double PENCE_PER_MILLION = 1e8;

    /** Landlords sell what makes up for what they buy from estates, and the fund may have either. */
    private static final int SELLERS = 2;

    private FundLint() {}

    static List<Warning> of(Case asked) {
        List<Warning> warnings = new ArrayList<>();
        PensionLocalisation lever = asked.spec().levers().of(PensionLocalisation.class);
        String where = asked.where(KEY + ".target", KEY);
        if (!lever.isPulled()) {
            return warnings;
        }
        if (lever.target() <= asked.spec().rules().portfolio().localShare()) {
            warnings.add(new Warning(
                    where,
                    KEY + " changes nothing",
                    "the fund lends as much in the place anyway (portfolio.local-share)",
                    "Maybe raise target."));
        }
        double wanted = asked.spec().rules().portfolio().homesShare(lever.target(), lever.homes())
                * asked.place().pensionFundAssets();
        double offered = offered(asked.place(), asked.spec().rules().housing());
        double end = Math.min(lever.until(), asked.scenario().years());
        if (lever.from() < end && lever.from() + wanted / offered > end) {
            warnings.add(new Warning(
                    where,
                    KEY + " finds too few homes to buy",
                    "it aims for homes worth " + millions(wanted) + ", and of those that it buys about "
                            + millions(offered) + " come on the market in a year",
                    "Maybe lower target or homes, or let it run longer."));
        }
        return warnings;
    }

    /** What comes on the market in a year of the dwellings that the fund buys [pence]. */
    private static double offered(PlaceData place, HousingRule rule) {
        int lets = place.neighbourhoods().stream()
                .mapToInt(neighbourhood -> neighbourhood.households()[Tenure.PRIVATE.ordinal()])
                .sum();
        double value = rule.dwellings().rentedValue() * place.housing().meanPrice();
        return SELLERS * lets * rule.landlords().sells(1) * value;
    }

    private static String millions(double pence) {
        return String.format(Locale.ROOT, "%,.0f million pounds", pence / PENCE_PER_MILLION);
    }
}

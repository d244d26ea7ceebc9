package org.commonweal.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure.Role;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ExtensionException;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.policy.PolicyLever;
import org.commonweal.policy.ProgressiveProcurement;

/**
 * The catalogue of indicators: one entry each, in the order of every series. What a lever says of itself stands in it, and
 * what an {@link IndicatorSource} of another jar brings comes last.
 */
public final class Indicators {
    /** All of them. */
    public static final List<Indicator> CATALOGUE = catalogue();

    private Indicators() {}

    /** The indicator with a name. @throws IllegalArgumentException if there is none */
    public static Indicator named(String name) {
        return CATALOGUE.stream()
                .filter(indicator -> indicator.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + name));
    }

    private static List<Indicator> catalogue() {
        // procurement stands with the anchors it is about
        Predicate<PolicyLever> ofAnchors = ProgressiveProcurement.class::isInstance;
        List<PolicyLever> levers =
                ParameterReader.read(ModelSpec.class, List.of()).levers().all();
        List<Indicator> all = new ArrayList<>();
        Stream.of(
                        WealthIndicators.ALL,
                        RetentionIndicators.ALL,
                        WorkIndicators.ALL,
                        IndustryIndicators.ALL,
                        FormIndicators.ALL,
                        OwnershipIndicators.ALL,
                        PremisesIndicators.ALL,
                        AnchorIndicators.ALL,
                        of(levers, ofAnchors),
                        PublicIndicators.ALL,
                        BenefitIndicators.ALL,
                        IncomeIndicators.ALL,
                        QuintileIndicators.ALL,
                        PeopleIndicators.ALL,
                        LabourMarketIndicators.ALL,
                        EnterpriseIndicators.ALL,
                        MultiplierIndicators.ALL,
                        HousingIndicators.ALL,
                        OutsideIndicators.ALL,
                        FinanceIndicators.ALL,
                        of(levers, ofAnchors.negate()),
                        ofOthers())
                .forEach(all::addAll);
        Set<String> names = new TreeSet<>();
        for (Indicator indicator : all) {
            if (!names.add(indicator.name())) {
                throw new ExtensionException(
                        "Two indicators are called " + indicator.name(), "Maybe rename that of your own.");
            }
        }
        return List.copyOf(all);
    }

    private static List<Indicator> of(List<PolicyLever> levers, Predicate<PolicyLever> wanted) {
        return levers.stream()
                .filter(wanted)
                .flatMap(lever -> of(lever).stream())
                .toList();
    }

    /** A lever that cost nobody anything and could not fail would be no policy. */
    private static List<Indicator> of(PolicyLever lever) {
        List<Indicator> told = lever.indicators();
        for (Role role : List.of(Role.COST, Role.FAILURE)) {
            if (told == null
                    || told.stream().noneMatch(indicator -> indicator.measure().role() == role)) {
                throw new ExtensionException(
                        lever.getClass().getName() + " has no indicator of a "
                                + role.name().toLowerCase(Locale.ROOT),
                        "Maybe add one to what indicators() returns; cost(...) and failure(...) make them.");
            }
        }
        return told;
    }

    private static List<Indicator> ofOthers() {
        return ServiceLoader.load(IndicatorSource.class).stream()
                .sorted(Comparator.comparing(provider -> provider.type().getName()))
                .flatMap(provider -> provider.get().indicators().stream())
                .toList();
    }
}

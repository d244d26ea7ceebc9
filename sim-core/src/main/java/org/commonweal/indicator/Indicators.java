package org.commonweal.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.measure.Indicator;

/** The catalogue of indicators: one entry each, in the order of every series. */
public final class Indicators {
    /** All of them. */
    public static final List<Indicator> CATALOGUE = Stream.of(
                    WealthIndicators.ALL,
                    RetentionIndicators.ALL,
                    WorkIndicators.ALL,
                    IndustryIndicators.ALL,
                    FormIndicators.ALL,
                    PublicIndicators.ALL,
                    IncomeIndicators.ALL,
                    PeopleIndicators.ALL,
                    LabourMarketIndicators.ALL,
                    EnterpriseIndicators.ALL,
                    MultiplierIndicators.ALL,
                    HousingIndicators.ALL,
                    OutsideIndicators.ALL,
                    FinanceIndicators.ALL,
                    LocalBankIndicators.ALL,
                    SocietyIndicators.ALL,
                    LocalInvestmentIndicators.ALL)
            .flatMap(List::stream)
            .toList();

    private Indicators() {}

    /** The indicator with a name. @throws IllegalArgumentException if there is none */
    public static Indicator named(String name) {
        return CATALOGUE.stream()
                .filter(indicator -> indicator.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + name));
    }
}

package org.commonweal.indicator;

import java.util.List;
import org.commonweal.economy.People;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Work;
import org.commonweal.money.Flow;

/** Who is paid benefits, how much, and council tax. */
final class BenefitIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "benefits.universal-credit.households",
                    "Households on universal credit",
                    Measure.total("households", Direction.NEITHER),
                    "benefit units that universal credit was paid to this month",
                    m -> m.economy.tally.creditPaid),
            amount(Flow.UNIVERSAL_CREDIT, "benefits.universal-credit", "Universal credit"),
            new Indicator(
                    "benefits.pension-credit.households",
                    "Households on pension credit",
                    Measure.total("households", Direction.NEITHER),
                    "benefit units that pension credit was paid to this month",
                    m -> m.economy.tally.pensionCreditPaid),
            new Indicator(
                    "benefits.pension-credit.share",
                    "Pension credit among the retired",
                    Measure.mean("share", Direction.NEITHER),
                    "benefit units that pension credit was paid to over residents who are retired",
                    m -> Work.ratio(m.economy.tally.pensionCreditPaid, m.work.count(People.Activity.RETIRED))),
            amount(Flow.PENSION_CREDIT, "benefits.pension-credit", "Pension credit"),
            amount(Flow.HOUSING_BENEFIT, "benefits.housing-benefit", "Housing benefit"),
            amount(Flow.CHILD_BENEFIT, "benefits.child-benefit", "Child benefit"),
            new Indicator(
                    "council-tax.billed",
                    "Council tax billed",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "bills after discounts and support",
                    m -> m.economy.tally.councilTaxBilled / 100.0),
            amount(Flow.COUNCIL_TAX, "council-tax.collected", "Council tax collected"));

    private BenefitIndicators() {}

    private static Indicator amount(Flow what, String name, String title) {
        return new Indicator(
                name,
                title,
                Measure.total("pounds/month", Direction.NEITHER),
                what.sentence() + ", paid this month",
                m -> m.books.paid(what));
    }
}

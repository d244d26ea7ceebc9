package org.commonweal.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.commonweal.credit.BankingRule;
import org.commonweal.credit.CreditRule;
import org.commonweal.enterprise.FirmEntryRule;
import org.commonweal.enterprise.FirmExitRule;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.household.DemographyRule;
import org.commonweal.household.WealthRule;
import org.commonweal.housing.HousingRule;
import org.commonweal.labour.LabourRule;
import org.commonweal.labour.WageRule;
import org.commonweal.measure.MeasureRule;
import org.commonweal.ownership.LegalForms;
import org.commonweal.ownership.SurplusRule;
import org.commonweal.ownership.WorthRule;
import org.commonweal.pension.PensionRule;
import org.commonweal.pension.PortfolioRule;
import org.commonweal.place.ElsewhereRule;
import org.commonweal.place.OpeningRule;
import org.commonweal.premises.PremisesRule;
import org.commonweal.procurement.BudgetRule;
import org.commonweal.procurement.TenderRule;
import org.commonweal.production.ExpectationRule;
import org.commonweal.production.ExportRule;
import org.commonweal.production.InputRule;
import org.commonweal.production.InvestmentRule;
import org.commonweal.production.PricingRule;
import org.commonweal.production.ProductivityRule;
import org.commonweal.production.QualityRule;
import org.commonweal.production.StaffingRule;
import org.commonweal.trade.CommunityRule;
import org.commonweal.trade.ConsumptionRule;
import org.commonweal.trade.ShoppingRule;
import org.commonweal.transfer.ConversionRule;
import org.commonweal.transfer.SuccessionRule;

/**
 * The rules of a model: each component is a question the model asks, each value the rule that answers it. The names of
 * the components are the first words of parameter keys, e.g. {@code consumption.adjustment}.
 */
public record Rules(
        ProductivityRule productivity,
        QualityRule quality,
        PricingRule pricing,
        ExpectationRule expectation,
        StaffingRule staffing,
        CreditRule credit,
        BankingRule banking,
        LabourRule labour,
        WageRule wages,
        TenderRule tenders,
        ConsumptionRule consumption,
        WealthRule wealth,
        ShoppingRule shopping,
        InputRule inputs,
        InvestmentRule investment,
        ExportRule exports,
        SurplusRule surplus,
        WorthRule worth,
        PremisesRule premises,
        PensionRule pensions,
        PortfolioRule portfolio,
        CommunityRule community,
        HousingRule housing,
        DemographyRule demography,
        FirmExitRule exit,
        FirmEntryRule entry,
        SuccessionRule succession,
        ConversionRule conversion,
        BudgetRule budgets,
        OpeningRule opening,
        FiscalSystem fiscal,
        LegalForms ownership,
        ElsewhereRule elsewhere,
        PriceRule prices,
        GrowthRule growth,
        MeasureRule measures) {

    /** The rule of a kind. @throws IllegalArgumentException if there is none */
    public <R> R of(Class<R> kind) {
        return Arrays.stream(Rules.class.getRecordComponents())
                .filter(component -> kind.isAssignableFrom(component.getType()))
                .map(component -> kind.cast(read(component)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + kind.getSimpleName()));
    }

    private Object read(RecordComponent component) {
        try {
            return component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot read " + component.getName(), broken);
        }
    }
}

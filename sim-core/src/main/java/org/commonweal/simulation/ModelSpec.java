package org.commonweal.simulation;

import org.commonweal.behaviour.BankingRule;
import org.commonweal.behaviour.BudgetRule;
import org.commonweal.behaviour.CommunityRule;
import org.commonweal.behaviour.ConsumptionRule;
import org.commonweal.behaviour.ConversionRule;
import org.commonweal.behaviour.CreditRule;
import org.commonweal.behaviour.DemographyRule;
import org.commonweal.behaviour.ElsewhereRule;
import org.commonweal.behaviour.ExpectationRule;
import org.commonweal.behaviour.ExportRule;
import org.commonweal.behaviour.FirmEntryRule;
import org.commonweal.behaviour.FirmExitRule;
import org.commonweal.behaviour.HousingRule;
import org.commonweal.behaviour.InputRule;
import org.commonweal.behaviour.InvestmentRule;
import org.commonweal.behaviour.LabourRule;
import org.commonweal.behaviour.OpeningRule;
import org.commonweal.behaviour.PensionRule;
import org.commonweal.behaviour.PortfolioRule;
import org.commonweal.behaviour.PricingRule;
import org.commonweal.behaviour.ProductivityRule;
import org.commonweal.behaviour.ShoppingRule;
import org.commonweal.behaviour.StaffingRule;
import org.commonweal.behaviour.SuccessionRule;
import org.commonweal.behaviour.SurplusRule;
import org.commonweal.behaviour.TenderRule;
import org.commonweal.behaviour.WageRule;
import org.commonweal.behaviour.WealthRule;
import org.commonweal.ownership.LegalForms;
import org.commonweal.policy.Levers;
import org.commonweal.policy.fiscal.FiscalSystem;
import org.commonweal.shock.Shocks;

/**
 * Everything a run assumes, gathered: each component is a question the model asks, each value the rule that answers it.
 * The names of the components are the first words of parameter keys, e.g. {@code consumption.adjustment}.
 */
public record ModelSpec(
        ProductivityRule productivity,
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
        Levers levers,
        Shocks shocks) {

    /** Whether another model differs from this one in levers and shocks at most: both have the same past before month zero. */
    public boolean sameRules(ModelSpec other) {
        return with(other.levers, other.shocks).equals(other);
    }

    private ModelSpec with(Levers otherLevers, Shocks otherShocks) {
        return new ModelSpec(
                productivity,
                pricing,
                expectation,
                staffing,
                credit,
                banking,
                labour,
                wages,
                tenders,
                consumption,
                wealth,
                shopping,
                inputs,
                investment,
                exports,
                surplus,
                pensions,
                portfolio,
                community,
                housing,
                demography,
                exit,
                entry,
                succession,
                conversion,
                budgets,
                opening,
                fiscal,
                ownership,
                elsewhere,
                otherLevers,
                otherShocks);
    }
}

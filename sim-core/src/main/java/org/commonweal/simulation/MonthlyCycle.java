package org.commonweal.simulation;

import org.commonweal.activity.Ageing;
import org.commonweal.activity.AnchorBudgets;
import org.commonweal.activity.BankCustomers;
import org.commonweal.activity.Banks;
import org.commonweal.activity.Benefits;
import org.commonweal.activity.BuyoutService;
import org.commonweal.activity.CommunitySpending;
import org.commonweal.activity.Conversions;
import org.commonweal.activity.Deliveries;
import org.commonweal.activity.Detachment;
import org.commonweal.activity.Estates;
import org.commonweal.activity.Exports;
import org.commonweal.activity.FirmCash;
import org.commonweal.activity.FirmEntry;
import org.commonweal.activity.FirmExit;
import org.commonweal.activity.FirmSale;
import org.commonweal.activity.Funds;
import org.commonweal.activity.HouseholdBanking;
import org.commonweal.activity.HousingCosts;
import org.commonweal.activity.IncomeFifths;
import org.commonweal.activity.InputPurchases;
import org.commonweal.activity.Investment;
import org.commonweal.activity.LocalBanking;
import org.commonweal.activity.LocalHoldings;
import org.commonweal.activity.LocalOrders;
import org.commonweal.activity.Migration;
import org.commonweal.activity.Newcomers;
import org.commonweal.activity.PayPacket;
import org.commonweal.activity.Payroll;
import org.commonweal.activity.Planning;
import org.commonweal.activity.PublicFinance;
import org.commonweal.activity.ShareOffers;
import org.commonweal.activity.ShareService;
import org.commonweal.activity.StartUp;
import org.commonweal.activity.Succession;
import org.commonweal.activity.SurplusDistribution;
import org.commonweal.economy.Economy;
import org.commonweal.genesis.PlaceData.NationalData;
import org.commonweal.market.CreditMarket;
import org.commonweal.market.DwellingSales;
import org.commonweal.market.GoodsMarket;
import org.commonweal.market.HabitReview;
import org.commonweal.market.HousingMarket;
import org.commonweal.market.IndustryRolls;
import org.commonweal.market.LabourMarket;
import org.commonweal.market.Tenders;
import org.commonweal.ownership.LegalForm;
import org.commonweal.policy.Levers;
import org.commonweal.shock.Shocks;
import org.commonweal.time.Phase;

/** The month on one page: what each phase does. */
public final class MonthlyCycle {
    private final Economy economy;
    private final double usualSocialWeight;
    private Levers levers;
    private Shocks shocks;
    private final IndustryRolls rolls;
    private final BankCustomers bankCustomers;
    private final LocalBanking localBanking;
    private final PublicFinance publicFinance;
    private final Planning planning;
    private final CreditMarket credit;
    private final LabourMarket labour;
    private final Tenders tenders;
    private final Deliveries deliveries;
    private final CommunitySpending communitySpending;
    private final LocalOrders orders;
    private final LocalHoldings holdings;
    private final GoodsMarket goods;
    private final InputPurchases inputs;
    private final Investment investment;
    private final Exports exports;
    private final HouseholdBanking banking;
    private final Payroll payroll;
    private final Benefits benefits;
    private final HousingCosts housingCosts;
    private final SurplusDistribution surplus;
    private final Funds funds;
    private final Ageing ageing;
    private final Estates estates;
    private final DwellingSales dwellings;
    private final Migration migration;
    private final HousingMarket housing;
    private final Conversions conversions;
    private final BuyoutService buyouts;
    private final ShareService shares;
    private final AnchorBudgets budgets;
    private final FirmExit exits;
    private final FirmEntry entries;
    private final ShareOffers shareOffers;
    private final IncomeFifths fifths;

    /** Wires the phases of a place to the rules of a model. */
    public MonthlyCycle(Economy economy, ModelSpec spec, NationalData national, int[][] openingForms) {
        this.economy = economy;
        LegalForm[] forms = spec.ownership().inOrder();
        levers = spec.levers();
        shocks = spec.shocks();
        usualSocialWeight = spec.tenders().usualSocialWeight();
        rolls = new IndustryRolls(economy, spec.tenders());
        FirmCash cash = new FirmCash(economy, spec.credit());
        Banks banks = new Banks(economy, spec.banking());
        bankCustomers = new BankCustomers(economy);
        PayPacket packet = new PayPacket(economy, spec.wages(), spec.pensions(), spec.fiscal());
        HabitReview habits = new HabitReview(economy, spec.shopping(), forms, rolls);
        Newcomers newcomers = new Newcomers(economy, spec.demography(), spec.wealth(), spec.wages());
        FirmSale sale = new FirmSale(economy, spec.succession(), spec.surplus(), forms, packet);
        Succession succession = new Succession(economy, spec.succession(), spec.entry(), sale);
        conversions =
                new Conversions(economy, spec.conversion(), spec.succession(), spec.entry(), forms, sale, succession);
        buyouts = new BuyoutService(economy, spec.succession(), spec.surplus());
        shares = new ShareService(economy, spec.surplus());
        budgets = new AnchorBudgets(economy, spec.budgets());
        publicFinance = new PublicFinance(economy, spec.fiscal(), cash);
        planning =
                new Planning(economy, spec.productivity(), spec.pricing(), spec.expectation(), spec.staffing(), forms);
        credit = new CreditMarket(
                economy, spec.credit(), spec.portfolio(), spec.exit().resale(), forms, banks, cash);
        labour = new LabourMarket(economy, spec.labour(), spec.wages(), packet);
        tenders = new Tenders(economy, spec.tenders(), forms, rolls);
        deliveries = new Deliveries(economy);
        orders = new LocalOrders(economy, rolls);
        localBanking = new LocalBanking(economy, banks, orders, spec.fiscal().corporationTax());
        holdings = new LocalHoldings(economy, spec.portfolio());
        communitySpending = new CommunitySpending(economy, spec.community(), orders);
        goods = new GoodsMarket(
                economy,
                spec.consumption(),
                spec.shopping(),
                spec.surplus(),
                habits,
                rolls,
                national.engelShares(),
                national.engelTaxes());
        inputs = new InputPurchases(economy, spec.inputs(), rolls, cash);
        investment = new Investment(economy, spec.investment(), spec.inputs(), credit);
        exports = new Exports(economy, spec.exports());
        banking = new HouseholdBanking(economy, spec.banking(), spec.wealth(), banks);
        payroll = new Payroll(economy, packet, spec.pensions(), spec.wages(), spec.fiscal(), cash);
        benefits = new Benefits(economy, spec.fiscal(), spec.pensions());
        housingCosts = new HousingCosts(economy, spec.banking(), spec.fiscal());
        surplus = new SurplusDistribution(economy, spec.surplus(), spec.fiscal(), forms);
        funds = new Funds(economy, spec.pensions(), spec.portfolio(), packet, banks);
        ageing = new Ageing(economy, spec.demography(), spec.pensions(), spec.wealth(), newcomers, succession);
        dwellings = new DwellingSales(economy, spec.housing(), spec.banking(), holdings);
        migration = new Migration(economy, spec.demography(), spec.banking(), packet);
        estates = new Estates(economy, dwellings, spec.demography(), newcomers, succession);
        housing = new HousingMarket(economy, spec.housing());
        exits = new FirmExit(
                economy, spec.exit(), spec.credit(), spec.fiscal(), forms, new Detachment(economy, rolls), cash);
        StartUp startUp = new StartUp(
                economy,
                credit,
                labour,
                packet,
                rolls,
                forms,
                openingForms,
                spec.inputs().spread(),
                spec.opening().qualitySpread(),
                spec.exit(),
                spec.entry());
        entries = new FirmEntry(economy, spec.entry(), spec.pricing(), startUp);
        shareOffers = new ShareOffers(economy, spec.pensions(), sale, startUp, entries);
        fifths = new IncomeFifths(economy);
    }

    /** From the next month on, other levers are pulled and other shocks strike. */
    void pull(ModelSpec spec) {
        levers = spec.levers();
        shocks = spec.shocks();
    }

    /** Runs one phase of the open month. */
    public void run(Phase phase) {
        switch (phase) {
            case LEVERS -> {
                economy.openMonth(usualSocialWeight);
                shocks.act(economy);
                levers.act(economy);
                bankCustomers.run();
                budgets.run();
                publicFinance.grantsAndFees();
            }
            case PLANNING -> {
                planning.run();
                rolls.fill();
            }
            case CREDIT -> credit.run();
            case LABOUR -> labour.run();
            case TENDERS -> tenders.run();
            case DELIVERIES -> {
                deliveries.run();
                communitySpending.run();
                localBanking.run();
                holdings.keepUp(orders);
            }
            case SHOPPING -> goods.run();
            case INPUTS -> {
                inputs.run();
                investment.run();
            }
            case EXPORTS -> exports.run();
            case PAYMENTS -> {
                banking.payCapitalIncome();
                payroll.run();
                publicFinance.businessRates();
                benefits.run();
                housingCosts.run();
            }
            case SURPLUS -> {
                buyouts.run();
                shares.run();
                surplus.run();
                localBanking.closeQuarter();
            }
            case FUNDS -> {
                banking.settle();
                funds.run();
            }
            case DEMOGRAPHY -> {
                ageing.run();
                estates.run();
                dwellings.run();
                migration.run();
                housing.run();
            }
            case FIRM_DEMOGRAPHY -> {
                conversions.run();
                shareOffers.run(levers.communityShares());
                exits.run();
                entries.run();
            }
            case CLOSING -> {
                if (economy.month.closesYear()) {
                    fifths.run();
                }
            }
        }
    }
}

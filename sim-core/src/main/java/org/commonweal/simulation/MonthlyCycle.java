package org.commonweal.simulation;

import org.commonweal.credit.BankCustomers;
import org.commonweal.credit.Banks;
import org.commonweal.credit.CreditMarket;
import org.commonweal.credit.FirmCash;
import org.commonweal.credit.LocalBanking;
import org.commonweal.economy.Economy;
import org.commonweal.enterprise.BuyoutService;
import org.commonweal.enterprise.Conversions;
import org.commonweal.enterprise.Detachment;
import org.commonweal.enterprise.FirmEntry;
import org.commonweal.enterprise.FirmExit;
import org.commonweal.enterprise.FirmSale;
import org.commonweal.enterprise.ShareOffers;
import org.commonweal.enterprise.ShareService;
import org.commonweal.enterprise.StartUp;
import org.commonweal.enterprise.Succession;
import org.commonweal.enterprise.SurplusDistribution;
import org.commonweal.household.Ageing;
import org.commonweal.household.Estates;
import org.commonweal.household.HouseholdBanking;
import org.commonweal.household.IncomeFifths;
import org.commonweal.household.Migration;
import org.commonweal.household.Newcomers;
import org.commonweal.housing.DwellingSales;
import org.commonweal.housing.HousingCosts;
import org.commonweal.housing.HousingMarket;
import org.commonweal.labour.LabourMarket;
import org.commonweal.labour.PayPacket;
import org.commonweal.labour.Payroll;
import org.commonweal.model.ModelSpec;
import org.commonweal.ownership.LegalForm;
import org.commonweal.pension.Funds;
import org.commonweal.pension.LocalHoldings;
import org.commonweal.place.NationalData;
import org.commonweal.policy.Levers;
import org.commonweal.procurement.AnchorBudgets;
import org.commonweal.procurement.BidderRolls;
import org.commonweal.procurement.Deliveries;
import org.commonweal.procurement.Tenders;
import org.commonweal.production.Exports;
import org.commonweal.production.InputPurchases;
import org.commonweal.production.Investment;
import org.commonweal.production.Planning;
import org.commonweal.publicfinance.Benefits;
import org.commonweal.publicfinance.PublicFinance;
import org.commonweal.shock.Shocks;
import org.commonweal.time.Phase;
import org.commonweal.trade.CommunitySpending;
import org.commonweal.trade.GoodsMarket;
import org.commonweal.trade.HabitReview;
import org.commonweal.trade.IndustryRolls;
import org.commonweal.trade.LocalOrders;

/** The month on one page: what each phase does. */
public final class MonthlyCycle {
    private final Economy economy;
    private final double usualSocialWeight;
    private Levers levers;
    private Shocks shocks;
    private final IndustryRolls rolls;
    private final BidderRolls bidders;
    private final Banks banks;
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
        rolls = new IndustryRolls(economy);
        bidders = new BidderRolls(economy, spec.tenders());
        FirmCash cash = new FirmCash(economy, spec.credit());
        banks = new Banks(economy, spec.banking());
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
        holdings = new LocalHoldings(economy, spec.portfolio());
        credit = new CreditMarket(economy, spec.credit(), holdings, spec.exit().resale(), forms, banks, cash);
        labour = new LabourMarket(economy, spec.labour(), spec.wages(), packet);
        tenders = new Tenders(economy, spec.tenders(), forms, bidders);
        deliveries = new Deliveries(economy);
        orders = new LocalOrders(economy, rolls);
        localBanking = new LocalBanking(economy, banks, orders, spec.fiscal().corporationTax());
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
        funds = new Funds(economy, spec.pensions(), spec.portfolio(), holdings, packet);
        ageing = new Ageing(economy, spec.demography(), spec.pensions(), spec.wealth(), newcomers, succession);
        dwellings = new DwellingSales(economy, spec.housing(), spec.banking(), holdings);
        migration = new Migration(economy, spec.demography(), spec.banking(), packet);
        estates = new Estates(economy, dwellings, spec.demography(), newcomers, succession);
        housing = new HousingMarket(economy, spec.housing());
        exits = new FirmExit(
                economy,
                spec.exit(),
                spec.credit(),
                spec.fiscal(),
                forms,
                new Detachment(economy, rolls, bidders),
                cash);
        StartUp startUp = new StartUp(
                economy,
                credit,
                labour,
                packet,
                rolls,
                bidders,
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
                bidders.fill();
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
                banks.closeQuarter();
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

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
import org.commonweal.model.Rules;
import org.commonweal.ownership.LegalForm;
import org.commonweal.pension.Funds;
import org.commonweal.pension.LocalHoldings;
import org.commonweal.place.NationalData;
import org.commonweal.policy.CommunityShares;
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
        Rules rules = spec.rules();
        LegalForm[] forms = rules.ownership().inOrder();
        levers = spec.levers();
        shocks = spec.shocks();
        usualSocialWeight = rules.tenders().usualSocialWeight();
        rolls = new IndustryRolls(economy);
        bidders = new BidderRolls(economy, rules.tenders().bidding());
        FirmCash cash = new FirmCash(economy, rules.credit());
        banks = new Banks(economy, rules.banking().capital());
        bankCustomers = new BankCustomers(economy);
        PayPacket packet =
                new PayPacket(economy, rules.wages(), rules.pensions().contributions(), rules.fiscal());
        HabitReview habits = new HabitReview(economy, rules.shopping(), forms, rolls);
        Newcomers newcomers = new Newcomers(economy, rules.demography(), rules.wealth(), rules.wages());
        FirmSale sale = new FirmSale(economy, rules.succession(), rules.surplus(), forms, packet);
        Succession succession =
                new Succession(economy, rules.succession(), rules.entry().founding(), sale);
        conversions = new Conversions(
                economy, rules.conversion(), rules.succession(), rules.entry().founding(), forms, sale, succession);
        buyouts = new BuyoutService(economy, rules.succession(), rules.surplus());
        shares = new ShareService(economy, rules.surplus());
        budgets = new AnchorBudgets(economy, rules.budgets());
        publicFinance = new PublicFinance(economy, rules.fiscal(), cash);
        planning = new Planning(
                economy, rules.productivity(), rules.pricing(), rules.expectation(), rules.staffing(), forms);
        holdings = new LocalHoldings(economy, rules.portfolio());
        credit = new CreditMarket(economy, rules.credit(), holdings, rules.exit(), forms, banks, cash);
        labour = new LabourMarket(economy, rules.labour(), rules.wages(), packet);
        tenders = new Tenders(economy, rules.tenders(), forms, bidders);
        deliveries = new Deliveries(economy);
        orders = new LocalOrders(economy, rolls);
        localBanking = new LocalBanking(economy, banks, orders, rules.fiscal().corporationTax());
        communitySpending = new CommunitySpending(economy, rules.community(), orders);
        goods = new GoodsMarket(
                economy,
                rules.consumption(),
                rules.wealth()::wanted,
                rules.surplus(),
                habits,
                rolls,
                national.engelShares(),
                national.engelTaxes());
        inputs = new InputPurchases(economy, rules.inputs(), rolls, cash);
        investment = new Investment(economy, rules.investment(), rules.inputs(), credit);
        exports = new Exports(economy, rules.exports());
        banking = new HouseholdBanking(economy, rules.banking(), rules.wealth(), banks);
        payroll = new Payroll(economy, packet, rules.pensions(), rules.wages(), rules.fiscal(), cash);
        benefits = new Benefits(economy, rules.fiscal(), rules.pensions());
        housingCosts = new HousingCosts(economy, rules.banking().mortgages(), rules.fiscal());
        surplus = new SurplusDistribution(economy, rules.surplus(), rules.fiscal(), forms);
        funds = new Funds(economy, rules.pensions(), rules.portfolio(), holdings, packet);
        ageing =
                new Ageing(economy, rules.demography().life(), rules.pensions(), rules.wealth(), newcomers, succession);
        dwellings = new DwellingSales(economy, rules.housing(), rules.banking().mortgages(), holdings);
        migration = new Migration(
                economy, rules.demography().migration(), rules.banking().mortgages(), packet);
        estates = new Estates(economy, dwellings, rules.demography(), newcomers, succession);
        housing = new HousingMarket(economy, rules.housing());
        exits = new FirmExit(
                economy,
                rules.exit(),
                rules.credit(),
                rules.fiscal(),
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
                rules.inputs(),
                rules.opening().firms()::quality,
                rules.exit().hazard(),
                rules.entry());
        entries = new FirmEntry(economy, rules.entry(), rules.pricing(), startUp);
        shareOffers = new ShareOffers(economy, rules.pensions(), sale, startUp, entries);
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
                shareOffers.run(levers.of(CommunityShares.class));
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

package org.commonweal.simulation;

import org.commonweal.credit.BankCustomers;
import org.commonweal.credit.Banks;
import org.commonweal.credit.CreditMarket;
import org.commonweal.credit.FirmCash;
import org.commonweal.credit.LocalBanking;
import org.commonweal.economy.Economy;
import org.commonweal.enterprise.CooperativeStarts;
import org.commonweal.enterprise.Detachment;
import org.commonweal.enterprise.FirmEntry;
import org.commonweal.enterprise.FirmExit;
import org.commonweal.enterprise.OpeningEnterprises;
import org.commonweal.enterprise.PremisesRents;
import org.commonweal.enterprise.ShareOffers;
import org.commonweal.enterprise.ShareService;
import org.commonweal.enterprise.StartUp;
import org.commonweal.enterprise.SurplusDistribution;
import org.commonweal.household.Ageing;
import org.commonweal.household.Estates;
import org.commonweal.household.HouseholdBanking;
import org.commonweal.household.IncomeQuintiles;
import org.commonweal.household.Migration;
import org.commonweal.household.Newcomers;
import org.commonweal.household.Tastes;
import org.commonweal.housing.DwellingSales;
import org.commonweal.housing.HousingCosts;
import org.commonweal.housing.HousingMarket;
import org.commonweal.labour.LabourMarket;
import org.commonweal.labour.PayPacket;
import org.commonweal.labour.Payroll;
import org.commonweal.labour.Settlements;
import org.commonweal.measure.Measurement;
import org.commonweal.mix.MixedOwnership;
import org.commonweal.model.ModelSpec;
import org.commonweal.model.Rules;
import org.commonweal.ownership.FirmWorth;
import org.commonweal.ownership.LegalForm;
import org.commonweal.pension.Funds;
import org.commonweal.pension.LocalHoldings;
import org.commonweal.place.NationalData;
import org.commonweal.policy.Terms;
import org.commonweal.procurement.AnchorBudgets;
import org.commonweal.procurement.BidderRolls;
import org.commonweal.procurement.Deliveries;
import org.commonweal.procurement.Tenders;
import org.commonweal.production.ExportOrders;
import org.commonweal.production.Exports;
import org.commonweal.production.InputOrigin;
import org.commonweal.production.InputPurchases;
import org.commonweal.production.Investment;
import org.commonweal.production.Planning;
import org.commonweal.production.Qualities;
import org.commonweal.publicfinance.Benefits;
import org.commonweal.publicfinance.Claims;
import org.commonweal.publicfinance.PublicFinance;
import org.commonweal.taxation.TaxOffice;
import org.commonweal.trade.CommunitySpending;
import org.commonweal.trade.GoodsMarket;
import org.commonweal.trade.HabitReview;
import org.commonweal.trade.IndustryRolls;
import org.commonweal.trade.LocalOrders;
import org.commonweal.transfer.Arrears;
import org.commonweal.transfer.BuyoutService;
import org.commonweal.transfer.Conversions;
import org.commonweal.transfer.CouncilSales;
import org.commonweal.transfer.Creditors;
import org.commonweal.transfer.EmployeeSales;
import org.commonweal.transfer.FirmSale;
import org.commonweal.transfer.Succession;
import org.commonweal.transfer.TransferFund;

/** The rooms of a place, furnished: who is handed what. What they do, and when, is the monthly cycle's. */
final class Rooms {
    final IndustryRolls rolls;
    final BidderRolls bidders;
    final Banks banks;
    final BankCustomers bankCustomers;
    final LocalBanking localBanking;
    final PublicFinance publicFinance;
    final PremisesRents premises;
    final Qualities qualities;
    final Planning planning;
    final CreditMarket credit;
    final LabourMarket labour;
    final Settlements settlements;
    final Tenders tenders;
    final Deliveries deliveries;
    final CommunitySpending communitySpending;
    final LocalOrders orders;
    final LocalHoldings holdings;
    final GoodsMarket goods;
    final InputPurchases inputs;
    final Investment investment;
    final Exports exports;
    final HouseholdBanking banking;
    final Payroll payroll;
    final Benefits benefits;
    final HousingCosts housingCosts;
    final SurplusDistribution surplus;
    final FirmWorth worth;
    final Funds funds;
    final Ageing ageing;
    final Tastes tastes;
    final Estates estates;
    final DwellingSales dwellings;
    final Migration migration;
    final HousingMarket housing;
    final Conversions conversions;
    final MixedOwnership ownership;
    final CouncilSales councilSales;
    final BuyoutService buyouts;
    final TransferFund transferFund;
    final ShareService shares;
    final AnchorBudgets budgets;
    final FirmExit exits;
    final FirmEntry entries;
    final ShareOffers shareOffers;
    final CooperativeStarts cooperativeStarts;
    final IncomeQuintiles quintiles;
    final TaxOffice taxes;

    /** Says what the firms of a place are worth by the rules of a model. */
    static FirmWorth worth(Economy economy, Rules rules) {
        return new FirmWorth(economy, rules.worth(), rules.surplus(), rules.exit()::proceeds);
    }

    /** Measures of a place. @param declared the model, before its rates were put in real terms */
    static Measurement measurement(Economy economy, ModelSpec declared) {
        Rules rules = declared.inRealTerms().rules();
        FirmWorth worth = worth(economy, rules);
        return new Measurement(economy, rules.ownership().inOrder(), rules.measures(), worth, declared.takenOff());
    }

    /**
     * Wires the rooms of a place to the rules of a model.
     *
     * @param terms what levers and shocks tell them
     * @param register enterprises at month zero
     */
    Rooms(Economy economy, Rules rules, Terms terms, NationalData national, OpeningEnterprises register) {
        LegalForm[] forms = rules.ownership().inOrder();
        taxes = new TaxOffice(economy, rules.fiscal());
        rolls = new IndustryRolls(economy);
        bidders = new BidderRolls(economy, rules.tenders().hearing());
        FirmCash cash = new FirmCash(economy, rules.credit());
        banks = new Banks(economy, rules.banking().capital());
        bankCustomers = new BankCustomers(economy, rules.banking().founding(), terms.localBank);
        PayPacket packet =
                new PayPacket(economy, rules.wages(), rules.pensions().contributions(), rules.fiscal());
        HabitReview habits = new HabitReview(economy, rules.shopping(), forms, rolls);
        tastes = new Tastes(economy, rules.wealth(), rules.wages());
        Newcomers newcomers = new Newcomers(economy, rules.demography(), tastes);
        worth = worth(economy, rules);
        FirmSale sale = new FirmSale(economy, rules.succession(), rules.surplus(), forms, packet, worth);
        transferFund = new TransferFund(economy, terms.transfers);
        EmployeeSales employees = new EmployeeSales(economy, rules.succession(), terms.transfers, sale, transferFund);
        Succession succession =
                new Succession(economy, rules.succession(), rules.entry().founding()::savingsToTry, sale, employees);
        conversions = new Conversions(
                economy,
                rules.conversion(),
                rules.succession(),
                rules.entry().founding()::savingsToTry,
                forms,
                sale,
                succession,
                employees);
        ownership =
                new MixedOwnership(economy, sale, forms, register, rules.exit().hazard());
        councilSales = new CouncilSales(economy, rules.budgets().support(), forms, sale);
        Arrears arrears = new Arrears(economy, forms, sale);
        buyouts = new BuyoutService(economy, rules.succession(), rules.surplus(), transferFund, arrears);
        shares = new ShareService(economy, rules.surplus());
        budgets = new AnchorBudgets(economy, rules.budgets(), terms.procurement);
        publicFinance = new PublicFinance(economy, rules.fiscal(), forms, terms.publicFinance, cash);
        premises = new PremisesRents(economy, rules.premises(), rules.fiscal(), cash);
        qualities = new Qualities(economy, rules.quality(), rules.opening().firms()::quality);
        planning = new Planning(
                economy,
                rules.productivity(),
                rules.pricing(),
                rules.expectation(),
                rules.staffing(),
                rules.investment().use(),
                rules.opening().firms()::capital,
                forms);
        holdings = new LocalHoldings(economy, rules.portfolio(), terms.pensionFund);
        credit = new CreditMarket(
                economy, rules.credit(), terms.credit, terms.localBank, holdings, rules.exit(), forms, banks, cash);
        labour = new LabourMarket(economy, rules.labour(), terms.labour, rules.wages(), packet);
        settlements = new Settlements(economy, rules.wages(), packet);
        tenders = new Tenders(economy, rules.tenders(), terms.procurement, forms, bidders);
        deliveries = new Deliveries(economy);
        orders = new LocalOrders(economy, rolls);
        localBanking = new LocalBanking(
                economy, banks, terms.localBank, orders, rules.fiscal().corporationTax());
        communitySpending = new CommunitySpending(economy, rules.community(), orders);
        goods = new GoodsMarket(
                economy,
                rules.consumption(),
                rules.wealth()::wanted,
                terms.shopping,
                rules.surplus(),
                habits,
                rolls,
                national.engelShares(),
                national.engelTaxes());
        InputOrigin origin = new InputOrigin(economy, rules.inputs());
        inputs = new InputPurchases(economy, rules.inputs(), origin, rolls, cash);
        investment = new Investment(economy, rules.investment(), rules.inputs(), origin, terms.production, credit);
        ExportOrders exportOrders = new ExportOrders(economy, rules.exports());
        exports = new Exports(economy, rules.exports(), terms.production);
        banking = new HouseholdBanking(economy, rules.banking(), rules.wealth(), banks, rules.fiscal());
        payroll = new Payroll(economy, packet, rules.pensions(), rules.wages(), rules.fiscal(), forms, cash);
        Claims claims = new Claims(economy, rules.fiscal(), rules.demography().life()::child);
        benefits = new Benefits(economy, rules.fiscal(), rules.pensions(), claims);
        housingCosts = new HousingCosts(economy, rules.banking().mortgages(), rules.fiscal());
        surplus = new SurplusDistribution(economy, rules.surplus(), rules.fiscal(), forms);
        funds = new Funds(economy, rules.pensions(), rules.portfolio(), holdings, packet);
        ageing =
                new Ageing(economy, rules.demography().life(), rules.pensions(), rules.wealth(), newcomers, succession);
        dwellings = new DwellingSales(economy, rules.housing(), rules.banking().mortgages(), holdings);
        migration = new Migration(
                economy, rules.demography().migration(), rules.banking().mortgages(), packet);
        estates = new Estates(economy, dwellings, rules.demography(), newcomers, succession);
        housing = new HousingMarket(economy, rules.housing(), terms.housing);
        exits = new FirmExit(
                economy,
                rules.exit(),
                rules.credit(),
                rules.fiscal(),
                forms,
                new Detachment(
                        economy, rolls, bidders, exportOrders, rules.wages().scar()),
                cash,
                new Creditors(economy, transferFund));
        StartUp startUp = new StartUp(
                economy,
                credit,
                labour,
                packet,
                rolls,
                bidders,
                forms,
                register,
                rules.inputs(),
                exportOrders,
                rules.opening().firms()::quality,
                rules.exit().hazard(),
                rules.entry());
        entries = new FirmEntry(economy, rules.entry(), rules.pricing(), startUp);
        shareOffers = new ShareOffers(economy, terms.shareOffers, rules.pensions(), sale, startUp, entries);
        cooperativeStarts =
                new CooperativeStarts(economy, terms.cooperatives, rules.entry().founding(), startUp, entries);
        quintiles = new IncomeQuintiles(economy);
    }
}

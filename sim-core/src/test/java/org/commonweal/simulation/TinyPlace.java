package org.commonweal.simulation;

import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.Industry;
import org.commonweal.economy.LocalRates;
import org.commonweal.economy.Neighbourhoods;
import org.commonweal.economy.OutsideWorld;
import org.commonweal.economy.People;
import org.commonweal.economy.Technology;
import org.commonweal.economy.Tenure;
import org.commonweal.enterprise.OpeningEnterprises;
import org.commonweal.fiscal.CouncilTax;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Sector;
import org.commonweal.ownership.FirmWorth;
import org.commonweal.ownership.LegalForms;
import org.commonweal.place.HoursData;
import org.commonweal.place.NationalData;
import org.commonweal.random.Draws;
import org.commonweal.time.Month;

/**
 * A place one can hold in one's head, put together by hand: four households, two firms, a council and a bank, on the
 * day before month zero. Nothing is left to chance: every chance is 0 or 1, every spread is 0, prices never move.
 *
 * <ul>
 *   <li>The Bakers: one cuts hair at the hairdressers', the other owns the building firm and works in it. They repay a
 *       mortgage.
 *   <li>The Archers: one pensioner, who owns her house and the one the Coopers live in.
 *   <li>The Coopers: one works for the council, the other outside the place. They rent from the Archers.
 *   <li>The Dyers: one parent without work, one child. They rent from the council, and owe the bank 100 pounds.
 *   <li>The hairdressers: a worker co-operative in arts and personal services, with a Baker and a commuter.
 *   <li>The builders: a private firm in construction that buys nothing here and owes the bank 1,200 pounds.
 * </ul>
 */
public final class TinyPlace {
    public static final int BAKERS = 0;
    public static final int ARCHERS = 1;
    public static final int COOPERS = 2;
    public static final int DYERS = 3;
    public static final int HOUSEHOLDS = 4;

    public static final int HAIRDRESSERS = 0;
    public static final int BUILDERS = 1;
    /** As many as there are legal forms, for tests that want more firms. */
    public static final int FIRM_SLOTS = 12;

    public static final int HAIRDRESSER_BAKER = 0;
    public static final int BUILDER_BAKER = 1;
    public static final int ARCHER = 2;
    public static final int COUNCIL_COOPER = 3;
    public static final int COMMUTING_COOPER = 4;
    public static final int DYER = 5;

    public static final int COUNCIL = 0;

    public static final int PERSONAL_SERVICES = Industry.ARTS_PERSONAL.ordinal();
    public static final int CONSTRUCTION = Industry.CONSTRUCTION.ordinal();

    /** The rules: rates that a pencil can follow. */
    public static final List<String> RULES = List.of(
            // firms are content: prices never move, nobody is hired or laid off by a firm, half of capacity is normal
            // use
            "pricing=fixed",
            "pricing.normal-utilisation=0.5",
            "productivity.shock=0",
            // a full week of 37 hours for everybody, no minimum wage, pay stays as it was at hire
            "wages.full-time-hours=37",
            "wages.minimum.hourly=0",
            "wages.settlement=at-hire",
            // tax on income 20 %, insurance 10 % from each side, pensions 5 % from each side, all from the first penny
            "fiscal.income-tax.personal-allowance=0",
            "fiscal.income-tax.basic-band=100000",
            "fiscal.income-tax.basic-rate=0.2",
            "fiscal.national-insurance.primary-threshold=0",
            "fiscal.national-insurance.secondary-threshold=0",
            "fiscal.national-insurance.upper-limit=500000",
            "fiscal.national-insurance.employee-rate=0.1",
            "fiscal.national-insurance.employer-rate=0.1",
            "pensions.private-employee=0.05",
            "pensions.private-employer=0.05",
            "pensions.participation=1",
            "pensions.public-employee=0.05",
            "pensions.employees.first-rate=0.05",
            "pensions.employees.second-rate=0.05",
            "fiscal.income-tax.property-allowance=0",
            "fiscal.employment-allowance.amount=0",
            "fiscal.self-employed-insurance.share-of-firms=0",
            // profits 20 %, rates of half the rateable value of which the council keeps half, council tax without
            // support
            "fiscal.corporation-tax.small-rate=0.2",
            "fiscal.business-rates.small-multiplier=0.5",
            "fiscal.business-rates.relief-up-to=0",
            "fiscal.business-rates.relief-taper=0",
            "fiscal.business-rates.retail-relief=0",
            "fiscal.business-rates.value-of-shops=2400",
            "fiscal.business-rates.value-of-yards=3840",
            "fiscal.business-rates.retained=0.5",
            "fiscal.council-tax.support-share=0",
            "fiscal.council-tax.single-discount=0",
            // 260 pounds a month of state pension, 130 of child benefit; universal credit for whoever
            // may have it, less 2 pounds for savings
            "fiscal.state-pension.weekly=60",
            "fiscal.state-pension.mean-share=1",
            "fiscal.child-benefit.eldest=30",
            "fiscal.universal-credit.single=400",
            "fiscal.universal-credit.child=200",
            "fiscal.universal-credit.work-allowance=400",
            "fiscal.universal-credit.taper=0.5",
            "fiscal.universal-credit.first-child=200",
            "fiscal.universal-credit.savings-free=0",
            "fiscal.universal-credit.savings-step=1000000",
            "fiscal.universal-credit.tariff=2",
            "fiscal.universal-credit.savings-limit=1000",
            "fiscal.universal-credit.take-up=1",
            // pensions: a month's pay earns two fifths of itself, a 240th of rights is paid a month, pots grow 5 % a
            // year
            "pensions.accrual=50",
            "pensions.discount-rate=0",
            "pensions.private-growth=0.05",
            "pensions.other-benefits=0",
            "pensions.outside-years=20",
            "portfolio.equity-return=0.12",
            "portfolio.bond-return=0.12",
            "portfolio.property-return=0.12",
            "portfolio.debt-return=0.12",
            "portfolio.volatility-scale=0",
            "portfolio.local-share=0",
            // interest of 1 % a month, half of that on mortgages; the bank keeps a tenth of its loans
            "banking.deposit-rate=0.12",
            "banking.mortgage-rate=0.06",
            "banking.credit-rate=0.12",
            "banking.credit-repayment=0.05",
            "banking.least-cash=0.25",
            "banking.capital-ratio=0.1",
            "credit.loan-rate=0.12",
            "credit.term=60",
            "credit.low-cash=0",
            // households spend half of what they are used to, and put half of what is above three months into units
            "consumption=fixed-share",
            "consumption.propensity=0.5",
            "shopping.review=0",
            "wealth.smoothing=0",
            "wealth.unit-return=0.12",
            "wealth.much-cash=3",
            "wealth.little-cash=0",
            "wealth.portfolio-speed=0.5",
            // firms replace a hundredth of their capital a month, out of any cash they have
            "inputs.review=0",
            "inputs.region-share=0.25",
            "investment.depreciation=0.12",
            "investment.kept-cash=0",
            "investment.application=0",
            "exports.shock=0",
            "exports.region-share=0.5",
            // all of a profit is disposed of; workers 45 %, community 10 %
            "surplus.kept-cash=0",
            "surplus.most=1",
            "surplus.idle-share=0",
            "ownership.worker-cooperative.to-workers=0.45",
            "ownership.worker-cooperative.to-community=0.1",
            "community.spending=0.1",
            "community.care-share=0",
            // people stay where they are; a post is filled at once, by whoever has no work; a skill is worth nothing
            "labour.separation=0",
            "labour.withdrawal=0",
            "labour.commuter-retirement=0",
            "labour.discouragement=0",
            "labour.filling=1",
            "labour.matching=0",
            "labour.on-the-job-search=0",
            "labour.inactive-search=0",
            "wages.low-skill=1",
            "wages.middle-skill=1",
            "wages.high-skill=1",
            "wages.wage-curve=0",
            "wages.owner-drawings=1",
            // no firm of the place hears of a tender; one from the region bids what the lot is worth
            "tenders.reach=0",
            "tenders.few-outsiders=1",
            "tenders.outside-price=0",
            "tenders.outside-price-spread=0",
            "tenders.region-share=1",
            // the council buys what it has contracts for, whatever came in
            "budgets.least-volume=1",
            "budgets.most-volume=1",
            "budgets.years=30",
            // nobody moves, buys a dwelling or leaves; house prices stand still; no firm closes unless it is insolvent,
            // none is founded
            "housing.income-elasticity=0",
            "housing.landlord-sales=0",
            "demography.leaving-young=0",
            "demography.leaving-older=0",
            "exit.first-year=0",
            "exit.second-year=0",
            "exit.third-year=0",
            "exit.fourth-year=0",
            "exit.fifth-year=0",
            "exit.later=0",
            "entry.replacement=0");

    /**
     * The one draw that decides something: whether Mrs Archer lives on, of which the chance is 239 in 240. With this
     * seed she does.
     */
    public static final long SEED = 1;

    private static final ModelSpec SPEC = Spec.with(RULES);

    private TinyPlace() {}

    /** The rules, with some of them changed: {@code key=value}. */
    public static ModelSpec spec(String... changes) {
        return changes.length == 0 ? SPEC : Spec.with(RULES, changes);
    }

    /** Which account is whose. */
    public static Accounts accounts() {
        return new Accounts(1, FIRM_SLOTS, HOUSEHOLDS);
    }

    /** An empty ledger for the place. */
    public static Ledger ledger() {
        Accounts accounts = accounts();
        return new Ledger(accounts.count(), true, accounts::name, accounts.nationalBank, LegalForms.SECTORS);
    }

    /** The place at the opening of month zero, in its own ledger; the opening is not part of the month. */
    public static Economy open() {
        return open(ledger());
    }

    /** The place at the opening of month zero, in an empty ledger made for {@link #accounts()}. */
    public static Economy open(Ledger ledger) {
        Economy economy = new Economy(
                ledger,
                accounts(),
                households(),
                people(),
                firms(),
                contracts(),
                List.of(council()),
                technology(),
                outside(),
                neighbourhoods(),
                LocalRates.uniform(120_000, 57_500),
                new Draws(SEED),
                1,
                new Month(0));
        economy.pensionFund.employerRate = 0.05;
        economy.pensionFund.shareInPayment = 0.5;
        economy.pensionFund.monthsToValuation = 36;
        classify(economy);
        balances(economy);
        ledger.closeMonth();
        ledger.closeYear();
        return economy;
    }

    /** A month of the place by the rules. */
    public static MonthlyCycle cycle(Economy economy, ModelSpec spec) {
        return new MonthlyCycle(economy, spec, national(), OpeningEnterprises.none());
    }

    /** What its firms are worth by the rules. */
    public static FirmWorth worth(Economy economy, ModelSpec spec) {
        return Rooms.worth(economy, spec.rules());
    }

    /** The index of the legal form of a sector of firms. */
    public static byte form(Sector sector) {
        return (byte) (sector.ordinal() - Sector.PLC_BRANCHES.ordinal());
    }

    /** Of a pound spent: 1/2 personal services, 1/8 construction, 1/16 property, 1/8 taxes; 3/16 come from abroad. */
    private static NationalData national() {
        double[] engel = new double[Industry.FIRM_INDUSTRIES];
        engel[PERSONAL_SERVICES] = 1 / 2.0;
        engel[CONSTRUCTION] = 1 / 8.0;
        engel[Industry.PROPERTY.ordinal()] = 1 / 16.0;
        double[][] shares = new double[5][];
        Arrays.fill(shares, engel);
        double[] taxes = new double[5];
        Arrays.fill(taxes, 1 / 8.0);
        double[] none = {};
        double[][] noTable = {};
        return new NationalData(
                noTable,
                none,
                none,
                none,
                none,
                new long[0],
                shares,
                none,
                taxes,
                none,
                noTable,
                none,
                noTable,
                new HoursData(none, none));
    }

    private static Households households() {
        Households households = new Households(HOUSEHOLDS);
        int[] adults = {2, 1, 2, 1};
        Tenure[] tenures = {Tenure.MORTGAGED, Tenure.OUTRIGHT, Tenure.PRIVATE, Tenure.SOCIAL};
        double[] usualIncome = {320_000, 128_000, 256_000, 64_000};
        int first = 0;
        for (int h = 0; h < HOUSEHOLDS; h++) {
            households.firstPerson[h] = first;
            households.adults[h] = (byte) adults[h];
            households.tenure[h] = (byte) tenures[h].ordinal();
            households.dwellingValue[h] = 10_000_000;
            households.landlord[h] = Households.ABSENTEE;
            households.band[h] = CouncilTax.BAND_D;
            households.couple[h] = adults[h] > 1;
            households.councilTax[h] = 10_000;
            households.smoothedIncome[h] = usualIncome[h];
            households.retirementYears[h] = 20;
            for (int[] supplier : households.supplier) {
                supplier[h] = Firms.NO_LOCAL_OWNER;
            }
            households.supplier[PERSONAL_SERVICES][h] = HAIRDRESSERS;
            households.supplier[CONSTRUCTION][h] = BUILDERS;
            first += adults[h];
        }
        households.instalment[BAKERS] = 50_000;
        households.rent[COOPERS] = 50_000;
        households.landlord[COOPERS] = ARCHERS;
        households.rent[DYERS] = 30_000;
        households.landlord[DYERS] = COUNCIL;
        households.children[DYERS] = 1;
        return households;
    }

    private static People people() {
        People people = new People(6);
        int[] household = {BAKERS, BAKERS, ARCHERS, COOPERS, COOPERS, DYERS};
        int[] age = {40, 40, 70, 30, 30, 30};
        for (int p = 0; p < people.count; p++) {
            people.household[p] = household[p];
            people.age[p] = 12 * age[p];
            people.skill[p] = 2;
            people.talent[p] = 1;
            people.hours[p] =
                    people.employer[p] == People.NOBODY || people.activity(p) == People.Activity.OWNER ? 0 : 37;
        }
        Accounts accounts = accounts();
        people.become(ARCHER, People.Activity.RETIRED);
        people.become(DYER, People.Activity.UNEMPLOYED);
        people.become(BUILDER_BAKER, People.Activity.OWNER);
        people.employer[BUILDER_BAKER] = accounts.firm(BUILDERS);
        employ(people, HAIRDRESSER_BAKER, accounts.firm(HAIRDRESSERS), 100_000);
        employ(people, COUNCIL_COOPER, accounts.anchor(COUNCIL), 100_000);
        employ(people, COMMUTING_COOPER, accounts.region, 200_000);
        return people;
    }

    /**
     * Of 100 pounds: 5 pension, 20 % of the other 95 tax, 10 insurance; the employer adds 10 insurance and 5 pension.
     */
    private static void employ(People people, int p, int employer, long pay) {
        people.become(p, employer == accounts().region ? People.Activity.OUTSIDE : People.Activity.EMPLOYED);
        people.employer[p] = employer;
        people.pay[p] = pay;
        people.employeePension[p] = pay / 20;
        people.employerPension[p] = pay / 20;
        people.incomeTax[p] = (pay - pay / 20) / 5;
        people.employeeInsurance[p] = pay / 10;
        people.employerInsurance[p] = pay / 10;
    }

    private static Firms firms() {
        Firms firms = new Firms(FIRM_SLOTS);
        int hairdressers = firms.open();
        firms.industry[hairdressers] = (byte) PERSONAL_SERVICES;
        firms.form[hairdressers] = form(Sector.WORKER_COOPERATIVES);
        firms.residents[hairdressers] = 1;
        firms.commuters[hairdressers] = 1;
        firms.localSourcing[hairdressers] = 0.5;
        firms.supplier[CONSTRUCTION][hairdressers] = BUILDERS;
        firms.capital[hairdressers] = 3_000_000;
        busy(firms, hairdressers, 1_000_000);
        int builders = firms.open();
        firms.industry[builders] = (byte) CONSTRUCTION;
        firms.form[builders] = form(Sector.PRIVATE_FIRMS);
        firms.residents[builders] = 1;
        firms.owner[builders] = BAKERS;
        firms.ownerWorks[builders] = true;
        firms.capital[builders] = 1_200_000;
        firms.debts.instalment[builders] = 2_000;
        busy(firms, builders, 800_000);
        return firms;
    }

    /** A firm five years old that sold last month what it normally sells: half its capacity. */
    private static void busy(Firms firms, int f, long sales) {
        firms.age[f] = 60;
        firms.sales[f] = sales;
        firms.orders[f] = sales;
        firms.expectedOrders[f] = sales;
        firms.lastRealSales[f] = sales;
        firms.capacity[f] = 2 * sales;
        firms.exportWeight[f] = 1;
    }

    private static Anchor council() {
        Anchor council =
                new Anchor("the council", AnchorKind.COUNCIL, accounts().anchor(COUNCIL), 2);
        council.residents = 1;
        council.meanPay = 100_000;
        council.grant = 150_000;
        council.fees = 50_000;
        council.procurementBudget = 160_000;
        council.targetDeposits = 1_000_000;
        return council;
    }

    /** The builders look after the town hall until month 12; who cleans it is decided in month zero. */
    private static Contracts contracts() {
        Contracts contracts = new Contracts(2, accounts().nation);
        Arrays.fill(contracts.anchor, COUNCIL);
        contracts.industry[0] = (byte) CONSTRUCTION;
        contracts.lot[0] = 100_000;
        contracts.payment[0] = 100_000;
        contracts.supplier[0] = accounts().firm(BUILDERS);
        contracts.ends[0] = 12;
        contracts.industry[1] = (byte) Industry.BUSINESS_SUPPORT.ordinal();
        contracts.lot[1] = 60_000;
        contracts.payment[1] = 70_000;
        contracts.supplier[1] = accounts().nation;
        contracts.ends[1] = 0;
        return contracts;
    }

    /**
     * Per pound of sales the hairdressers need 8 p of construction, 4 p of energy, 5 p of imports, 2 p of taxes and 1 p
     * of charges; the builders 10 p of energy, 15 p of imports, 4 p of taxes and 1 p of charges.
     */
    private static Technology technology() {
        Technology technology = new Technology();
        int energy = Industry.ENERGY_WATER.ordinal();
        technology.inputs[CONSTRUCTION][PERSONAL_SERVICES] = 0.08;
        technology.inputs[energy][PERSONAL_SERVICES] = 0.04;
        technology.imports[PERSONAL_SERVICES] = 0.05;
        technology.productTaxes[PERSONAL_SERVICES] = 0.02;
        technology.publicInputs[PERSONAL_SERVICES] = 0.01;
        technology.inputs[energy][CONSTRUCTION] = 0.1;
        technology.imports[CONSTRUCTION] = 0.15;
        technology.productTaxes[CONSTRUCTION] = 0.04;
        technology.publicInputs[CONSTRUCTION] = 0.01;
        for (double[] row : technology.regionalPurchase) {
            Arrays.fill(row, 1);
        }
        technology.labourShare[PERSONAL_SERVICES] = 0.4;
        technology.labourShare[CONSTRUCTION] = 0.4;
        technology.outputPerHead[PERSONAL_SERVICES] = 1_000_000;
        technology.outputPerHead[CONSTRUCTION] = 1_600_000;
        technology.meanPay[PERSONAL_SERVICES] = 100_000;
        technology.meanPay[CONSTRUCTION] = 200_000;
        technology.capitalPerOutput[PERSONAL_SERVICES] = 0.25;
        technology.capitalPerOutput[CONSTRUCTION] = 0.125;
        technology.investmentShares[CONSTRUCTION] = 1;
        return technology;
    }

    private static OutsideWorld outside() {
        OutsideWorld outside = new OutsideWorld();
        outside.exports[PERSONAL_SERVICES] = 798_000;
        outside.exports[CONSTRUCTION] = 597_000;
        outside.openingCommuters = 1;
        outside.openingUnemployed = 1;
        outside.openingIncome = 192_000;
        outside.meanPay = 200_000;
        return outside;
    }

    private static Neighbourhoods neighbourhoods() {
        return new Neighbourhoods(
                new String[] {"T1"},
                new String[] {"Tiny"},
                new int[] {1},
                new double[][] {{0}},
                new double[] {0},
                new double[] {0},
                new double[] {1});
    }

    private static void classify(Economy economy) {
        Ledger ledger = economy.ledger;
        Accounts accounts = economy.accounts;
        ledger.classify(accounts.region, Sector.REGION);
        ledger.classify(accounts.government, Sector.GOVERNMENT);
        ledger.classify(accounts.nationalBank, Sector.NATIONAL_BANK);
        ledger.classify(accounts.creditUnion, Sector.CREDIT_UNION);
        ledger.classify(accounts.pensionFund, Sector.PENSION_FUND);
        ledger.classify(accounts.communityFund, Sector.COMMUNITY_FUND);
        ledger.classify(accounts.localBank, Sector.LOCAL_BANK);
        ledger.bankWith(accounts.creditUnion, accounts.creditUnion);
        ledger.bankWith(accounts.localBank, accounts.localBank);
        ledger.classify(economy.accounts.anchor(COUNCIL), Sector.ANCHORS);
        for (int f = 0; f < FIRM_SLOTS; f++) {
            Sector sector = LegalForms.sector(economy.firms.form[f]);
            ledger.classify(economy.accounts.firm(f), sector);
        }
        for (int h = 0; h < HOUSEHOLDS; h++) {
            ledger.classify(economy.accounts.household(h), Sector.HOUSEHOLDS);
        }
    }

    private static void balances(Economy economy) {
        Ledger ledger = economy.ledger;
        Accounts accounts = economy.accounts;
        give(ledger, accounts.household(BAKERS), 660_000);
        give(ledger, accounts.household(ARCHERS), 1_664_000);
        give(ledger, accounts.household(COOPERS), 328_000);
        give(ledger, accounts.household(DYERS), 52_000);
        give(ledger, accounts.firm(HAIRDRESSERS), 500_000);
        give(ledger, accounts.anchor(COUNCIL), 1_000_000);
        give(ledger, accounts.communityFund, 100_000);
        give(ledger, accounts.pensionFund, 1_000_000);
        give(ledger, accounts.nationalBank, 610_000);
        int archers = accounts.household(ARCHERS);
        ledger.lend(Flow.UNIT_PURCHASES, Instrument.UNITS, archers, accounts.nation, 600_000);
        ledger.lend(Flow.FUND_INVESTMENT, Instrument.GLOBAL_ASSETS, accounts.pensionFund, accounts.nation, 1_000_000);
        owe(ledger, Instrument.MORTGAGES, accounts.household(BAKERS), 6_000_000);
        owe(ledger, Instrument.CONSUMER_CREDIT, accounts.household(DYERS), 10_000);
        owe(ledger, Instrument.FIRM_LOANS, accounts.firm(BUILDERS), 120_000);
        ledger.accrue(Instrument.PRIVATE_PENSIONS, archers, accounts.nation, 2_400_000);
        ledger.accrue(Instrument.PRIVATE_PENSIONS, accounts.household(BAKERS), accounts.nation, 190_000);
        ledger.accrue(Instrument.FUND_PENSIONS, accounts.region, accounts.pensionFund, 480_000);
    }

    private static void give(Ledger ledger, int account, long pence) {
        ledger.pay(Flow.OPENING, accounts().nation, account, pence);
    }

    /** A debt whose money was spent outside long ago. */
    private static void owe(Ledger ledger, Instrument what, int account, long pence) {
        ledger.lend(Flow.LENDING, what, accounts().nationalBank, account, pence);
        ledger.pay(Flow.OPENING, account, accounts().nation, pence);
    }
}

package org.commonweal.genesis;

import java.util.List;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Anchor;
import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.OutsideWorld;
import org.commonweal.economy.Technology;
import org.commonweal.enterprise.FirstLandlords;
import org.commonweal.enterprise.OpeningEnterprises;
import org.commonweal.household.IncomeQuintiles;
import org.commonweal.labour.PayPacket;
import org.commonweal.model.Rules;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.ownership.LegalForm;
import org.commonweal.ownership.LegalForms;
import org.commonweal.pension.Scheme;
import org.commonweal.place.PlaceData;
import org.commonweal.procurement.BidderRolls;
import org.commonweal.procurement.OwnReach;
import org.commonweal.procurement.ProcurementTerms;
import org.commonweal.procurement.Tenders;
import org.commonweal.publicfinance.Claims;
import org.commonweal.random.Draws;
import org.commonweal.time.Month;
import org.commonweal.trade.HabitReview;
import org.commonweal.trade.IndustryRolls;

/** Month zero: from a place's data to a populated economy in ten steps (model specification, section 6). */
public final class Genesis {

    /**
     * An opened place.
     *
     * @param economy its state
     * @param register its firms by industry and legal form, the self-employed not counted
     * @param checks how its totals compare with the published ones
     */
    public record Opened(Economy economy, OpeningEnterprises register, List<OpeningCheck> checks) {}

    private final PlaceData place;
    private final Rules rules;
    private final LegalForm[] forms;
    private final double scale;
    private final Draws draws;
    private final OpeningTechnology technology;

    /** @param scale size of the run relative to the real place */
    public Genesis(PlaceData place, Rules rules, long seed, double scale) {
        this.place = place;
        this.rules = rules;
        forms = rules.ownership().inOrder();
        this.scale = scale;
        draws = new Draws(seed);
        technology = new OpeningTechnology(place, rules.opening().firms());
    }

    /**
     * Populates the place.
     *
     * @param journalled whether the ledger keeps a journal for the PHASE audit
     * @param month the month that opens first
     */
    public Opened open(boolean journalled, Month month) {
        Population population = population();
        Firmography firmography = firmography();
        Economy economy = economy(population, firmography, journalled, month);
        PayPacket packet =
                new PayPacket(economy, rules.wages(), rules.pensions().contributions(), rules.fiscal());
        OpeningAnchors anchors = new OpeningAnchors(place, scale);
        anchors.setPay(economy, packet, rules.opening().anchors());
        economy.pensionFund.employerRate = rules.pensions().contributions().usualEmployerRate(Scheme.FUND);
        economy.outside.localOwners = rules.entry().shareOfLocalOwners(place.residentShareOfJobs());
        new OpeningJobs(economy, rules.exit().hazard(), forms, firmography.heads)
                .fill(place.people().shareWorkingInPlace());
        new OpeningHours(economy, rules.wages().hours()).set(place);
        new OpeningPay(
                        economy,
                        rules.wages(),
                        rules.opening().owners(),
                        packet,
                        rules.pricing().normalUtilisation())
                .set(scale * place.totals().compensation(), place.people().meanToMedianPay());
        new OpeningFlows(economy, rules.labour(), rules.demography().life(), packet).balance();
        economy.outside.elsewhere = new OpeningElsewhere(place.national(), economy.technology)
                .create(
                        rules.elsewhere(),
                        rules.inputs(),
                        rules.investment(),
                        rules.fiscal(),
                        packet,
                        economy.outside.meanPay,
                        rules.pricing().normalUtilisation());
        OpeningIncomes incomes = balances(economy, packet);
        demand(economy);
        anchors.grants(economy, rules, forms, technology, packet);
        List<OpeningCheck> checks = new OpeningChecks(place, economy, scale, technology).all();
        incomes.rememberMean();
        return new Opened(economy, OpeningEnterprises.of(economy, rules.exit().hazard(), forms), checks);
    }

    private Population population() {
        Population population = new Population(
                place,
                rules.demography().life(),
                rules.pensions(),
                rules.housing().dwellings(),
                rules.wages(),
                rules.opening().people(),
                draws);
        population.create(scale);
        return population;
    }

    private Firmography firmography() {
        Firmography firmography = new Firmography(
                place,
                rules.entry(),
                rules.exit().hazard(),
                rules.inputs(),
                rules.productivity(),
                rules.opening().firms(),
                forms,
                draws);
        firmography.create(scale);
        return firmography;
    }

    private Economy economy(Population population, Firmography firmography, boolean journalled, Month month) {
        Firms firms = firmography.firms;
        Accounts accounts = new Accounts(place.anchors().size(), firms.slots, population.households.count);
        Ledger ledger =
                new Ledger(accounts.count(), journalled, accounts::name, accounts.nationalBank, LegalForms.SECTORS);
        OpeningAnchors opening = new OpeningAnchors(place, scale);
        List<Anchor> anchors = opening.create(accounts);
        Contracts contracts = opening.contracts(
                anchors, accounts, rules.tenders(), rules.opening().anchors(), draws);
        int[] selfEmployed = new int[Industry.FIRM_INDUSTRIES];
        for (int f = 0; f < firms.used; f++) {
            selfEmployed[firms.industry[f]] += firms.registered[f] ? 0 : 1;
        }
        for (int i = 0; i < selfEmployed.length; i++) {
            selfEmployed[i] = (int) Math.round(selfEmployed[i] / scale);
        }
        Technology today = technology.create(
                rules.inputs(),
                rules.investment(),
                rules.premises(),
                rules.pricing().normalUtilisation(),
                selfEmployed);
        Economy economy = new Economy(
                ledger,
                accounts,
                population.households,
                population.people,
                firms,
                contracts,
                anchors,
                today,
                new OutsideWorld(),
                Neighbouring.of(place.neighbourhoods(), population.participation),
                place.housing().rates(),
                draws,
                scale,
                month);
        economy.outside.shareWithChildren = population.shareWithChildren;
        economy.outside.familySizes = population.familySizes;
        economy.pensionFund.employerRate = rules.pensions().contributions().usualEmployerRate(Scheme.FUND);
        classify(economy);
        for (LegalForm form : rules.ownership().owned()) {
            economy.owned[form.sector().ordinal()] = true;
        }
        return economy;
    }

    private void classify(Economy economy) {
        Ledger ledger = economy.ledger;
        Accounts accounts = economy.accounts;
        ledger.classify(economy.accounts.region, Sector.REGION);
        ledger.classify(economy.accounts.government, Sector.GOVERNMENT);
        ledger.classify(economy.accounts.nationalBank, Sector.NATIONAL_BANK);
        ledger.classify(economy.accounts.creditUnion, Sector.CREDIT_UNION);
        ledger.classify(economy.accounts.pensionFund, Sector.PENSION_FUND);
        ledger.classify(economy.accounts.communityFund, Sector.COMMUNITY_FUND);
        ledger.classify(economy.accounts.localBank, Sector.LOCAL_BANK);
        ledger.bankWith(economy.accounts.creditUnion, economy.accounts.creditUnion);
        ledger.bankWith(economy.accounts.localBank, economy.accounts.localBank);
        for (Anchor anchor : economy.anchors) {
            ledger.classify(anchor.account(), Sector.ANCHORS);
        }
        for (int f = 0; f < economy.firms.slots; f++) {
            ledger.classify(accounts.firm(f), forms[economy.firms.form[f]].sector());
        }
        for (int h = 0; h < economy.households.count; h++) {
            ledger.classify(accounts.household(h), Sector.HOUSEHOLDS);
        }
    }

    private OpeningIncomes balances(Economy economy, PayPacket packet) {
        new OpeningDemand(economy).capacities(rules.pricing().normalUtilisation());
        OpeningBalances balances = new OpeningBalances(economy, rules.banking(), rules.wealth());
        balances.dwellings(place, rules.housing());
        new OpeningDwellings(economy)
                .describe(place, rules.fiscal().rentSupport(), rules.opening().people());
        new OpeningPensions(
                        economy,
                        rules.pensions(),
                        rules.wages(),
                        rules.demography().life(),
                        rules.opening().people(),
                        packet)
                .accrue();
        OpeningIncomes incomes = new OpeningIncomes(
                economy,
                rules.fiscal(),
                rules.wages(),
                rules.wealth(),
                rules.pensions(),
                rules.opening().wealth(),
                new Claims(economy, rules.fiscal(), rules.demography().life()::child));
        incomes.withoutCapital();
        incomes.tastes();
        incomes.sortTastes(rules.housing().dwellings().ownersSorting());
        balances.liquidWealth(rules.opening().wealth(), rules.demography(), incomes.mean());
        new FirstLandlords(economy, rules.premises()).share();
        incomes.withCapital(rules.banking());
        balances.firms(
                rules.opening().firms(),
                rules.surplus(),
                rules.credit(),
                rules.pricing().normalUtilisation());
        balances.pensionFund(rules.pensions(), rules.portfolio(), Pence.round(place.pensionFundAssets() * scale));
        balances.rightsOfNeighbours();
        balances.banksAndAnchors(rules.budgets());
        new IncomeQuintiles(economy).run();
        return incomes;
    }

    private void demand(Economy economy) {
        IndustryRolls rolls = new IndustryRolls(economy);
        BidderRolls bidders = new BidderRolls(economy, rules.tenders().hearing());
        OpeningDemand demand = new OpeningDemand(economy);
        demand.capacities(rules.pricing().normalUtilisation());
        demand.habits(new HabitReview(economy, rules.shopping(), forms, rolls), rolls);
        bidders.fill();
        ProcurementTerms usual =
                new ProcurementTerms(economy.anchors.size(), rules.tenders().usualSocialWeight());
        Tenders tenders = new Tenders(economy, rules.tenders(), usual, forms, bidders);
        new OwnReach(economy, tenders, rules.tenders().localShare())
                .set(place.purchases().councils(), place.purchases().others());
        demand.contracts(tenders, rules.tenders().letting().longest());
        demand.households(
                rules.consumption(), rules.wealth()::wanted, place.national().engelShares());
        demand.firms(rules.inputs(), rules.investment());
        demand.exports(rules.opening().firms());
        demand.ordersOfClosing(rules.exit().hazard(), forms);
    }
}

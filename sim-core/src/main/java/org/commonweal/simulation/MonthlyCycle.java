package org.commonweal.simulation;

import org.commonweal.economy.Economy;
import org.commonweal.enterprise.OpeningEnterprises;
import org.commonweal.mix.MixReached;
import org.commonweal.model.ModelSpec;
import org.commonweal.place.NationalData;
import org.commonweal.policy.Levers;
import org.commonweal.policy.Terms;
import org.commonweal.shock.Shocks;
import org.commonweal.time.Phase;

/** The month on one page: what each phase does. */
public final class MonthlyCycle {
    private final Economy economy;
    private final Terms terms;
    private final Rooms rooms;
    private Levers levers;
    private Shocks shocks;

    /** @param register enterprises at month zero */
    public MonthlyCycle(Economy economy, ModelSpec spec, NationalData national, OpeningEnterprises register) {
        this.economy = economy;
        terms = Terms.of(economy, spec.rules().tenders().usualSocialWeight());
        rooms = new Rooms(economy, spec.rules(), terms, national, register);
        pull(spec);
    }

    /** From the next month on, these levers are pulled and these shocks strike. */
    void pull(ModelSpec spec) {
        levers = spec.levers();
        shocks = spec.shocks();
        rooms.ownership.want(spec.ownershipMix());
    }

    /** What the rooms are told in the open month. */
    public Terms terms() {
        return terms;
    }

    /** How far the ownership mix that is asked for has been reached. */
    MixReached mixReached() {
        return rooms.ownership.reached();
    }

    /** Runs one phase of the open month. */
    public void run(Phase phase) {
        switch (phase) {
            case LEVERS -> {
                economy.openMonth(); // last month's tallies and incomes are cleared
                rooms.ownership.run(); // firms take the legal forms of the mix that is asked for
                terms.reset(); // every dial is neutral again
                shocks.open(economy, terms); // what nobody chose
                levers.open(economy, terms); // what the place does about it
                terms.withhold(economy.anchors); // unless its council may spend on nothing new
                rooms.transferFund.open(); // what a fund for sales to their people may lend
                rooms.holdings.aim(); // the pension fund knows what it aims for in the place
                rooms.bankCustomers.run(); // a local bank is founded, raises capital, wins customers
                rooms.budgets.run(); // once a year anchors set what they buy
                rooms.publicFinance.grantsAndFees(); // grants and fees reach the anchors
            }
            case PLANNING -> {
                rooms.qualities.run(); // firms become better or worse at what buyers want
                rooms.planning.run(); // firms look back, set prices, plan heads, and know their capacity
                rooms.rolls.fill(); // shoppers and buyers know who trades
                rooms.bidders.fill(); // anchors know whom a tender may reach
            }
            case CREDIT -> rooms.credit.run(); // firms service their debts and borrow working capital
            case LABOUR -> {
                rooms.labour.run(); // people leave, lose and find work
                rooms.settlements.run(); // pay of those who stay follows the going rate
            }
            case TENDERS -> rooms.tenders.run(); // contracts that have ended are let again
            case DELIVERIES -> {
                rooms.deliveries.run(); // contracts are delivered and paid
                rooms.communitySpending.run(); // the community fund buys services
                rooms.localBanking.run(); // a local bank pays its running costs
                rooms.holdings.keepUp(rooms.orders); // the pension fund's dwellings are repaired
            }
            case SHOPPING -> rooms.goods.run(); // households spend
            case INPUTS -> {
                rooms.inputs.run(); // firms buy what they use up
                rooms.investment.run(); // and what they build
            }
            case EXPORTS -> rooms.exports.run(); // the outside buys what is left
            case PAYMENTS -> {
                rooms.taxes.openYear(); // a tax year begins with the year
                rooms.banking.payCapitalIncome(); // households' deposits and units earn
                rooms.payroll.run(); // everybody who works is paid
                rooms.publicFinance.businessRates(); // firms pay rates
                rooms.premises.run(); // and their landlords
                rooms.benefits.run(); // pensions and benefits, after the means tests
                rooms.housingCosts.run(); // rents, mortgages, council tax
            }
            case SURPLUS -> {
                rooms.buyouts.run(); // firms pay those who sold them
                rooms.shares.run(); // members withdraw community shares
                rooms.worth.remember(); // what firms have earned this month counts in what they are worth
                rooms.surplus.run(); // a third of the firms dispose of their quarter's surplus
                rooms.localBanking.closeQuarter(); // a local bank pays tax and profits
            }
            case FUNDS -> {
                rooms.taxes.settle(); // households pay what was not taken at source
                rooms.banking.settle(); // households borrow, repay and save
                rooms.funds.run(); // the pension fund pays, earns and invests
                rooms.banks.closeQuarter(); // banks pay out profits, or are resolved
            }
            case DEMOGRAPHY -> {
                rooms.ageing.run(); // people age, retire and die
                rooms.tastes.run(); // some want more wealth than they did, others less
                rooms.estates.run(); // estates pass to heirs
                rooms.dwellings.run(); // dwellings change hands
                rooms.migration.run(); // households leave and arrive
                rooms.housing.run(); // house prices follow
            }
            case FIRM_DEMOGRAPHY -> {
                rooms.conversions.run(); // firms are sold and change their legal form
                rooms.councilSales.run(); // a council that may spend on nothing new sells what it owns
                rooms.shareOffers.run(); // societies are founded or buy a firm
                rooms.cooperativeStarts.run(); // founders of co-operatives are supported
                rooms.exits.run(); // firms close
                rooms.entries.run(); // firms are founded
            }
            case CLOSING -> {
                if (economy.month.closesYear()) {
                    rooms.taxes.settle(); // what firms that have closed leave their owners counts in their year
                    rooms.quintiles.run(); // once a year households are ranked by income
                }
            }
        }
    }
}

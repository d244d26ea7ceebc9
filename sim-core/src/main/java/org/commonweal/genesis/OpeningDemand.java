package org.commonweal.genesis;

import org.commonweal.economy.Contracts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Households;
import org.commonweal.economy.Industry;
import org.commonweal.economy.OutsideWorld;
import org.commonweal.economy.Technology;
import org.commonweal.enterprise.ClosureHazard;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForm;
import org.commonweal.place.OpeningFirmRule;
import org.commonweal.procurement.Tenders;
import org.commonweal.production.InputRule;
import org.commonweal.production.InvestmentRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.trade.ConsumptionRule;
import org.commonweal.trade.HabitReview;
import org.commonweal.trade.IndustryRolls;
import org.commonweal.trade.SavingsTarget;

/**
 * Who buys from whom at month zero. Habits, suppliers and contracts are drawn, the demand of the place on every firm is
 * summed, and the outside world buys the rest of what a firm makes at normal use: every firm opens as busy as it wants
 * to be.
 */
final class OpeningDemand {
    private static final Pairs SUPPLIERS = new Pairs(100);

    private final Economy economy;
    private final double[] demand;
    private final long key;

    OpeningDemand(Economy economy) {
        this.economy = economy;
        demand = new double[economy.firms.slots];
        key = economy.draws.key(Purpose.GENESIS_HABITS, 0);
    }

    /** Capacity and sales of every firm at prices of 1 and normal use. */
    void capacities(double utilisation) {
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            double perHead = economy.technology.outputPerHead[firms.industry[f]];
            firms.capacity[f] = Pence.round(perHead * firms.productivity[f] * firms.heads(f));
            firms.spareCapacity[f] = firms.capacity[f];
            firms.expectedOrders[f] = utilisation * firms.capacity[f];
            firms.sales[f] = Pence.round(firms.expectedOrders[f]);
            firms.orders[f] = firms.sales[f];
            firms.lastRealSales[f] = firms.expectedOrders[f];
        }
    }

    /** Habits of households and suppliers of firms, in proportion to capacity. */
    void habits(HabitReview review, IndustryRolls rolls) {
        rolls.fill();
        Households households = economy.households;
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            review.open(-1_000_000 - i);
            for (int h = 0; h < households.count; h++) {
                review.choose(h, i);
            }
        }
        Firms firms = economy.firms;
        for (int f = 0; f < firms.used; f++) {
            for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
                long draw = Draws.bits(key, SUPPLIERS.number(f, i), 0);
                firms.supplier[i][f] = rolls.byCapacity(i).chooseOther(draw, f);
            }
        }
    }

    /** Lets every contract for the first time; they end one after the other. */
    void contracts(Tenders tenders, int longest) {
        Contracts contracts = economy.contracts;
        long ends = economy.draws.key(Purpose.GENESIS_CONTRACTS, 1);
        for (int c = 0; c < contracts.count; c++) {
            tenders.let(c);
            contracts.ends[c] = economy.month.index() + 1 + Draws.below(longest, ends, c, 0);
            contracts.volume[c] = 1;
        }
        spendBudgets();
        contracts.rememberQuality();
        for (int c = 0; c < contracts.count; c++) {
            if (economy.accounts.isFirm(contracts.supplier[c])) {
                demand[economy.accounts.firmOf(contracts.supplier[c])] += contracts.payment[c];
            }
        }
    }

    /** Lots are as large as the money that anchors spent buys at the winning bids. */
    private void spendBudgets() {
        Contracts contracts = economy.contracts;
        double[] bids = new double[economy.anchors.size()];
        for (int c = 0; c < contracts.count; c++) {
            bids[contracts.anchor[c]] += contracts.payment[c];
        }
        for (int c = 0; c < contracts.count; c++) {
            int a = contracts.anchor[c];
            double factor = economy.anchors.get(a).procurementBudget / Math.max(1, bids[a]);
            long payment = Pence.round(contracts.payment[c] * factor);
            if (economy.accounts.isFirm(contracts.supplier[c])) {
                int f = economy.accounts.firmOf(contracts.supplier[c]);
                economy.firms.committed[f] += payment - contracts.payment[c];
            }
            contracts.lot[c] = Pence.round(contracts.lot[c] * factor);
            contracts.payment[c] = payment;
        }
    }

    void households(ConsumptionRule rule, SavingsTarget target, double[][] engel) {
        Households households = economy.households;
        for (int h = 0; h < households.count; h++) {
            int account = economy.accounts.household(h);
            long liquid = economy.ledger.deposits(account) + economy.ledger.balance(Instrument.UNITS, account);
            double income = households.smoothedIncome[h];
            double labourIncome = households.smoothedLabourIncome[h];
            double wanted = target.wanted(income, labourIncome, households.tasteForWealth[h]);
            double budget = rule.budget(income, labourIncome, households.committed[h], liquid, wanted);
            for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
                int f = households.supplier[i][h];
                if (f >= 0) {
                    demand[f] += engel[households.quintile[h]][i] * budget;
                }
            }
        }
    }

    void firms(InputRule inputs, InvestmentRule investment) {
        Firms firms = economy.firms;
        Technology technology = economy.technology;
        for (int f = 0; f < firms.used; f++) {
            int own = firms.industry[f];
            double invests = investment.replacement(firms.capital[f]);
            for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
                int supplier = firms.supplier[i][f];
                if (supplier >= 0) {
                    double local = technology.localPart(i, own, firms.localSourcing[f]);
                    demand[supplier] += local
                            * (technology.inputs[i][own] * firms.lastRealSales[f]
                                    + technology.investmentShares[i] * invests);
                }
            }
        }
    }

    /** The outside world buys what is left of each firm's normal sales. */
    void exports(OpeningFirmRule rule) {
        Firms firms = economy.firms;
        double[] exports = economy.outside.exports;
        for (int f = 0; f < firms.used; f++) {
            double left = rule.exports(firms.expectedOrders[f], demand[f]);
            exports[firms.industry[f]] += left;
            firms.exportWeight[f] = left;
        }
        for (int f = 0; f < firms.used; f++) {
            firms.exportWeight[f] /= Math.max(1, exports[firms.industry[f]]);
        }
    }

    /** What share of an industry's orders a firm has that closes, of each population. */
    void ordersOfClosing(ClosureHazard closures, LegalForm[] forms) {
        Firms firms = economy.firms;
        OutsideWorld outside = economy.outside;
        for (int f = 0; f < firms.used; f++) {
            int population = OutsideWorld.population(firms, f);
            int industry = firms.industry[f];
            double hazard = closures.ofFirm(firms, f) * forms[firms.form[f]].exitHazard();
            double expected = outside.openingClosures[population][industry];
            outside.ordersOfClosing[population][industry] +=
                    expected > 0 ? hazard / expected * firms.exportWeight[f] : 0;
        }
    }
}

package org.commonweal.production;

import org.commonweal.credit.FirmCash;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Industry;
import org.commonweal.economy.Technology;
import org.commonweal.money.Flow;
import org.commonweal.money.Pence;
import org.commonweal.random.Draws;
import org.commonweal.random.Pairs;
import org.commonweal.random.Purpose;
import org.commonweal.trade.IndustryRolls;
import org.commonweal.trade.Sale;
import org.commonweal.trade.Sale.WhenFull;

/** Firms buy what they need for last month's sales: the local part from habitual suppliers, the rest outside. */
public final class InputPurchases {
    private final Economy economy;
    private final InputRule rule;
    private final InputOrigin origin;
    private final IndustryRolls rolls;
    private final FirmCash cash;
    private final Sale sale;

    /**
     * @param origin what part is bought here
     * @param rolls where new suppliers are found
     */
    public InputPurchases(Economy economy, InputRule rule, InputOrigin origin, IndustryRolls rolls, FirmCash cash) {
        this.economy = economy;
        this.rule = rule;
        this.origin = origin;
        this.rolls = rolls;
        this.cash = cash;
        sale = new Sale(economy);
    }

    /** Every live firm buys its inputs. */
    public void run() {
        Firms firms = economy.firms;
        origin.open();
        long key = economy.draws.key(Purpose.SUPPLIER_REVIEW, economy.month.index());
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                review(f, key);
                buy(f);
            }
        }
    }

    /** Firm {@code f} looks for a new supplier in an industry; the draw picks one in proportion to capacity. */
    public void choose(int f, int industry, long bits) {
        economy.firms.supplier[industry][f] = rolls.byCapacity(industry).chooseOther(bits, f);
    }

    private void review(int f, long key) {
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            if (economy.firms.supplier[i][f] < 0) {
                choose(f, i, Draws.bits(key, Pairs.ATTEMPTS.number(i + 1, f), 4)); // nobody was there to supply it
            }
        }
        int industry = rule.reviewed(Draws.uniform(key, f, 0));
        if (industry != InputRule.NONE) {
            choose(f, industry, Draws.bits(key, f, 1));
        }
        if (economy.firms.committed[f] > 0) {
            int also = rule.reviewedForContract(Draws.uniform(key, f, 2));
            if (also != InputRule.NONE) {
                compare(f, also, Draws.bits(key, f, 3));
            }
        }
    }

    /** Firm {@code f} looks at one more supplier and keeps the cheaper. */
    private void compare(int f, int industry, long bits) {
        Firms firms = economy.firms;
        int before = firms.supplier[industry][f];
        choose(f, industry, bits);
        int found = firms.supplier[industry][f];
        if (before >= 0 && (found < 0 || firms.price[found] >= firms.price[before])) {
            firms.supplier[industry][f] = before;
        }
    }

    private void buy(int f) {
        Firms firms = economy.firms;
        Technology technology = economy.technology;
        int own = firms.industry[f];
        double output = firms.lastRealSales[f];
        int account = economy.accounts.firm(f);
        double elsewhere = 0;
        for (int i = 0; i < Industry.FIRM_INDUSTRIES; i++) {
            double needed = technology.inputs[i][own] * output;
            int supplier = firms.supplier[i][f];
            double local = needed * origin.share(f, i);
            long bought = local < 1 ? 0 : buyLocally(f, account, supplier, local);
            elsewhere += bought == 0 ? needed : needed - local;
        }
        long region = rule.fromRegion(elsewhere);
        long nation = Pence.round(rule.fromNation(elsewhere) + technology.imports[own] * output);
        long taxes = Pence.round((technology.productTaxes[own] + technology.publicInputs[own]) * output);
        long charges = firms.branch[f] ? rule.charges(firms.sales[f]) : 0;
        cash.cover(f, region + nation + taxes + charges);
        economy.ledger.pay(Flow.INPUTS_OUTSIDE, account, economy.accounts.region, region);
        economy.ledger.pay(Flow.INPUTS_OUTSIDE, account, economy.accounts.nation, nation);
        economy.ledger.pay(Flow.PRODUCT_TAXES, account, economy.accounts.government, taxes);
        economy.ledger.pay(Flow.HEAD_OFFICE_CHARGES, account, economy.accounts.nation, charges);
        firms.costs[f] += region + nation + taxes + charges;
    }

    /** @return pence paid to the supplier, 0 if it could not serve */
    private long buyLocally(int f, int account, int supplier, double quantity) {
        Firms firms = economy.firms;
        long amount = sale.order(supplier, Pence.round(quantity * firms.price[supplier]), WhenFull.REFUSE);
        cash.cover(f, amount);
        firms.costs[f] += amount;
        economy.inputsFromHere[f] += amount;
        economy.ledger.pay(Flow.INPUTS, account, economy.accounts.firm(supplier), amount);
        return amount;
    }
}

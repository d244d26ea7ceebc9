package org.commonweal.production;

import org.commonweal.economy.Anchor;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.economy.Technology;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** Firms look back on last month, set prices, and plan heads; then the new month's capacity is counted. */
public final class Planning {
    private final Economy economy;
    private final ProductivityRule productivity;
    private final PricingRule pricing;
    private final ExpectationRule expectation;
    private final StaffingRule staffing;
    private final CapitalUse use;
    private final UsualCapital usual;
    private final LegalForm[] forms;

    /**
     * Planning of a place's firms.
     *
     * @param use what capital does
     * @param usual says how much of it firms work with
     * @param forms the legal forms in order
     */
    public Planning(
            Economy economy,
            ProductivityRule productivity,
            PricingRule pricing,
            ExpectationRule expectation,
            StaffingRule staffing,
            CapitalUse use,
            UsualCapital usual,
            LegalForm[] forms) {
        this.economy = economy;
        this.productivity = productivity;
        this.pricing = pricing;
        this.expectation = expectation;
        this.staffing = staffing;
        this.use = use;
        this.usual = usual;
        this.forms = forms;
    }

    /** Capital that firms work with. */
    public interface UsualCapital {

        /** What a firm works with [pence]. @param wanted what firms of its industry want for as much work [pence] */
        long of(double wanted, boolean registered);
    }

    /** Plans for every live firm and counts the anchors' open posts. */
    public void run() {
        Firms firms = economy.firms;
        int month = economy.month.index();
        long productivityKey = economy.draws.key(Purpose.PRODUCTIVITY, month);
        long staffingKey = economy.draws.key(Purpose.STAFFING, month);
        for (int f = 0; f < firms.used; f++) {
            if (firms.live[f]) {
                lookBack(f, productivityKey);
                double productivity = firms.productivity[f] * capitalsEffect(f);
                setPrice(f, productivity);
                planHeads(f, productivity, staffingKey);
                open(f, productivity);
            }
        }
        for (Anchor anchor : economy.anchors) {
            anchor.vacancies = anchor.openPosts();
        }
    }

    private void lookBack(int f, long key) {
        Firms firms = economy.firms;
        if (firms.age[f] > 0) {
            double used = firms.capacity[f] > 0 ? firms.sales[f] / (double) firms.capacity[f] : 0;
            firms.markup[f] = pricing.markup(firms.markup[f], used);
            firms.expectedOrders[f] = expectation.next(firms.expectedOrders[f], firms.orders[f]);
            firms.lastRealSales[f] = firms.sales[f] / firms.price[f];
        }
        double lift = economy.handovers.lift[f];
        firms.productivity[f] = lift * productivity.next(firms.productivity[f] / lift, Draws.normal(key, f, 0));
    }

    /** What its people make with the capital that it has, relative to what they make with enough. */
    private double capitalsEffect(int f) {
        Firms firms = economy.firms;
        Technology technology = economy.technology;
        int industry = firms.industry[f];
        double perHead = technology.outputPerHead[industry] * firms.productivity[f];
        double staffMakes = pricing.normalUtilisation() * perHead * firms.heads(f) * firms.hours[f];
        double makes = Math.min(firms.expectedOrders[f] / firms.price[f], staffMakes);
        long asked = usual.of(technology.wantedCapital(industry, makes), firms.registered[f]);
        return use.effect(firms.capital[f], asked);
    }

    private void setPrice(int f, double productivity) {
        Firms firms = economy.firms;
        double labourShare = economy.technology.labourShare[firms.industry[f]];
        firms.price[f] = pricing.price(labourShare, economy.payLevel * firms.pay[f], productivity, firms.markup[f]);
    }

    private void planHeads(int f, double productivity, long key) {
        Firms firms = economy.firms;
        double perHead = economy.technology.outputPerHead[firms.industry[f]] * productivity * firms.price[f];
        double heads = firms.heads(f);
        double normal = staffing.needed(firms.expectedOrders[f], perHead, pricing.normalUtilisation());
        double floor = forms[firms.form[f]].hoursFloor();
        if (floor < 1 || firms.hours[f] < 1) {
            firms.hours[f] = staffing.hours(firms.hours[f], normal, heads, floor);
        }
        double needed = normal / firms.hours[f];
        firms.vacancies[f] = Draws.stochasticRound(staffing.vacancies(needed, heads), key, f, 0);
        int employees = firms.heads(f) - (firms.ownerWorks[f] ? 1 : 0);
        firms.layoffs[f] = Math.min(employees, Draws.stochasticRound(staffing.layoffs(needed, heads), key, f, 1));
    }

    private void open(int f, double productivity) {
        Firms firms = economy.firms;
        double perHead = economy.technology.outputPerHead[firms.industry[f]];
        firms.capacity[f] = Pence.round(perHead * productivity * firms.heads(f) * firms.hours[f] * firms.price[f]);
        firms.spareCapacity[f] = firms.capacity[f];
        firms.sales[f] = 0;
        firms.orders[f] = 0;
        firms.costs[f] = 0;
        firms.overdrawn[f] = false;
        firms.age[f]++;
    }
}

package org.commonweal.policy;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.commonweal.claims.FundProvider;
import org.commonweal.claims.Handovers;
import org.commonweal.claims.LoanTerms;
import org.commonweal.economy.Firms;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measure.Kind;
import org.commonweal.measure.Measurement;
import org.commonweal.transfer.EmployeeSales;

/** Sales of firms to their people: deals, who pays the price, what is owed, what it costs whom, and what fails. */
final class OwnershipTransferIndicators {
    private static final String PREPARED = "ownership-transfer.prepared";
    private static final String MADE = "ownership-transfer.made";

    static final List<Indicator> ALL = List.of(
            count(
                    PREPARED,
                    "Sales to their people: prepared",
                    "deals that were prepared this month",
                    m -> of(m).prepared),
            count(MADE, "Sales to their people: made", "of these, deals that were made", m -> of(m).made),
            count(
                    "ownership-transfer.without-help",
                    "Sales to their people: without help",
                    "firms sold to a trust or a co-operative of those who work there without the programme",
                    m -> of(m).withoutHelp),
            new Indicator(
                    "ownership-transfer.firms",
                    "Firms handed over to their people",
                    Measure.total("firms", Direction.NEITHER),
                    "firms that the programme helped to hand over, which trade and still belong to those whose they became",
                    m -> handedOver(m, f -> 1)),
            new Indicator(
                    "ownership-transfer.jobs",
                    "Jobs in firms handed over to their people",
                    Measure.total("people", Direction.NEITHER),
                    "people at work in these, commuters included",
                    m -> handedOver(m, f -> m.economy.firms.heads(f))),
            money("price", "Price of firms sold to their people", "price of the firms handed over", h -> h.price),
            money(
                    "cash",
                    "Price paid from cash of the firm",
                    "of the price, paid out of cash to spare",
                    h -> h.fromCash),
            money("fund", "Price paid by the fund", "of the price, lent by the fund", h -> h.fromFund),
            money("stakes", "Price paid by members", "of the price, put in by members", h -> h.fromStakes),
            money("vendor", "Price lent by sellers", "of the price, for which sellers wait", h -> h.fromVendors),
            new Indicator(
                    "ownership-transfer.vendor-debt",
                    "Owed to sellers of firms handed over",
                    Measure.total("pounds", Direction.NEITHER),
                    "what firms that the programme helped to hand over still owe those who sold them",
                    m -> m.economy.buyoutLoans.owedOn(loan -> !loan.isSenior()) / 100.0),
            new Indicator(
                    "ownership-transfer.fund.lent-out",
                    "Owed to the fund for sales to their people",
                    Measure.total("pounds", Direction.NEITHER),
                    "what firms still owe the fund",
                    m -> m.economy.buyoutLoans.owedOn(LoanTerms::isSenior) / 100.0),
            new Indicator(
                    "ownership-transfer.fund.balance",
                    "Fund for sales to their people: left to lend",
                    Measure.total("pounds", Direction.NEITHER),
                    "what its providers have promised less what is owed to it and what it has lost; nothing after its end",
                    OwnershipTransferIndicators::balance),
            money("fund.repaid", "Repaid to the fund", "repaid to the fund by firms", h -> h.repaid),
            money("fund.interest", "Interest to the fund", "interest that firms paid the fund", h -> h.interest),
            cost("council", "advice on deals, and what it lends through the fund less repayments and interest"),
            cost("pension fund", "what it lends through the fund less repayments and interest"),
            cost("investors", "what social investors lend through the fund less repayments and interest"),
            cost("firms", "their part of the advice on deals, also of those that fail"),
            cost(
                    "Treasury",
                    "tax on the gain that sellers to trusts would have paid had they sold to others; in the model nobody pays it, so that no account shows it"),
            failure("not-taken-up", "not wanted by the people", "deals that the people of the firm did not want"),
            failure("no-finance", "no finance", "deals whose price was not found"),
            failure(
                    "too-expensive",
                    "too expensive",
                    "deals whose debts would have taken too much of what the firm earns"),
            failure("unpaid", "not advised", "deals for which the council could not pay the advice"),
            later(
                    "taken-back",
                    "taken back",
                    "firms handed over that the seller took back because they were in arrears"),
            later("closed", "closed", "firms handed over that closed this month"),
            later("sold-on", "sold on", "firms handed over that their people sold to a company"),
            new Indicator(
                    "failure.ownership-transfer.fund-losses",
                    "Ownership transfer: losses of the fund",
                    Measure.failure("pounds/month", Kind.TOTAL).among("ownership-transfer.fund.lent-out"),
                    "loans of the fund written off when firms closed",
                    m -> of(m).lostByFund / 100.0),
            new Indicator(
                    "failure.ownership-transfer.vendor-losses",
                    "Ownership transfer: losses of sellers",
                    Measure.failure("pounds/month", Kind.TOTAL).among("ownership-transfer.vendor-debt"),
                    "what sellers were owed and lost when firms closed",
                    m -> of(m).lostByVendors / 100.0));

    private OwnershipTransferIndicators() {}

    private static Handovers of(Measurement m) {
        return m.economy.handovers;
    }

    private static double handedOver(Measurement m, ToLongFunction<Integer> number) {
        Firms firms = m.economy.firms;
        long sum = 0;
        for (int f = 0; f < firms.used; f++) {
            sum += firms.live[f] && of(m).isHandedOver(f) ? number.applyAsLong(f) : 0;
        }
        return sum;
    }

    private static double balance(Measurement m) {
        long sum = 0;
        for (FundProvider provider : FundProvider.values()) {
            long out = m.economy.buyoutLoans.owedOn(loan -> loan.provider() == provider);
            sum += Math.max(0, of(m).promised[provider.ordinal()] - out - of(m).lost[provider.ordinal()]);
        }
        return sum / 100.0;
    }

    private static Indicator count(String name, String title, String definition, ToLongFunction<Measurement> number) {
        return new Indicator(
                name, title, Measure.total("deals/month", Direction.NEITHER), definition, number::applyAsLong);
    }

    private static Indicator money(String key, String title, String definition, ToLongFunction<Handovers> pence) {
        return new Indicator(
                "ownership-transfer." + key,
                title,
                Measure.total("pounds/month", Direction.NEITHER),
                definition + " this month",
                m -> pence.applyAsLong(of(m)) / 100.0);
    }

    private static Indicator cost(String bearer, String definition) {
        String key = bearer.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Indicator(
                "cost.ownership-transfer." + key,
                "Ownership transfer: cost to the " + bearer,
                Measure.costTo(bearer),
                definition,
                m -> m.economy.programmes.cost(EmployeeSales.PROGRAMME, bearer) / 100.0);
    }

    private static Indicator failure(String what, String title, String definition) {
        return failure(what, title, definition + " this month", "deals/month", PREPARED);
    }

    private static Indicator later(String what, String title, String definition) {
        return failure(what, title, definition, "firms/month", "ownership-transfer.firms");
    }

    private static Indicator failure(String what, String title, String definition, String unit, String among) {
        return new Indicator(
                "failure.ownership-transfer." + what,
                "Ownership transfer: " + title,
                Measure.failure(unit, Kind.TOTAL).among(among),
                definition,
                m -> m.economy.programmes.failures(EmployeeSales.PROGRAMME, what));
    }
}

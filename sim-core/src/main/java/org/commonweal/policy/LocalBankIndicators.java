package org.commonweal.policy;

import java.util.List;
import org.commonweal.credit.BankFounding;
import org.commonweal.economy.Bank;
import org.commonweal.economy.Bank.Foundation;
import org.commonweal.economy.Bank.Foundation.Stage;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure;
import org.commonweal.measure.Measure.Direction;
import org.commonweal.measure.Measure.Kind;
import org.commonweal.measure.Measurement;
import org.commonweal.measure.Work;
import org.commonweal.money.Flow;
import org.commonweal.money.FlowCube;
import org.commonweal.money.Ledger;
import org.commonweal.money.Sector;

/** The local bank: its business, what it costs those who founded it, and what it loses. Amounts are pounds. */
final class LocalBankIndicators {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "local-bank.opened",
                    "Local bank: opened",
                    Measure.mean("share", Direction.HIGHER_IS_BETTER),
                    "1 from the month in which it opened, 0 before; over runs the share of them in which it did",
                    m -> plan(m).stage == Stage.OPENED ? 1 : 0),
            new Indicator(
                    "local-bank.months-to-opening",
                    "Local bank: months to its opening",
                    Measure.mean("months", Direction.LOWER_IS_BETTER),
                    "months from the decision to found it until it opened; none before, and none where it never does",
                    m -> plan(m).stage == Stage.OPENED ? plan(m).since - plan(m).decided : Double.NaN),
            new Indicator(
                    "local-bank.loans",
                    "Loans of the local bank",
                    Measure.total("pounds", Direction.NEITHER),
                    "what firms owe it",
                    m -> bank(m).loans(ledger(m)) / 100.0),
            new Indicator(
                    "local-bank.deposits",
                    "Deposits with the local bank",
                    Measure.total("pounds", Direction.NEITHER),
                    "what its customers have with it",
                    m -> bank(m).customersDeposits(ledger(m)) / 100.0),
            new Indicator(
                    "local-bank.capital",
                    "Capital of the local bank",
                    Measure.total("pounds", Direction.HIGHER_IS_BETTER),
                    "its net worth and its shares",
                    m -> bank(m).capital(ledger(m)) / 100.0),
            new Indicator(
                    "local-bank.capital-ratio",
                    "Capital ratio of the local bank",
                    Measure.mean("share", Direction.NEITHER),
                    "its capital over its loans; none while it has lent nothing",
                    m -> Work.ratio(bank(m).capital(ledger(m)), bank(m).loans(ledger(m)))),
            new Indicator(
                    "local-bank.lent",
                    "Lent by the local bank",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "loans paid out to firms this month, debts taken over and overdrafts included",
                    m -> paid(m, Flow.LENDING)),
            new Indicator(
                    "local-bank.lent-after-refusal",
                    "Lent by the local bank after a refusal",
                    Measure.total("pounds/month", Direction.NEITHER),
                    "loans to firms that another bank had refused, debts taken over included",
                    m -> m.economy.tally.lentAfterRefusal / 100.0),
            new Indicator(
                    "local-bank.defaults",
                    "Defaults of the local bank's borrowers",
                    Measure.mean("1/year", Direction.LOWER_IS_BETTER),
                    "firms whose loans from it were called in or given up in the last twelve months, over firms that owe it; none while nobody does",
                    m -> m.finance.defaultRateAtLocalBank()),
            new Indicator(
                    "cost.local-bank.council",
                    "Local bank: cost to the council",
                    Measure.costTo("council"),
                    "what the council pays for its founding and its shares less the profits and repayments it receives",
                    m -> founding(m, "council") + councilsCost(m)),
            new Indicator(
                    "cost.local-bank.investors",
                    "Local bank: cost to social investors",
                    Measure.costTo("investors"),
                    "what others than the council pay for its founding and its shares less the profits and repayments they receive",
                    m -> founding(m, "investors")
                            + raised(m)
                            - paid(m, Flow.BANK_PROFITS, Flow.BANK_SHARES_REPAID)
                            - councilsCost(m)),
            new Indicator(
                    "failure.local-bank.given-up",
                    "Local bank: given up",
                    Measure.failure("count", Kind.MEAN),
                    "1 from the month in which its founders gave up before it had opened; over runs the share of them in which they did",
                    m -> isGivenUp(m) ? 1 : 0),
            new Indicator(
                    "failure.local-bank.sunk",
                    "Local bank: spent on what never opened",
                    Measure.failure("pounds", Kind.TOTAL),
                    "all that its founding had cost council and investors when they gave up, from that month on",
                    m -> isGivenUp(m) ? plan(m).spent / 100.0 : 0),
            new Indicator(
                    "failure.local-bank.losses",
                    "Local bank: loans written off",
                    Measure.failure("pounds/month", Kind.TOTAL).among("local-bank.loans"),
                    "what it gave up of its loans to firms this month",
                    m -> paid(m, Flow.WRITE_OFF)),
            new Indicator(
                    "failure.local-bank.closed",
                    "Local bank: failed",
                    Measure.failure("count", Kind.MEAN),
                    "1 in the month when it was resolved because its losses had used up its capital",
                    m -> flows(m).month(Flow.DEPOSIT_INSURANCE, Sector.NATION, Sector.LOCAL_BANK) > 0 ? 1 : 0));

    private LocalBankIndicators() {}

    private static Foundation plan(Measurement m) {
        return bank(m).foundation;
    }

    private static boolean isGivenUp(Measurement m) {
        return plan(m).stage == Stage.GIVEN_UP;
    }

    /** What its founding cost a bearer this month. */
    private static double founding(Measurement m, String bearer) {
        return m.economy.programmes.cost(BankFounding.PROGRAMME, bearer) / 100.0;
    }

    private static Bank bank(Measurement m) {
        return m.economy.bank(m.economy.accounts.localBank);
    }

    private static Ledger ledger(Measurement m) {
        return m.economy.ledger;
    }

    private static FlowCube flows(Measurement m) {
        return m.economy.ledger.flows();
    }

    private static double councilsCost(Measurement m) {
        long paid = flows(m).month(Flow.BANK_SHARES_ISSUED, Sector.ANCHORS, Sector.LOCAL_BANK);
        long back = flows(m).month(Flow.BANK_PROFITS, Sector.LOCAL_BANK, Sector.ANCHORS)
                + flows(m).month(Flow.BANK_SHARES_REPAID, Sector.LOCAL_BANK, Sector.ANCHORS);
        return (paid - back) / 100.0;
    }

    private static double raised(Measurement m) {
        return flows(m).month(Flow.BANK_SHARES_ISSUED) / 100.0;
    }

    /** What the local bank paid, lent or gave up this month. */
    private static double paid(Measurement m, Flow... reasons) {
        long sum = 0;
        for (Flow why : reasons) {
            sum += flows(m).monthFrom(why, Sector.LOCAL_BANK);
        }
        return sum / 100.0;
    }
}

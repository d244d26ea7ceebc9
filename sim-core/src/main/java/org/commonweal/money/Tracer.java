package org.commonweal.money;

import java.util.EnumSet;
import java.util.Set;

/**
 * Follows the money that a payer pays in one month, from hand to hand, until it leaves the place.
 *
 * <p>The mark is on the account that holds a deposit, in pence. Within an account money is well mixed: a payment carries
 * the marked share of the payer's deposits, whatever it is for, a loan or its repayment included; moving an account to
 * another bank moves nothing. A bank of the place pays out of its reserves with other banks, since its deposits are what
 * it owes; if it pays more than it has, all it holds goes. Money is gone when an account outside the place has it.
 *
 * <p>A pound is marked once: of what the payer pays in its month, the part that is marked already keeps its first mark.
 * What an anchor only passes on is not its spending and is not marked: the shares of council tax that are others'
 * ({@link Flow#PRECEPTS}), and income beyond its costs that it hands to the government ({@link Flow#GRANTS}).
 *
 * <p>The ledger asks one question more for each payment while nobody is followed. Marks are real numbers and touch no
 * balance: with and without a tracer a run is the same.
 */
public final class Tracer {
    /** How often money had been passed on before is told apart so far; the last number is so often or more. */
    public static final int ROUNDS = 4;

    private static final Set<Flow> PASSED_ON = EnumSet.of(Flow.PRECEPTS, Flow.GRANTS);
    private static final int LAST = ROUNDS - 1;
    private static final double TOLERANCE = 1e-9;
    private static final double A_PENNY = 1;

    private final Payer payer;
    private final int horizon;

    /** Months since the money was paid; below zero before. */
    private int age;

    /** Let go of when all has been told. */
    private Ledger ledger;

    /** Marked pence on each account: by how often they were passed on, then by the sector of the first receiver. */
    private double[][] marked;

    private final int sectors;
    private final double[][] leaks;
    private final double[][][] passed;
    private final double[] here;
    private final double[] held;
    private final FlowCube paid;
    private final FlowCube flows;
    private double total;
    private double hands;

    /**
     * A tracer for {@link Ledger#follow}.
     *
     * @param payer whose money
     * @param ahead months until the one whose payments are marked; 0 is the open one
     * @param horizon months after that one, from 0
     */
    public Tracer(Ledger ledger, Payer payer, int ahead, int horizon) {
        if (ahead < 0 || horizon < 0) {
            throw new IllegalArgumentException("months cannot be followed that are over: " + ahead + ", " + horizon);
        }
        this.ledger = ledger;
        this.payer = payer;
        this.horizon = horizon;
        age = -ahead;
        sectors = ledger.sectors().size();
        leaks = new double[LeakageChannel.COUNT][sectors];
        passed = new double[ROUNDS][sectors][sectors + LeakageChannel.COUNT];
        held = new double[sectors];
        paid = new FlowCube(ledger.sectors());
        flows = new FlowCube(ledger.sectors());
        here = new double[horizon + 1];
        marked = new double[ledger.accounts()][];
    }

    // ---- told by the ledger ----------------------------------------------------------------------------------------

    /** A payment is about to be made; balances are those before it. */
    void pay(Flow why, int from, int to, long pence) {
        if (age < 0) {
            return;
        }
        Sector its = ledger.sector(from);
        boolean marks = age == 0 && !PASSED_ON.contains(why) && payer.includes(from, its);
        if (!marks && marked[from] == null) {
            return;
        }
        Sector payee = ledger.sector(to);
        LeakageChannel way = payee.isLocal() ? null : LeakageChannel.of(why, payee);
        double carried = marked[from] == null ? 0 : passOn(from, to, part(from, pence), way);
        if (marks) {
            mark(from, to, Math.max(0, pence - carried), way);
            paid.add(why, its.ordinal(), payee.ordinal(), pence);
        }
    }

    /** The month closes; its flows are still on record. */
    void monthCloses() {
        if (age == 0) {
            flows.copyFrom(ledger.flows());
        }
        if (age >= 0) {
            count();
            check();
        }
        age++;
        if (isDone()) {
            marked = null;
            ledger = null;
        }
    }

    /** Whether the last month has closed. */
    public boolean isDone() {
        return age > horizon;
    }

    /** Share of what a payer has that a payment is, 0-1. */
    private double part(int from, long pence) {
        boolean bank = ledger.sector(from).ordinal() <= Sector.LOCAL_BANK.ordinal();
        long there = bank ? ledger.balance(Instrument.RESERVES, from) : ledger.deposits(from);
        return pence >= there ? 1 : pence / (double) there;
    }

    private double passOn(int from, int to, double part, LeakageChannel way) {
        double[] purse = marked[from];
        double[] goal = way == null ? purse(to) : null;
        int its = ledger.sector(from).ordinal();
        int end = end(to, way);
        double sum = 0;
        for (int round = LAST; round > 0; round--) {
            double amount = purse[round] * part;
            purse[round] -= amount;
            passed[round][its][end] += amount;
            sum += amount;
            if (goal != null) {
                goal[Math.min(round + 1, LAST)] += amount;
            }
        }
        for (int first = 0; first < sectors; first++) {
            double amount = purse[ROUNDS + first] * part;
            purse[ROUNDS + first] -= amount;
            if (goal != null) {
                goal[ROUNDS + first] += amount;
            } else {
                leaks[way.ordinal()][first] += amount;
            }
        }
        hands += way == null ? sum : 0;
        return sum;
    }

    private void mark(int from, int to, double pence, LeakageChannel way) {
        int first = ledger.sector(to).ordinal();
        total += pence;
        passed[0][ledger.sector(from).ordinal()][end(to, way)] += pence;
        if (way == null) {
            purse(to)[1] += pence;
            purse(to)[ROUNDS + first] += pence;
            hands += pence;
        } else {
            leaks[way.ordinal()][first] += pence;
        }
    }

    private double[] purse(int account) {
        if (marked[account] == null) {
            marked[account] = new double[(ROUNDS + sectors)];
        }
        return marked[account];
    }

    private int end(int to, LeakageChannel way) {
        return way == null ? ledger.sector(to).ordinal() : sectors + way.ordinal();
    }

    private void count() {
        for (int account = 0; account < marked.length; account++) {
            double[] purse = marked[account];
            if (purse != null) {
                double sum = 0;
                for (int round = 1; round < ROUNDS; round++) {
                    sum += purse[round];
                }
                requireCovered(account, sum);
                here[age] += sum;
                held[ledger.sector(account).ordinal()] += sum;
            }
        }
    }

    private void requireCovered(int account, double sum) {
        boolean bank = ledger.sector(account).ordinal() <= Sector.LOCAL_BANK.ordinal();
        if (!bank && sum > ledger.deposits(account) * (1 + TOLERANCE) + A_PENNY) {
            throw new LeakException("Of " + ledger.deposits(account) + " p that " + ledger.name(account) + " has, "
                    + sum + " p are followed.\nMaybe a verb moves deposits without telling the tracer.");
        }
    }

    private void check() {
        double accounted = here[age] + leaked();
        if (!(Math.abs(accounted - total) <= TOLERANCE * total)) {
            throw new LeakException("Of " + total + " p that are followed, " + accounted
                    + " p have left or are still here.\nMaybe a mark went to an account outside.");
        }
    }

    private double leaked() {
        double sum = 0;
        for (double[] channel : leaks) {
            for (double amount : channel) {
                sum += amount;
            }
        }
        return sum;
    }

    // ---- what was found --------------------------------------------------------------------------------------------

    /** Money marked [pence]: what the payer paid in its month, each pound once. */
    public double total() {
        return total;
    }

    /** Payments to somebody of the place that a marked pound made, the first included, on average. */
    public double hands() {
        return hands / total;
    }

    /** Share of the marked money, 0-1, that left by a channel, of that first received by a sector. */
    public double leak(LeakageChannel channel, Sector firstReceiver) {
        return leaks[channel.ordinal()][firstReceiver.ordinal()] / total;
    }

    /** Share of the marked money, 0-1, that was still in the place when so many months had closed after the first. */
    public double here(int months) {
        return here[months] / total;
    }

    /** Share of the marked money, 0-1, that is still in the place at the end. */
    public double stillHere() {
        return here(horizon);
    }

    /**
     * Months that a marked pound spent in accounts of a sector until it left or the tracing ended, on average, counted at
     * the ends of months. It depends on how much money accounts hold back.
     */
    public double months(Sector holder) {
        return held[holder.ordinal()] / total;
    }

    /** Marked money passed on between sectors of the place, relative to all of it; rounds 0 to {@link #ROUNDS} - 1. */
    public double passed(int round, Sector from, Sector to) {
        return passed[round][from.ordinal()][to.ordinal()] / total;
    }

    /** The same for money that left by a channel. */
    public double passed(int round, Sector from, LeakageChannel to) {
        return passed[round][from.ordinal()][sectors + to.ordinal()] / total;
    }

    /** What the payer paid in its month, as its month: payments in full, by reason and sector. */
    public FlowCube paid() {
        return paid;
    }

    /** All payments of that month, as its month. */
    public FlowCube flows() {
        return flows;
    }

    /** Marked money on an account [pence]; tests hold it against the balance. */
    double on(int account) {
        double[] purse = marked[account];
        double sum = 0;
        for (int round = 1; purse != null && round < ROUNDS; round++) {
            sum += purse[round];
        }
        return sum;
    }
}

package org.commonweal.money;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one payment costs: between neighbours in memory, and between any two of as many accounts as Preston has. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LedgerBenchmark {
    private static final int ACCOUNTS = 80_000;
    private static final int NATION = 0;
    private static final int BANK = 1;
    private static final int OTHER_BANK = 2;
    private static final int FIRST_HOUSEHOLD = 3;
    private static final int STRIDE = 40_503;

    private Ledger ledger;
    private int from = FIRST_HOUSEHOLD;

    /** Gives everybody 100,000 pounds; every fiftieth banks with the second bank. */
    @Setup
    public void open() {
        ledger = new Ledger(ACCOUNTS, false, account -> "account " + account, BANK);
        ledger.classify(BANK, Sector.NATIONAL_BANK);
        ledger.classify(OTHER_BANK, Sector.LOCAL_BANK);
        ledger.bankWith(OTHER_BANK, OTHER_BANK);
        for (int account = FIRST_HOUSEHOLD; account < ACCOUNTS; account++) {
            ledger.classify(account, Sector.HOUSEHOLDS);
            if (account % 50 == 0) {
                ledger.bankWith(account, OTHER_BANK);
            }
            ledger.pay(Flow.OPENING, NATION, account, 10_000_000);
        }
    }

    /** A payment to the next account. */
    @Benchmark
    public long payNeighbour() {
        return pay(from + 1);
    }

    /** A payment to an account far away in memory. */
    @Benchmark
    public long payAnybody() {
        return pay(from + STRIDE);
    }

    private long pay(int to) {
        int payee = to < ACCOUNTS ? to : to - ACCOUNTS + FIRST_HOUSEHOLD;
        long paid = ledger.payUpTo(Flow.CONSUMPTION, from, payee, 100);
        from = payee;
        return paid;
    }
}

package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** Whatever is done to a ledger by its verbs, its books balance. */
class RandomLedgersTest {
    private static final int LEDGERS = 200;
    private static final int VERBS = 500;
    private static final int BANKS = 2;

    private static final Flow[] PAYMENTS = Arrays.stream(Flow.values())
            .filter(why -> why.kind() == Flow.Kind.CURRENT || why.kind() == Flow.Kind.CAPITAL)
            .toArray(Flow[]::new);

    private static final Instrument[] CLAIMS = Arrays.copyOfRange(Instrument.values(), 2, Instrument.COUNT);

    private final Map<Flow, Long> moved = new EnumMap<>(Flow.class);

    @Test
    void theAuditPassesAfterEveryVerbOfEveryLedger() {
        for (int seed = 0; seed < LEDGERS; seed++) {
            new Life(seed).live();
        }
        assertThat(moved)
                .as("the draws reach every verb")
                .containsKeys(
                        Flow.LENDING, Flow.REPAYMENT, Flow.ACCRUAL, Flow.WRITE_OFF, Flow.ASSIGNMENT, Flow.CONSUMPTION);
    }

    /** One ledger, and all that happens to it. */
    private final class Life {
        private final long key;
        private final int seed;
        private final Ledger ledger;
        private final LedgerAudit audit;
        private int step;
        private int draw;

        Life(int seed) {
            this.seed = seed;
            key = new Draws(seed).key(Purpose.MATCHING, 0);
            int accounts = BANKS + 3 + below(10);
            ledger = new Ledger(accounts, seed % 2 == 0, account -> "account " + account, 0);
            ledger.classify(0, Sector.NATIONAL_BANK);
            ledger.classify(1, Sector.LOCAL_BANK);
            ledger.bankWith(1, 1);
            for (int account = BANKS; account < accounts; account++) {
                ledger.classify(account, Sector.CORE.get(below(Sector.CORE.size())));
                ledger.bankWith(account, below(BANKS));
                ledger.pay(Flow.OPENING, 0, account, below(100_000));
            }
            audit = new LedgerAudit(ledger);
            ledger.closeMonth();
        }

        void live() {
            for (step = 1; step <= VERBS; step++) {
                draw = 0;
                act();
                audit.check("step " + step, new Month(seed));
                if (step % 50 == 0) {
                    assertEveryInstrumentSumsToZero();
                    remember();
                    ledger.closeMonth();
                    audit.monthOpens();
                }
            }
        }

        private void act() {
            int one = below(ledger.accounts());
            int other = (one + 1 + below(ledger.accounts() - 1)) % ledger.accounts();
            Instrument what = CLAIMS[below(CLAIMS.length)];
            long pence = below(20_000);
            Flow why = PAYMENTS[below(PAYMENTS.length)];
            switch (below(9)) {
                case 0, 1 -> ledger.payUpTo(why, one, other, pence);
                case 2 -> ledger.pay(why, one, other, Math.min(pence, Math.max(0, ledger.deposits(one))));
                case 3 -> ledger.lend(Flow.LENDING, what, 0, other, other == 0 ? 0 : pence);
                case 4 ->
                    ledger.repay(Flow.REPAYMENT, what, one, other, Math.min(payable(one), claim(what, other, one)));
                case 5 -> ledger.accrue(what, one, other, pence);
                case 6 -> ledger.writeOff(what, one, other, Math.min(pence, claim(what, one, other)));
                case 7 -> ledger.assign(what, one, other, Math.min(pence, Math.max(0, ledger.balance(what, one))));
                default -> ledger.bankWith(Math.max(one, BANKS), below(BANKS));
            }
        }

        private long payable(int account) {
            return Math.max(0, ledger.deposits(account));
        }

        private long claim(Instrument what, int holder, int issuer) {
            return Math.max(0, Math.min(ledger.balance(what, holder), -ledger.balance(what, issuer)));
        }

        private void assertEveryInstrumentSumsToZero() {
            for (Instrument what : Instrument.values()) {
                long sum = 0;
                for (int account = 0; account < ledger.accounts(); account++) {
                    sum += ledger.balance(what, account);
                }
                assertThat(sum)
                        .as(what + " of ledger " + seed + " at step " + step)
                        .isZero();
            }
        }

        private void remember() {
            for (Flow why : Flow.values()) {
                if (ledger.flows().month(why) > 0) {
                    moved.merge(why, ledger.flows().month(why), Long::sum);
                }
            }
        }

        private int below(int bound) {
            return Draws.below(bound, key, 1_000L * step + draw++, 0);
        }
    }
}

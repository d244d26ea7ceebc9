package org.commonweal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.genesis.SmallPlace;
import org.commonweal.money.Audit;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.PayerRecord.Channel;
import org.commonweal.money.Sector;
import org.commonweal.time.Month;
import org.commonweal.time.Phase;
import org.junit.jupiter.api.Test;

/** A ledger that is watched is paid into singly, one that is not in bulk: nothing else is different. */
class WatchedRunTest {
    private static final int MONTHS = 14;

    /** Looks at the books while the month is open: its flows are forgotten when it closes. */
    private static final class Books implements Observer {
        private final java.util.ArrayList<Object> seen = new ArrayList<>();
        private Ledger ledger;

        @Override
        public void monthClosed(Month month, double[] values) {
            for (Instrument what : Instrument.values()) {
                seen.add(accounts().mapToObj(a -> ledger.balance(what, a)).toList());
            }
            for (Flow why : Flow.values()) {
                for (Sector from : ledger.sectors()) {
                    for (Sector to : ledger.sectors()) {
                        seen.add(ledger.flows().month(why, from, to));
                    }
                }
            }
            for (Channel channel : Channel.values()) {
                seen.add(accounts()
                        .mapToObj(a -> ledger.payers().month(channel, a))
                        .toList());
            }
            seen.add(ledger.payments());
        }

        private IntStream accounts() {
            return IntStream.range(0, ledger.accounts());
        }
    }

    private static List<Object> books(Audit audit) {
        Books books = new Books();
        Simulation run = new Simulation(
                Spec.with("banking.union-members=0.3"), SmallPlace.data(), 5, 1, 0, audit, List.of(books));
        books.ledger = run.economy().ledger;
        run.run(MONTHS);
        return books.seen;
    }

    @Test
    void everyBalanceFlowAndPayersRecordIsTheSame() {
        List<Object> single = books(Audit.PHASE);
        assertThat(single).hasSizeGreaterThan(MONTHS * Phase.values().length);
        assertThat(books(Audit.MONTH)).isEqualTo(single);
    }
}

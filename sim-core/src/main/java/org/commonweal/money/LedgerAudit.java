package org.commonweal.money;

import java.util.List;
import org.commonweal.time.Month;

/**
 * Holds the balances against the record, exactly, to the penny (model specification, section 9):
 *
 * <ol>
 *   <li>every instrument sums to zero over holders and issuers;
 *   <li>each sector's change in each instrument is what flows and claims recorded;
 *   <li>each sector's change in financial net worth is its current and capital flows plus write-offs and accruals;
 *   <li>nobody's deposits are below zero but banks' and the outside's;
 *   <li>with a journal, each account's balance is what the verbs meant it to be.
 * </ol>
 *
 * A failure throws a {@link LeakException} that names the phase, the instrument, the sector and the account.
 */
public final class LedgerAudit {
    private final Ledger ledger;
    private final List<Sector> sectors;
    private final long[][] opening;
    private final long[][] now;

    /** An audit that takes the ledger's present balances as right. */
    public LedgerAudit(Ledger ledger) {
        this.ledger = ledger;
        sectors = ledger.sectors();
        opening = new long[Instrument.COUNT][sectors.size()];
        now = new long[Instrument.COUNT][sectors.size()];
        monthOpens();
    }

    /** Takes the present balances as the opening ones. Called when a month has closed. */
    public void monthOpens() {
        sumUp(opening);
        startJournal();
    }

    /** The same when nothing has moved since the last check: the balances it summed up are the opening ones. */
    public void carryOver() {
        for (int i = 0; i < Instrument.COUNT; i++) {
            System.arraycopy(now[i], 0, opening[i], 0, sectors.size());
        }
        startJournal();
    }

    private void startJournal() {
        if (ledger.journal() != null) {
            for (Instrument what : Instrument.values()) {
                System.arraycopy(ledger.column(what), 0, ledger.journal()[what.ordinal()], 0, ledger.accounts());
            }
        }
    }

    /**
     * Checks everything that happened since the month opened.
     *
     * @param phase the phase that has just ended, for the message
     * @throws LeakException if an identity fails
     */
    public void check(String phase, Month month) {
        sumUp(now);
        long[][] nets = ledger.flows().nets();
        for (Instrument what : Instrument.values()) {
            checkSum(what, phase, month);
            checkSectors(what, nets, phase, month);
        }
        checkNetWorth(nets, phase, month);
        checkAccounts(phase, month);
        checkDeposits(phase, month);
    }

    /** Accounts of a sector mostly lie side by side, so a run of them is summed up at once. */
    private void sumUp(long[][] sums) {
        byte[] sector = ledger.sectorsOfAccounts();
        for (Instrument what : Instrument.values()) {
            long[] column = ledger.column(what);
            long[] sum = sums[what.ordinal()];
            java.util.Arrays.fill(sum, 0);
            long run = 0;
            byte at = 0;
            for (int account = 0; account < column.length; account++) {
                if (sector[account] != at) {
                    sum[at] += run;
                    run = 0;
                    at = sector[account];
                }
                run += column[account];
            }
            sum[at] += run;
        }
    }

    private void checkSum(Instrument what, String phase, Month month) {
        long sum = 0;
        for (long part : now[what.ordinal()]) {
            sum += part;
        }
        if (sum != 0) {
            throw leak(
                    what.title() + " do not sum to zero over holders and issuers: off by " + sum + " p",
                    what,
                    null,
                    phase,
                    month);
        }
    }

    private void checkSectors(Instrument what, long[][] nets, String phase, Month month) {
        for (int s = 0; s < sectors.size(); s++) {
            Sector sector = sectors.get(s);
            long change = now[what.ordinal()][s] - opening[what.ordinal()][s];
            long recorded = ledger.claims().net(what, sector);
            if (what == Instrument.DEPOSITS) {
                for (Flow.Kind kind : new Flow.Kind[] {Flow.Kind.CURRENT, Flow.Kind.CAPITAL, Flow.Kind.FINANCIAL}) {
                    recorded += nets[kind.ordinal()][s];
                }
            }
            if (change != recorded) {
                throw leak(
                        what.title() + " of " + sector.title() + " changed by " + change + " p, the record says "
                                + recorded + " p",
                        what,
                        sector,
                        phase,
                        month);
            }
        }
    }

    private void checkNetWorth(long[][] nets, String phase, Month month) {
        for (int s = 0; s < sectors.size(); s++) {
            Sector sector = sectors.get(s);
            long change = 0;
            for (int i = 0; i < Instrument.COUNT; i++) {
                change += now[i][s] - opening[i][s];
            }
            long explained = nets[Flow.Kind.CURRENT.ordinal()][s]
                    + nets[Flow.Kind.CAPITAL.ordinal()][s]
                    + ledger.claims().netChanges(sector);
            if (change != explained) {
                throw leak(
                        "net worth of " + sector.title() + " changed by " + change + " p, flows and write-offs explain "
                                + explained + " p",
                        Instrument.DEPOSITS,
                        sector,
                        phase,
                        month);
            }
        }
    }

    private void checkAccounts(String phase, Month month) {
        long[][] journal = ledger.journal();
        if (journal == null) {
            return;
        }
        for (Instrument what : Instrument.values()) {
            if (!java.util.Arrays.equals(ledger.column(what), journal[what.ordinal()])) {
                throw leak(what.title() + " of some account are not what the verbs meant", what, null, phase, month);
            }
        }
    }

    private void checkDeposits(String phase, Month month) {
        long[] deposits = ledger.column(Instrument.DEPOSITS);
        for (int account = 0; account < deposits.length; account++) {
            if (deposits[account] < 0 && ledger.sectorsOfAccounts()[account] > Sector.LOCAL_BANK.ordinal()) {
                throw new LeakException("In phase " + phase + " of month " + month.index() + ", " + ledger.name(account)
                        + " has deposits of " + deposits[account]
                        + " p.\nMaybe a payment went round the ledger's verbs.");
            }
        }
    }

    private LeakException leak(String what, Instrument instrument, Sector sector, String phase, Month month) {
        return new LeakException(
                "Money is leaking in phase " + phase + " of month " + month.index() + ": " + what + ".\n"
                        + suspect(instrument, sector)
                        + "\nMaybe one leg of a verb is missing, or a balance was changed outside the ledger.");
    }

    private String suspect(Instrument what, Sector sector) {
        long[][] journal = ledger.journal();
        if (journal == null) {
            return "The account is not known: run again with --audit phase to find it.";
        }
        long[] column = ledger.column(what);
        int worst = -1;
        long largest = 0;
        for (int account = 0; account < column.length; account++) {
            long difference = column[account] - journal[what.ordinal()][account];
            boolean here = sector == null || ledger.sectorsOfAccounts()[account] == sector.ordinal();
            if (here && Math.abs(difference) > Math.abs(largest)) {
                worst = account;
                largest = difference;
            }
        }
        return worst < 0
                ? "No single account is unexplained."
                : "Largest unexplained account: " + ledger.name(worst) + " (account " + worst + "), off by " + largest
                        + " p.";
    }
}

package org.commonweal.economy;

import java.util.List;
import org.commonweal.claims.FirmClaims;
import org.commonweal.claims.Handovers;
import org.commonweal.claims.ShareTerms;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.money.Sector;
import org.commonweal.premises.BusinessPremises;
import org.commonweal.random.Draws;
import org.commonweal.time.Month;

/** The state of the place: who exists and who owns what. It decides nothing. */
public final class Economy {
    /** Every balance. */
    public final Ledger ledger;

    public final Accounts accounts;
    public final Households households;
    public final People people;
    public final Firms firms;
    public final Contracts contracts;
    public final List<Anchor> anchors;

    /** The banks, in the order of their accounts. */
    public final List<Bank> banks;

    public final PensionFund pensionFund = new PensionFund();

    /** Whose the premises of firms are. */
    public final BusinessPremises premises;

    /** Who lent which firm the price it was bought for. */
    public final FirmClaims buyoutLoans = new FirmClaims(Instrument.BUYOUT_LOANS);

    /** Firms that a programme helped to hand over to their people. */
    public final Handovers handovers;

    /** Firms whose founders a programme has supported. */
    public final StartUpSupport startUpSupport;

    /** Whose shares of which society. */
    public final FirmClaims communityShares = new FirmClaims(Instrument.COMMUNITY_SHARES);

    /** What members of each society were promised, by firm; none where no shares were offered. */
    public final ShareTerms[] promised;

    /** What each firm has paid others of the place for inputs this month [pence]. */
    public final long[] inputsFromHere;

    public final Technology technology;
    public final OutsideWorld outside;
    public final Neighbourhoods neighbourhoods;

    /** Random draws of this run. */
    public final Draws draws;

    /** Size of the run relative to the real place. */
    public final double scale;

    /** How many firms became insolvent in the burn-in. */
    public final Insolvencies insolvencies = new Insolvencies();

    /** What happened this month that is not a payment. */
    public final Tally tally = new Tally();

    /** What programmes of policy cost this month, and what failed in them. */
    public final ProgrammeBook programmes;

    /** What became of the surplus that firms disposed of this month. */
    public final SurplusUses surplusUses;

    /** Council tax and allowances of the place. */
    public final LocalRates rates;

    /** House prices and rents relative to month zero. */
    public double housePrice = 1;

    /** Pay for new hires relative to month zero: the going rate. */
    public double wageIndex = 1;

    /** Pay of all who are at work here relative to month zero, for the same person and post. */
    public double payLevel = 1;

    /** Sectors of firms, by ordinal, in which each belongs to one household, here or elsewhere. */
    public final boolean[] owned;

    /** The month that is open. */
    public Month month;

    private final Bank[] bankAt;
    private final Anchor[] firstOfKind;

    /** Gathers the parts; all of them are owned by this economy from now on. */
    public Economy(
            Ledger ledger,
            Accounts accounts,
            Households households,
            People people,
            Firms firms,
            Contracts contracts,
            List<Anchor> anchors,
            Technology technology,
            OutsideWorld outside,
            Neighbourhoods neighbourhoods,
            LocalRates rates,
            Draws draws,
            double scale,
            Month month) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.households = households;
        this.people = people;
        this.firms = firms;
        this.contracts = contracts;
        this.anchors = List.copyOf(anchors);
        this.technology = technology;
        this.outside = outside;
        this.neighbourhoods = neighbourhoods;
        this.rates = rates;
        this.draws = draws;
        this.scale = scale;
        this.month = month;
        banks = List.of(
                new Bank(accounts.nationalBank, Bank.Kind.NATIONAL, accounts.nation),
                new Bank(accounts.creditUnion, Bank.Kind.CREDIT_UNION, accounts.communityFund),
                new Bank(accounts.localBank, Bank.Kind.LOCAL, accounts.nation));
        bankAt = new Bank[accounts.localBank + 1];
        banks.forEach(bank -> bankAt[bank.account] = bank);
        firstOfKind = new Anchor[AnchorKind.values().length];
        for (Anchor anchor : anchors) {
            int kind = anchor.kind().ordinal();
            firstOfKind[kind] = firstOfKind[kind] == null ? anchor : firstOfKind[kind];
        }
        surplusUses = new SurplusUses(ledger.sectors().size());
        owned = new boolean[ledger.sectors().size()];
        owned[Sector.PRIVATE_FIRMS.ordinal()] = true;
        programmes = new ProgrammeBook(ledger);
        promised = new ShareTerms[firms.slots];
        handovers = new Handovers(firms.slots);
        startUpSupport = new StartUpSupport(firms.slots);
        inputsFromHere = new long[firms.slots];
        premises = new BusinessPremises(households.count, firms.slots);
    }

    /** The first anchor of a kind, or null where there is none. */
    public Anchor anchor(AnchorKind kind) {
        return firstOfKind[kind.ordinal()];
    }

    /** The bank with an account. */
    public Bank bank(int account) {
        Bank bank = account < bankAt.length ? bankAt[account] : null;
        if (bank == null) {
            throw new IllegalArgumentException(accounts.name(account) + " is no bank");
        }
        return bank;
    }

    /** The bank that lends to a household without security: its own, but a local bank lends to firms only. */
    public int creditor(int account) {
        int bank = ledger.bank(account);
        return bank == accounts.localBank ? accounts.nationalBank : bank;
    }

    /** Clears what belonged to last month. */
    public void openMonth() {
        tally.clear();
        programmes.clear();
        handovers.openMonth();
        java.util.Arrays.fill(inputsFromHere, 0);
        java.util.Arrays.fill(households.income, 0);
        java.util.Arrays.fill(households.capitalIncome, 0);
        System.arraycopy(households.bonuses, 0, households.earnings, 0, households.count);
        java.util.Arrays.fill(households.bonuses, 0);
        java.util.Arrays.fill(households.originalIncome, 0);
        java.util.Arrays.fill(households.housingPaid, 0);
        java.util.Arrays.fill(households.interestPaid, 0);
        surplusUses.clear();
    }

    /**
     * Goes on in a later month without living those between: what would have fallen due in them falls due as much later.
     *
     * @param later a month in which as much of a year has passed
     */
    public void skipTo(Month later) {
        int skipped = later.index() - month.index();
        for (int c = 0; c < contracts.count; c++) {
            contracts.ends[c] += skipped;
        }
        for (int f = 0; f < firms.used; f++) {
            firms.debts.noCreditBefore[f] += skipped;
        }
        for (int h = 0; h < households.count; h++) {
            households.noCreditBefore[h] += skipped;
            households.forbearanceUntil[h] += skipped;
        }
        month = later;
    }

    /** Counts residents who start (or, below zero, stop) working for a firm or an anchor. */
    public void countResidents(int employer, int change) {
        if (accounts.isFirm(employer)) {
            firms.residents[accounts.firmOf(employer)] += change;
        } else if (accounts.isAnchor(employer)) {
            anchors.get(accounts.anchorOf(employer)).residents += change;
        }
    }

    /** Person {@code p} leaves the job they have, if any; their employer has one head less. */
    public void leaveJob(int p, People.Activity next) {
        if (people.employer[p] != People.NOBODY) {
            countResidents(people.employer[p], -1);
        }
        people.leaveJob(p, next);
    }

    /** Whether a firm belongs to people or a community of the place. */
    public boolean isLocallyOwned(int f) {
        return !firms.branch[f] && (firms.owner[f] >= 0 || !isSomebodys(f));
    }

    /**
     * Whether a firm belongs to one household, here or elsewhere: a private firm, and whatever is assumed to share its surplus
     * as private firms do. Branches and societies with shares do not.
     */
    public boolean isSomebodys(int f) {
        return !firms.branch[f]
                && !firms.isShareSociety(f)
                && owned[ledger.sector(accounts.firm(f)).ordinal()];
    }

    /** Value of the dwelling of household {@code h} today [pence]. */
    public long dwellingValue(int h) {
        return Pence.round(households.dwellingValue[h] * housePrice);
    }

    /** Worth of the dwellings that the pension fund lets today [pence]. */
    public long fundHomes() {
        return Pence.round(pensionFund.homesValue * housePrice);
    }

    /** What the pension fund has invested, in the place and outside; cash is not counted [pence]. */
    public long fundInvested() {
        return ledger.balance(Instrument.GLOBAL_ASSETS, accounts.pensionFund)
                + ledger.balance(Instrument.FIRM_LOANS, accounts.pensionFund)
                + ledger.balance(Instrument.BUYOUT_LOANS, accounts.pensionFund)
                + fundHomes();
    }

    /** Who owns the dwelling of household {@code h}, a tenant: a household, an anchor, the fund, somebody outside. */
    public int landlordAccount(int h) {
        int landlord = households.landlord[h];
        return switch (landlord) {
            case Households.ABSENTEE -> accounts.region;
            case Households.PENSION_FUND -> accounts.pensionFund;
            default ->
                households.tenure[h] == Tenure.SOCIAL.ordinal()
                        ? accounts.anchor(landlord)
                        : accounts.household(landlord);
        };
    }

    /**
     * Value of a firm to its owners: deposits and capital less loans and refunds promised [pence]; may be below zero.
     */
    public long firmEquity(int f) {
        return ledger.netWorth(accounts.firm(f)) + firms.capital[f] - firms.refundPot[f];
    }

    /**
     * What stands behind the debts of a firm [pence]: its equity, and the shares of its members, which bear losses
     * next.
     */
    public long ownFunds(int f) {
        return firmEquity(f) + ledger.owed(Instrument.COMMUNITY_SHARES, accounts.firm(f));
    }
}

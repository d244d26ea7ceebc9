package org.commonweal.economy;

/** An anchor institution. Its money is in the ledger. */
public final class Anchor {
    private final String name;
    private final AnchorKind kind;
    private final int account;
    private final int jobs;

    /** Mean gross pay of its staff [pence a month]. */
    public long meanPay;

    /** People at work: residents of the place (people pointing to it) and commuters. */
    public int residents;

    public int commuters;

    /** Heads it advertises this month. */
    public int vacancies;

    /** Posts that it kept for the most deprived neighbourhoods this month, and those of them that nobody from there took. */
    public int keptPosts;

    public int keptUnfilled;

    /** Grants it receives from the government [pence a month]. */
    public long grant;

    /** Fees and other income from outside the place [pence a month]. */
    public long fees;

    /** What it means to spend on procurement [pence a month]. */
    public long procurementBudget;

    /** Deposits it aims for [pence]. */
    public long targetDeposits;

    /** Buildings and equipment it uses up, a part of its value added that nobody pays for [pence a month]. */
    public long capitalUsed;

    /** Share of the council tax collected in the place that is passed on to it, 0-1. */
    public double preceptShare;

    /** Pay, contributions and insurance of its last payroll [pence a month]. */
    public long wageBill;

    /** What it buys this year, relative to its lots. */
    public double volume = 1;

    /** Spent on purchases and advanced by the government in the year so far [pence]. */
    public long bought;

    public long advanced;

    /** Its deposits when the year began [pence], and how many months of the year it has seen. */
    public long reservesBefore;

    public int monthsOfYear;

    /** @param jobs posts it keeps filled */
    public Anchor(String name, AnchorKind kind, int account, int jobs) {
        this.name = name;
        this.kind = kind;
        this.account = account;
        this.jobs = jobs;
    }

    /** Its name for people. */
    public String name() {
        return name;
    }

    /** What it is. */
    public AnchorKind kind() {
        return kind;
    }

    /** Its account in the ledger. */
    public int account() {
        return account;
    }

    /** Posts it keeps filled. */
    public int jobs() {
        return jobs;
    }

    /** A year begins. */
    public void openYear(long reserves) {
        reservesBefore = reserves;
        bought = 0;
        advanced = 0;
        monthsOfYear = 0;
    }

    /** People at work. */
    public int heads() {
        return residents + commuters;
    }
}

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

    /** Heads it advertises this month, and those it makes redundant. */
    public int vacancies;

    public int redundancies;

    /** Posts that it has money for this year; at month zero all that it has. */
    public double posts;

    /** Posts on top of those that somebody else decided on, below zero posts closed, now and summed over the year so far. */
    public double ordered;

    public double orderedMonths;

    /** Posts that it kept for the most deprived neighbourhoods this month, and those of them that nobody from there took. */
    public int keptPosts;

    public int keptUnfilled;

    /** People taken on for these who were trained this month, and those who did not complete it. */
    public int trained;

    public int notCompleted;

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

    /** Local firms that hear of its lots, relative to the rule's number: as many as its place's purchases say. */
    public double reach = 1;

    /** What it buys this year, relative to its lots. */
    public double volume = 1;

    /** Spent on purchases and on pay, and advanced by the government, in the year so far [pence]. */
    public long bought;

    public long paid;

    public long advanced;

    /** Advanced by the government at its last payroll [pence]. */
    public long advancedLast;

    /** Advanced by the government and to be paid back [pence]. */
    public long owed;

    /** Whether it may spend on nothing new: its chief finance officer has issued a section 114 notice. */
    public boolean frozen;

    /** Its deposits when the year began [pence], and how many months of the year it has seen. */
    public long reservesBefore;

    public int monthsOfYear;

    /** @param jobs posts it has at month zero */
    public Anchor(String name, AnchorKind kind, int account, int jobs) {
        this.name = name;
        this.kind = kind;
        this.account = account;
        this.jobs = jobs;
        posts = jobs;
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

    /** Posts it has at month zero. */
    public int jobs() {
        return jobs;
    }

    /** A year begins. */
    public void openYear(long reserves) {
        reservesBefore = reserves;
        bought = 0;
        paid = 0;
        advanced = 0;
        monthsOfYear = 0;
        orderedMonths = 0;
    }

    /** A month begins, with posts that somebody else decided on. */
    public void openMonth(double ordered) {
        this.ordered = ordered;
        orderedMonths += ordered;
        monthsOfYear++;
    }

    /** Posts of its own and those ordered. */
    public double allPosts() {
        return posts + ordered;
    }

    /** What a month of all at work costs over how many they are [pence a month]; 0 before anybody was paid. */
    public double costOfHead() {
        return heads() == 0 ? 0 : wageBill / (double) heads();
    }

    /** People at work. */
    public int heads() {
        return residents + commuters;
    }

    /** Posts it looks for somebody for: those it has money for and nobody in, none while it may not spend. */
    public int openPosts() {
        return frozen ? 0 : (int) Math.max(0, Math.round(allPosts()) - heads());
    }

    /** What it would have if it paid back what it owes [pence], which may be below zero. @param deposits [pence] */
    public long reserves(long deposits) {
        return deposits - owed;
    }
}

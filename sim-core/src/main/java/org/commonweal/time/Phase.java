package org.commonweal.time;

/** The phases of a month, in order. */
public enum Phase {
    LEVERS("Levers", "Shocks and policy levers set the dials of the markets and move the money that they move."),
    PLANNING("Planning", "Firms update productivity, prices and expected orders, and decide what headcount they want."),
    CREDIT("Credit", "Firms pay interest and repay; those short of cash apply for loans; banks decide."),
    LABOUR("Labour", "People leave jobs; firms and anchors lay off, advertise and hire residents and commuters."),
    TENDERS("Tenders", "Anchor contracts that have ended are let again to the best bidder, local or from outside."),
    DELIVERIES("Deliveries", "Contracts are delivered and paid."),
    SHOPPING("Shopping", "Households decide how much to spend and buy from their habitual suppliers."),
    INPUTS("Inputs and investment", "Firms buy inputs for last month's sales and invest."),
    EXPORTS("Exports", "The outside world buys from firms of the place."),
    PAYMENTS(
            "Payments",
            "Pay, taxes, contributions, pensions, benefits, rents, mortgages, council tax and rates are paid."),
    SURPLUS("Surplus", "A third of the firms dispose of their quarter's surplus as their legal form says."),
    FUNDS("Funds", "The pension fund, the community fund and the banks settle their accounts."),
    DEMOGRAPHY(
            "Housing and demography",
            "People age, retire, die and inherit; dwellings change hands; newcomers move in."),
    FIRM_DEMOGRAPHY("Exits and entries", "Firms close, are sold, and are founded."),
    CLOSING("Closing", "The books are audited and the month is measured.");

    private final String title;
    private final String sentence;

    Phase(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** What happens in it. */
    public String sentence() {
        return sentence;
    }
}

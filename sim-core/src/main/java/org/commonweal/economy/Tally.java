package org.commonweal.economy;

/** What happened this month that no payment records: counts of events, and orders that were turned away. */
public final class Tally {
    public int births;

    /** Firms that were not founded because nobody lent their founders what was missing. */
    public int startsGivenUp;

    public int deaths;
    public int insolvencies;
    public int hires;
    public int hiresFromUnemployment;
    public int hiresFromInactivity;
    public int hiresOfCommuters;
    public int jobToJobMoves;
    public int loanApplications;
    public int loansGranted;

    /** Firms whose loans were given up or called in, all and of the riskiest quintile; households whose credit was. */
    public int defaultsOfFirms;

    public int defaultsOfRiskyFirms;

    /** The same of micro firms, and of young ones. */
    public int defaultsOfMicroFirms;

    public int defaultsOfYoungFirms;

    /** The same of firms that owe the local bank. */
    public int defaultsAtLocalBank;

    public int defaultsOfHouseholds;
    public int tendersLet;
    public int tendersWonLocally;

    /** Groups of founders whom a programme supported, and firms that would not have been founded without it. */
    public int foundersSupported;

    public int foundedWithSupport;

    /** Contracts whose supplier closed before they ended. */
    public int contractsFailed;

    public int householdsDissolved;

    /** Households that left the place; as many arrived in their dwellings. */
    public int householdsReplaced;

    /** Households that moved within the place. */
    public int movesWithin;

    /** Dwellings sold, and those of them that tenants bought. */
    public int dwellingsSold;

    public int firstTimeBuyers;

    /** Orders from outside that firms could not serve [pence]. */
    public long exportsTurnedAway;

    /** Exports bought by public buyers elsewhere [pence]. */
    public double exportsToPublic;

    /** Benefit units that universal credit and pension credit were paid to. */
    public int creditPaid;

    public int pensionCreditPaid;

    /** Council tax billed, after discounts and support [pence]. */
    public long councilTaxBilled;

    /** Rent, mortgage and council tax that households could not pay [pence]. */
    public long arrears;

    /** Lent to small and medium-sized firms, overdrafts not counted [pence]. */
    public long lentToSmallFirms;

    /** What funded pension schemes earned for those of the place who have rights [pence]. */
    public long earnedForRights;

    /** Loans given up by banks [pence]. */
    public long writtenOff;

    /** Lent by the local bank to firms that another bank had just refused, debts taken over included [pence]. */
    public long lentAfterRefusal;

    /** Capital goods bought by firms [pence]. */
    public long investment;

    /** Share offers prepared, those that missed their minimum, and societies closed that one had founded or bought. */
    public int offersPrepared;

    public int offersFailed;

    public int societiesClosed;

    /** Shares that members of societies lost [pence]. */
    public long membersLoss;

    /** Opens the next month. */
    public void clear() {
        births = 0;
        startsGivenUp = 0;
        deaths = 0;
        insolvencies = 0;
        hires = 0;
        hiresFromUnemployment = 0;
        hiresFromInactivity = 0;
        hiresOfCommuters = 0;
        jobToJobMoves = 0;
        loanApplications = 0;
        loansGranted = 0;
        defaultsOfFirms = 0;
        defaultsOfRiskyFirms = 0;
        defaultsOfMicroFirms = 0;
        defaultsOfYoungFirms = 0;
        defaultsAtLocalBank = 0;
        defaultsOfHouseholds = 0;
        tendersLet = 0;
        tendersWonLocally = 0;
        foundersSupported = 0;
        foundedWithSupport = 0;
        contractsFailed = 0;
        householdsDissolved = 0;
        householdsReplaced = 0;
        movesWithin = 0;
        dwellingsSold = 0;
        firstTimeBuyers = 0;
        exportsTurnedAway = 0;
        exportsToPublic = 0;
        creditPaid = 0;
        pensionCreditPaid = 0;
        councilTaxBilled = 0;
        arrears = 0;
        lentToSmallFirms = 0;
        earnedForRights = 0;
        writtenOff = 0;
        lentAfterRefusal = 0;
        investment = 0;
        offersPrepared = 0;
        offersFailed = 0;
        societiesClosed = 0;
        membersLoss = 0;
    }
}

package org.commonweal.credit;

import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;
import org.commonweal.economy.BankCharter;

/** What a local bank is told this month: whether it is wanted, what is paid in, whom it may win, and how it is run. */
public final class LocalBankTerms extends Dials {
    /** Above zero while somebody wants it: without, it wins no capital and no customers and makes no loans. */
    public final Dial wanted = declare("whether a local bank is wanted", Dial.highest(0));

    /** Shares the council should hold by now [pence]. */
    public final Dial councilCapital = declare("council's shares of the local bank", Dial.added(0, 0, Long.MAX_VALUE));

    /** Shares that social investors should have paid for by now [pence]. */
    public final Dial investorsCapital =
            declare("investors' shares of the local bank", Dial.added(0, 0, Long.MAX_VALUE));

    /** Share of them who live in the place, 0-1. */
    public final Dial localInvestors = declare("investors of the local bank who live here", Dial.highest(0));

    /** Share of households who bank with it by now, 0-1. */
    public final Dial households = declare("households who bank with the local bank", Dial.added(0, 0, 1));

    /** Share of firms who bank with it by now, 0-1. */
    public final Dial firms = declare("firms who bank with the local bank", Dial.added(0, 0, 1));

    /** Share of firms refused elsewhere who apply to it, 0-1. */
    public final Dial asked = declare("refused firms who ask the local bank", Dial.added(0, 0, 1));

    /** Above zero when the council banks with it. */
    public final Dial council = declare("whether the council banks with the local bank", Dial.highest(0));

    /** How much it weighs the size of a firm, relative to other banks, 0-1. */
    public final Dial sizeWeight = declare("weight of size with the local bank", Dial.lowest(1));

    /** How much it weighs that a firm is young, relative to other banks, 0-1. */
    public final Dial ageWeight = declare("weight of youth with the local bank", Dial.lowest(1));

    /** How much it errs about how good a firm is, relative to other banks, 0-1. */
    public final Dial noise = declare("error of the local bank about firms", Dial.lowest(1));

    /** Heads of a firm whose size it counts neither for nor against. */
    public final Dial typicalHeads = declare("typical firm of the local bank", Dial.highest(0));

    /** Most that a firm may owe it, of its capital, 0-1. */
    public final Dial largestLoan = declare("largest loan of the local bank", Dial.lowest(1));

    /** Costs whatever its size [pence a month]. */
    public final Dial fixedCosts = declare("fixed costs of the local bank", Dial.highest(0));

    /** Costs of its customers' accounts, of their deposits [1/year]. */
    public final Dial depositCosts = declare("deposit costs of the local bank", Dial.highest(0));

    /** Share of its costs that is paid to firms of the place, 0-1. */
    public final Dial costsHere = declare("local bank's costs paid in the place", Dial.highest(0));

    /** Interest that its reserves earn, or cost when it owes them [1/year]. */
    public final Dial reserveRate = declare("interest on reserves of the local bank", Dial.highest(0));

    /** What it is founded for, if it is founded this month. */
    BankCharter charter() {
        return new BankCharter(
                sizeWeight.value(),
                ageWeight.value(),
                noise.value(),
                typicalHeads.value(),
                largestLoan.value(),
                fixedCosts.whole(),
                depositCosts.value(),
                costsHere.value(),
                reserveRate.value());
    }
}

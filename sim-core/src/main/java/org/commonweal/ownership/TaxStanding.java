package org.commonweal.ownership;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * What tax law makes of a legal form, apart from how firms of the form behave: to set these alike and leave conduct as it is,
 * or the other way round, says which of the two makes a difference.
 */
public interface TaxStanding {

    @Param(
            value = 0,
            unit = Unit.SWITCH,
            min = 0,
            max = 1,
            neutral = 0,
            what = "whether it is exempt from corporation tax",
            source = "not exempt: Corporation Tax Act 2009",
            status = Status.OBSERVED)
    boolean taxExempt();

    @Param(
            value = 0,
            unit = Unit.SWITCH,
            min = 0,
            max = 1,
            neutral = 0,
            what = "whether its business rates have the relief of charities",
            source = "no charity: Local Government Finance Act 1988 section 43",
            status = Status.OBSERVED)
    boolean ratesRelief();

    @Param(
            value = 0,
            unit = Unit.SWITCH,
            min = 0,
            max = 1,
            neutral = 0,
            what = "whether bonuses to all who work there are free of income tax up to a limit",
            source = "no trust: Income Tax (Earnings and Pensions) Act 2003 section 312A",
            status = Status.OBSERVED)
    boolean bonusRelief();
}

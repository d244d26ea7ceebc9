package org.commonweal.policy;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What a ceiling takes for granted besides a place's accounts; no month of a run knows it. */
record CeilingRule(
        @Param(
                value = 0.1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "of what households receive more, what is still theirs in the end",
                source = "the saving ratio with pension funds, 5-10 % in usual years (evidence E15): its upper end",
                status = Status.ESTIMATED)
        double saved,

        @Param(
                value = 5,
                unit = Unit.YEARS,
                min = 0.1,
                max = 50,
                what = "private wealth of a place, in years of its disposable income",
                source =
                        "estimated: about ten in Great Britain (Wealth and Assets Survey 2018-20), half of it where dwellings are cheap",
                status = Status.ESTIMATED)
        double wealth) {}

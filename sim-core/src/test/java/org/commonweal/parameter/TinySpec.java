package org.commonweal.parameter;

import static org.commonweal.parameter.Status.ASSUMED;
import static org.commonweal.parameter.Status.OBSERVED;

/** A specification with one of everything, for the tests of this package. */
record TinySpec(Spending spending, Ownership ownership, Bank bank) {

    @Answers({Spending.WealthTarget.class, Spending.FixedShare.class})
    interface Spending {
        record WealthTarget(
                @Param(
                        value = 0.1,
                        unit = Unit.PER_YEAR,
                        min = 0,
                        max = 1,
                        what = "speed",
                        source = "a paper",
                        status = OBSERVED)
                @Formerly("speed")
                double adjustment,

                Table table)
                implements Spending {}

        record FixedShare(
                @Param(
                        value = 0.8,
                        unit = Unit.SHARE,
                        min = 0,
                        max = 1,
                        what = "share",
                        source = "a guess",
                        status = ASSUMED)
                double share)
                implements Spending {}
    }

    record Table(
            @Param(value = 2, unit = Unit.YEARS, min = 0, max = 9, what = "low", source = "s", status = ASSUMED)
            int low,

            @Param(value = 4, unit = Unit.YEARS, min = 0, max = 9, what = "high", source = "s", status = ASSUMED)
            int high) {
        Table {
            if (low > high) {
                throw new IllegalArgumentException("low must not be above high");
            }
        }
    }

    record Ownership(Private privateFirm, Worker workerCooperative) {}

    record Private(
            @Param(
                    value = 1.5,
                    unit = Unit.RATIO,
                    min = 0.5,
                    max = 3,
                    neutral = 1,
                    what = "l",
                    source = "s",
                    status = ASSUMED)
            double localSourcing) {}

    record Worker(
            @Param(
                    value = 2,
                    unit = Unit.RATIO,
                    min = 0.5,
                    max = 3,
                    neutral = 1,
                    what = "l",
                    source = "s",
                    status = ASSUMED)
            double localSourcing,

            @Param(value = 1, unit = Unit.SWITCH, min = 0, max = 1, what = "keeps jobs", source = "s", status = ASSUMED)
            boolean cutsHoursFirst) {}

    record Bank(
            @Param(
                    value = 500,
                    unit = Unit.POUNDS_PER_MONTH,
                    min = 0,
                    max = 1e6,
                    what = "cap",
                    source = "s",
                    status = ASSUMED)
            double cap) {}
}

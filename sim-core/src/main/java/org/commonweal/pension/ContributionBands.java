package org.commonweal.pension;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Odd;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * What members of the local-government scheme pay for their pensions: one rate on all of their pay, by the band it is
 * in (model specification 5.9).
 */
public record ContributionBands(
        @Param(
                value = 0.055,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "contribution in the first band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double firstRate,

        @Param(
                value = 17800,
                unit = Unit.POUNDS_PER_YEAR,
                min = 1000,
                max = 1000000,
                what = "end of the first band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double firstEnd,

        @Param(
                value = 0.058,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "contribution in the second band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double secondRate,

        @Param(
                value = 28000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 1000,
                max = 1000000,
                what = "end of the second band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double secondEnd,

        @Param(
                value = 0.065,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "contribution in the third band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double thirdRate,

        @Param(
                value = 45600,
                unit = Unit.POUNDS_PER_YEAR,
                min = 1000,
                max = 1000000,
                what = "end of the third band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double thirdEnd,

        @Param(
                value = 0.068,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "contribution in the fourth band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double fourthRate,

        @Param(
                value = 57700,
                unit = Unit.POUNDS_PER_YEAR,
                min = 1000,
                max = 1000000,
                what = "end of the fourth band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double fourthEnd,

        @Param(
                value = 0.085,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "contribution in the fifth band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double fifthRate,

        @Param(
                value = 81000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 1000,
                max = 1000000,
                what = "end of the fifth band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double fifthEnd,

        @Param(
                value = 0.099,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "contribution in the sixth band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double sixthRate,

        @Param(
                value = 114800,
                unit = Unit.POUNDS_PER_YEAR,
                min = 1000,
                max = 1000000,
                what = "end of the sixth band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double sixthEnd,

        @Param(
                value = 0.105,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "contribution in the seventh band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double seventhRate,

        @Param(
                value = 135300,
                unit = Unit.POUNDS_PER_YEAR,
                min = 1000,
                max = 1000000,
                what = "end of the seventh band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double seventhEnd,

        @Param(
                value = 0.114,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "contribution in the eighth band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double eighthRate,

        @Param(
                value = 203000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 1000,
                max = 1000000,
                what = "end of the eighth band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double eighthEnd,

        @Param(
                value = 0.125,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "contribution in the ninth band",
                source = "LGPS contribution bands from 1 April 2025",
                status = Status.OBSERVED)
        double ninthRate)
        implements Odd {

    /** Checks that its bands are in order. @throws Contradiction if they are not */
    public ContributionBands {
        Contradiction.unlessOrdered("first-end", firstEnd, "second-end", secondEnd);
        Contradiction.unlessOrdered("second-end", secondEnd, "third-end", thirdEnd);
        Contradiction.unlessOrdered("third-end", thirdEnd, "fourth-end", fourthEnd);
        Contradiction.unlessOrdered("fourth-end", fourthEnd, "fifth-end", fifthEnd);
        Contradiction.unlessOrdered("fifth-end", fifthEnd, "sixth-end", sixthEnd);
        Contradiction.unlessOrdered("sixth-end", sixthEnd, "seventh-end", seventhEnd);
        Contradiction.unlessOrdered("seventh-end", seventhEnd, "eighth-end", eighthEnd);
    }

    @Override
    public List<Oddity> oddities() {
        return Stream.of(
                        Oddity.ifFalling("first-rate", firstRate, "second-rate", secondRate),
                        Oddity.ifFalling("second-rate", secondRate, "third-rate", thirdRate),
                        Oddity.ifFalling("third-rate", thirdRate, "fourth-rate", fourthRate),
                        Oddity.ifFalling("fourth-rate", fourthRate, "fifth-rate", fifthRate),
                        Oddity.ifFalling("fifth-rate", fifthRate, "sixth-rate", sixthRate),
                        Oddity.ifFalling("sixth-rate", sixthRate, "seventh-rate", seventhRate),
                        Oddity.ifFalling("seventh-rate", seventhRate, "eighth-rate", eighthRate),
                        Oddity.ifFalling("eighth-rate", eighthRate, "ninth-rate", ninthRate))
                .flatMap(List::stream)
                .toList();
    }

    /** The rate on a pay [pence a month], a share of it. */
    public double rate(long pay) {
        double pounds = 12 * pay / 100.0;
        if (pounds <= firstEnd) {
            return firstRate;
        }
        if (pounds <= secondEnd) {
            return secondRate;
        }
        if (pounds <= thirdEnd) {
            return thirdRate;
        }
        if (pounds <= fourthEnd) {
            return fourthRate;
        }
        if (pounds <= fifthEnd) {
            return fifthRate;
        }
        if (pounds <= sixthEnd) {
            return sixthRate;
        }
        if (pounds <= seventhEnd) {
            return seventhRate;
        }
        if (pounds <= eighthEnd) {
            return eighthRate;
        }
        return ninthRate;
    }
}

package org.commonweal.enterprise;

import org.commonweal.economy.Firms;
import org.commonweal.economy.Insolvencies;
import org.commonweal.economy.SizeClass;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How often firms close (model specification 5.11). */
@Answers(ClosureHazard.ByAgeAndSize.class)
public interface ClosureHazard {

    /** Chance that a firm closes within a year for whatever reason, given the months it has traded and its size. */
    double hazard(int monthsTraded, int heads);

    /** The same of firm {@code f} as it is. */
    default double ofFirm(Firms firms, int f) {
        return hazard(Math.max(0, firms.age[f] - 1), firms.heads(f));
    }

    /**
     * Chance that it closes within a year by choice: what insolvency and retirement leave of the hazard.
     *
     * @param fails chance that a small firm of its age becomes insolvent within a year
     */
    double byChoice(int monthsTraded, int heads, boolean branch, boolean registered, double fails);

    /**
     * Chance that a small firm becomes insolvent within a year.
     *
     * @param group among whom it is counted
     * @param counted how many did here so far
     */
    double failing(int group, Insolvencies counted);

    /** Hazard of a size relative to the smallest. */
    double ofSize(int heads);

    /**
     * Hazards by years of trading times one by size. Of enterprises born in 2007 there were alive after one to five years
     * 95.4, 81.1, 63.0, 52.0 and 44.6 % (evidence J12), so of those alive at the beginning of a year there closed in it 1 -
     * 0.954 = 0.046, 1 - 81.1 / 95.4 = 0.150, 1 - 63.0 / 81.1 = 0.223, 1 - 52.0 / 63.0 = 0.175 and 1 - 44.6 / 52.0 = 0.142,
     * for whatever reason. What insolvency takes, and the retirement of the self-employed, is part of that; the rest close
     * by choice. Larger firms close less often for either reason, in the same proportion (counted in the baseline).
     */
    record ByAgeAndSize(
            @Param(
                    value = 0.046,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "firms that close in their first year, for any reason",
                    source = "survival 95.4 % after one year (evidence J12)",
                    status = Status.OBSERVED)
            double firstYear,

            @Param(
                    value = 0.150,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "in the second year",
                    source = "survival 81.1 after 95.4 % (evidence J12)",
                    status = Status.OBSERVED)
            double secondYear,

            @Param(
                    value = 0.223,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "in the third year",
                    source = "survival 63.0 after 81.1 % (evidence J12)",
                    status = Status.OBSERVED)
            double thirdYear,

            @Param(
                    value = 0.175,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "in the fourth year",
                    source = "survival 52.0 after 63.0 % (evidence J12)",
                    status = Status.OBSERVED)
            double fourthYear,

            @Param(
                    value = 0.142,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "in the fifth year",
                    source = "survival 44.6 after 52.0 % (evidence J12)",
                    status = Status.OBSERVED)
            double fifthYear,

            @Param(
                    value = 0.105,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "in later years",
                    source = "calibrated so that deaths are 10.5-12.5 % of firms a year (evidence J11)",
                    status = Status.CALIBRATED)
            double later,

            @Param(
                    value = 0.05,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "of these, firms that become insolvent in the first five years; parents support branches",
                    source = "counted in the baseline over 20 years, so that cohorts survive as evidence J12 says",
                    status = Status.CALIBRATED)
            double failingYoung,

            @Param(
                    value = 0.015,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "of these, firms that become insolvent later",
                    source = "counted in the baseline over 20 years",
                    status = Status.CALIBRATED)
            double failing,

            @Param(
                    value = 1,
                    unit = Unit.SWITCH,
                    min = 0,
                    max = 1,
                    what =
                            "whether insolvencies are those counted in the burn-in of the place itself; off: as declared in every place",
                    source = "a rule: firms close as often as the statistics say, however many of them fail here",
                    status = Status.ASSUMED)
            boolean asCounted,

            @Param(
                    value = 1,
                    unit = Unit.YEARS,
                    min = 0,
                    max = 100,
                    what = "years of counting for which the declared insolvencies stand",
                    source = "assumed: a year of a small place has some ten of them",
                    status = Status.ASSUMED)
            double declaredYears,

            @Param(
                    value = 0.043,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what =
                            "of these, self-employed off the register who stop working, of whose firm nothing is left to sell",
                    source = "counted in the baseline over 20 years",
                    status = Status.CALIBRATED)
            double retiring,

            @Param(
                    value = 0.8,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 3,
                    what =
                            "firms with 10-49 people that become insolvent, or that nobody takes on, relative to smaller ones that become insolvent",
                    source = "as all that close, of smaller ones and of these (medium): nothing else is counted",
                    status = Status.ASSUMED)
            double failingMedium,

            @Param(
                    value = 0.30,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 2,
                    what = "hazard of a firm with 10-49 people relative to a smaller one",
                    source = "assumed: larger firms close less",
                    status = Status.ASSUMED)
            double medium,

            @Param(
                    value = 0.15,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 2,
                    what = "with 50-249 people",
                    source = "assumed",
                    status = Status.ASSUMED)
            double large,

            @Param(
                    value = 0.04,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 2,
                    what = "with 250 or more",
                    source = "assumed",
                    status = Status.ASSUMED)
            double largest)
            implements ClosureHazard {
        @Override
        public double hazard(int monthsTraded, int heads) {
            return byAge(monthsTraded) * ofSize(heads);
        }

        @Override
        public double failing(int group, Insolvencies counted) {
            double declared = group == Insolvencies.OTHERS ? failing : failingYoung;
            return asCounted ? counted.rate(group, declared, declaredYears) : declared;
        }

        @Override
        public double byChoice(int monthsTraded, int heads, boolean branch, boolean registered, double fails) {
            double otherwise = (branch ? 0 : fails) + (registered ? 0 : retiring);
            double relative = SizeClass.of(heads) == SizeClass.SMALL && medium > 0 ? failingMedium / medium : 1;
            return Math.max(0, byAge(monthsTraded) - otherwise * relative) * ofSize(heads);
        }

        private double byAge(int monthsTraded) {
            return switch (monthsTraded / 12) {
                case 0 -> firstYear;
                case 1 -> secondYear;
                case 2 -> thirdYear;
                case 3 -> fourthYear;
                case 4 -> fifthYear;
                default -> later;
            };
        }

        @Override
        public double ofSize(int heads) {
            return switch (SizeClass.of(heads)) {
                case MICRO -> 1;
                case SMALL -> medium;
                case MEDIUM -> large;
                case LARGE -> largest;
            };
        }
    }
}

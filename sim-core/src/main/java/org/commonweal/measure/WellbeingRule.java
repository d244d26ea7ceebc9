package org.commonweal.measure;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What counts as wellbeing: a weighted mean of five parts, each one at its reference (model specification 8). */
public record WellbeingRule(
        @Param(
                value = 0.3,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "weight of work",
                source = "assumed: no survey of the place says what counts",
                status = Status.ASSUMED)
        double workWeight,

        @Param(
                value = 0.3,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "weight of income",
                source = "assumed: as for work",
                status = Status.ASSUMED)
        double incomeWeight,

        @Param(
                value = 0.2,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "weight of equality",
                source = "assumed: as for work",
                status = Status.ASSUMED)
        double equalityWeight,

        @Param(
                value = 0.1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "weight of bills that are paid",
                source = "assumed: as for work",
                status = Status.ASSUMED)
        double arrearsWeight,

        @Param(
                value = 0.1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "weight of public services",
                source = "assumed: as for work",
                status = Status.ASSUMED)
        double servicesWeight,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "unemployment at which work counts as one",
                source = "assumed: about what the place opens with",
                status = Status.ASSUMED)
        double unemployment,

        @Param(
                value = 1_700,
                unit = Unit.POUNDS_PER_MONTH,
                min = 1,
                max = 100_000,
                what = "median equivalised disposable income at which income counts as one",
                source = "assumed: about what the place opens with",
                status = Status.ASSUMED)
        double medianIncome,

        @Param(
                value = 0.35,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "Gini of disposable income at which equality counts as one",
                source = "assumed: near that of the nation",
                status = Status.ASSUMED)
        double gini) {

    /**
     * The index, one where every part is at its reference and the weights add to one.
     *
     * @param unemploymentNow share of the labour force
     * @param medianNow median equivalised disposable income [pounds a month]
     * @param giniNow of equivalised disposable income
     * @param paid share of rents, council tax and mortgage interest due that is paid
     * @param services volume of what anchors buy, relative to need
     */
    public double index(double unemploymentNow, double medianNow, double giniNow, double paid, double services) {
        double work = 1 - (unemploymentNow - unemployment);
        double income = medianNow / medianIncome;
        double equality = 1 - (giniNow - gini);
        return workWeight * work
                + incomeWeight * income
                + equalityWeight * equality
                + arrearsWeight * paid
                + servicesWeight * services;
    }
}

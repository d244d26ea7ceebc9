package org.commonweal.results.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Picture;
import org.commonweal.results.report.Range;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final Range NONE = Range.NONE;

    /** Passes from 3 to 7, is near from 2 to 9. */
    private static Fit fit(double model) {
        return fit(model, true);
    }

    private static Fit fit(double model, boolean modelled) {
        return fit(model, NONE, modelled);
    }

    /** Observed is 5. */
    private static Fit fit(double model, Range runs, boolean modelled) {
        return new Fit(
                "X.a",
                "X group",
                "a number",
                Unit.of("ratio"),
                new Range(5, 5),
                new Range(3, 7),
                new Range(2, 9),
                model,
                NONE,
                runs,
                modelled,
                "mean of x",
                "observed",
                "somebody",
                "");
    }

    private static Validation validation(Fit... fits) {
        Validation.Header header = new Validation.Header(
                "Northbrook", "baseline", 3, 1, 0.1, 5, 20, "", "./commonweal validate", "Version 1");
        return new Validation(header, List.of(fits), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void verdictsFollowTheMean() {
        assertThat(fit(3).verdict()).isEqualTo(Verdict.PASS);
        assertThat(fit(7.5).verdict()).isEqualTo(Verdict.NEAR);
        assertThat(fit(2).verdict()).isEqualTo(Verdict.NEAR);
        assertThat(fit(9.1).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(fit(5, false).verdict()).isEqualTo(Verdict.NOT_MODELLED);
    }

    @Test
    void noNumberFails() {
        assertThat(fit(Double.NaN).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void everyTargetIsPutOnOneScale() {
        assertThat(fit(5).position(5)).isZero();
        assertThat(fit(5).position(3)).isEqualTo(-1);
        assertThat(fit(5).position(6)).isEqualTo(0.5);
        assertThat(fit(5).position(9)).isEqualTo(2);
        assertThat(fit(5).position(13)).isEqualTo(4);
        assertThat(fit(5).position(1)).isEqualTo(-3);
    }

    @Test
    void failuresComeFirstAndAreCounted() {
        Validation validation = validation(fit(5), fit(8), fit(10), fit(6), fit(5, false));
        assertThat(validation.failuresFirst())
                .extracting(Fit::verdict)
                .containsExactly(Verdict.FAIL, Verdict.NEAR, Verdict.PASS, Verdict.PASS);
        assertThat(validation.score()).isEqualTo("2 of 4 targets pass (50\u00a0%), 1 near, 1 fail; 1 not modelled");
    }

    @Test
    void coverageCountsTargetsWhoseObservedValueLiesAmongTheRuns() {
        Validation validation =
                validation(fit(5, new Range(4, 6), true), fit(9, new Range(8, 10), true), fit(5), fit(5, false));
        assertThat(validation.coverage()).startsWith("In 1 of 2 targets (50\u00a0%) the observed value lies");
        assertThat(validation(fit(5)).coverage()).isEmpty();
    }

    @Test
    void theReportHoldsEveryTarget() {
        assertThat(ValidationReport.text(validation(fit(10), fit(5, false)), List.of(), ""))
                .contains("# How right is the model? Northbrook, baseline")
                .contains("**0 of 1 targets pass (0\u00a0%), 0 near, 1 fail; 1 not modelled.**")
                .contains("| **FAIL** | a number | 10 | 3 to 7 |")
                .contains("| `X.a` | a number | 5 | 3 to 7 | – | – | not modelled | observed: somebody |")
                .contains("./commonweal validate");
    }

    @Test
    void picturesWithoutDataAreLeftOut() {
        assertThat(ValidationCharts.of(validation(fit(5))))
                .extracting(Picture::name)
                .containsExactly("fit", "fit-1");
        assertThat(ValidationCharts.of(validation())).isEmpty();
    }

    @Test
    void aPlaceWithoutAMapIsComparedWithoutOne() {
        Validation bare = validation(fit(5));
        List<Validation.Neighbourhood> areas = List.of(area(1), area(2), area(3));
        Validation places = new Validation(bare.header(), bare.fits(), List.of(), List.of(), List.of(), areas);
        assertThat(ValidationCharts.of(places))
                .extracting(picture -> picture.caption().title())
                .contains("Neighbourhoods' incomes follow the data: correlation 1")
                .noneMatch(title -> title.contains("deprivation"));
    }

    private static Validation.Neighbourhood area(int n) {
        return new Validation.Neighbourhood(new Outline("area", List.of()), 10 * n, 20 * n, 0.05, 0.1);
    }

    @Test
    void correlationsFitOnPaper() {
        double[] one = {1, 2, 3, Double.NaN};
        assertThat(ValidationCharts.correlation(one, new double[] {2, 4, 6, 1})).hasValue(1.0);
        assertThat(ValidationCharts.correlation(one, new double[] {3, 3, 3, 1})).isEmpty();
    }
}

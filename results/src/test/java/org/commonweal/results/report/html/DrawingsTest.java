package org.commonweal.results.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.results.chart.Line;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.compare.Interval;
import org.commonweal.results.number.Unit;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    private static String effect(Interval interval, boolean told) {
        return EffectPlot.draw("plot", "Jobs", Unit.of("people"), List.of(new EffectPlot.Row("bank", interval, told)))
                .render();
    }

    @Test
    void anEffectStandsWhereItsNumberIs() {
        // From -10 to 110 with a room of 6 % at both ends: 134.4 people on 308 units, so zero lies 39.4 from the left.
        String plot = effect(new Interval(50, 60, 10, 0.1), false);
        assertThat(plot)
                .contains("<line class=\"zero\" x1=\"279.4\"")
                .contains("class=\"untold s0\"")
                .contains("+50");
        assertThat(plot).contains("<circle cx=\"394\"");
    }

    @Test
    void whatIsToldApartIsFilled() {
        assertThat(effect(new Interval(50, 10, 10, 0.001), true)).contains("class=\"told s0\"");
    }

    @Test
    void withoutAnIntervalThereIsNoBar() {
        assertThat(effect(new Interval(50, Double.NaN, 1, 1), false))
                .doesNotContain("whisker")
                .contains("untold");
    }

    @Test
    void oddNamesAreEscaped() {
        String plot = EffectPlot.draw(
                        "plot",
                        "A & B",
                        Unit.of("people"),
                        List.of(new EffectPlot.Row("<odd>", new Interval(1, 1, 2, 1), false)))
                .render();
        assertThat(plot).contains("A &amp; B").contains("&lt;odd&gt;").doesNotContain("<odd>");
    }

    @Test
    void aGapInALineIsAGap() {
        Curves.Look look = new Curves.Look("c", "Jobs", Unit.of("people"), false, 0);
        Line line = new Line("bank", new double[] {1, 2, 3}, new double[] {4, Double.NaN, 5});
        String path =
                Curves.overYears(look, List.of(line)).render().replaceAll("(?s).*curve s0\" d=\"([^\"]*)\".*", "$1");
        assertThat(path).matches("M[\\d. ]+M[\\d. ]+");
    }

    @Test
    void aWaterfallEndsWithWhatIsLeft() {
        String fall = Waterfall.draw(
                        "w",
                        "A pound",
                        List.of(new Waterfall.Step("imports", 0.7), new Waterfall.Step("taxes", 0.2)),
                        "left")
                .render();
        assertThat(fall).contains("100p", "70p", "20p", "left", "10p");
    }

    @Test
    void aBandOfASankeyIsAsThickAsItsShare() {
        String sankey = Sankey.draw(
                        "s",
                        "A pound",
                        List.of(
                                new Sankey.Band(0, "council", "firms", 0.75),
                                new Sankey.Band(0, "council", "outside", 0.25)))
                .render();
        // Two receivers leave 400 - 24 units for the pound: 282 and 94 of them.
        assertThat(sankey).contains("height=\"282\"", "height=\"94\"", "firms 75p", "outside 25p");
    }

    @Test
    void bandsTooThinToSeeAreLeftOut() {
        assertThat(Sankey.draw("s", "A pound", List.of(new Sankey.Band(0, "council", "crumbs", 0.001)))
                        .render())
                .doesNotContain("crumbs");
    }

    @Test
    void areasAreShadedByTheSizeOfTheirChange() {
        assertThat(AreaMap.shade(90, 90)).isEqualTo("p3");
        assertThat(AreaMap.shade(-31, 90)).isEqualTo("m1");
        assertThat(AreaMap.shade(14, 90)).isEqualTo("z");
        assertThat(AreaMap.shade(500, 90)).isEqualTo("p3");
        assertThat(AreaMap.shade(Double.NaN, 90)).isEqualTo("none");
        assertThat(AreaMap.shade(0, 0)).isEqualTo("z");
    }

    @Test
    void aMapSaysWhereMostAndLeast() {
        double[][] ring = {{0, 0}, {1, 0}, {1, 1}, {0, 0}};
        List<Outline> outlines =
                List.of(new Outline("West", List.<double[][]>of(ring)), new Outline("East", List.<double[][]>of(ring)));
        String map = AreaMap.draw("m", "Income", Unit.POUNDS, outlines, new double[] {-5, 9}, new boolean[2], 9)
                .render();
        assertThat(map).contains("Most: East +£9.00; least: West −£5.00.");
    }
}

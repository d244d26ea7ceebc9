package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonweal.results.chart.Chart.Numbers;
import org.commonweal.results.chart.LineChart.Look;
import org.commonweal.results.number.Unit;
import org.junit.jupiter.api.Test;

/** What is drawn, read off the SVG. */
class DrawingsTest {
    private static final Unit PEOPLE = Unit.of("people");
    private static final Caption JOBS = new Caption("Jobs", "somewhere", "people", "");

    private static String drawn(Chart chart) {
        return drawn(chart, Sheet.PANEL);
    }

    private static String drawn(Chart chart, Sheet sheet) {
        return ChartFiles.inPage(chart, sheet, "x").replace('\u00a0', ' ');
    }

    private static String effect(EffectChart.Mark mark) {
        List<EffectChart.Row> rows = List.of(new EffectChart.Row("bank", List.of(mark)));
        return drawn(EffectChart.draw(JOBS, PEOPLE, rows, rows));
    }

    private static List<MatchResult> found(String svg, String pattern) {
        return Pattern.compile(pattern).matcher(svg).results().toList();
    }

    private static double number(String svg, String pattern) {
        return Double.parseDouble(found(svg, pattern).get(0).group(1));
    }

    // ---- effects ---------------------------------------------------------------------------------------------------

    @Test
    void anEffectStandsWhereItsNumberIs() {
        String svg = effect(new EffectChart.Mark(-10, 50, 110, false, 0));
        double zero = number(svg, "<line x1=\"([\\d.]+)\"[^>]*stroke-width=\"2.5\"");
        double low = number(svg, "<line x1=\"([\\d.]+)\"[^>]*stroke-width=\"5\"");
        double high = number(svg, "<line [^>]*x2=\"([\\d.]+)\"[^>]*stroke-width=\"5\"");
        double right = number(svg, "<path d=\"M([\\d.]+) [^>]*stroke-width=\"3\""); // a circle begins at its right
        assertThat((zero - low) / (high - low)).isCloseTo(10 / 120.0, within(1e-3));
        assertThat(right - 9).isCloseTo((low + high) / 2, within(0.2));
        assertThat(svg)
                .contains(">+50</text>")
                .contains("1 row, effects in people; 0 of 1 distinguishable from zero. bank +50.");
    }

    @Test
    void whatIsToldApartIsFilledAndWhatIsNotIsHollow() {
        assertThat(effect(new EffectChart.Mark(40, 50, 60, true, 0))).contains("fill=\"#0072b2\" stroke=\"#0072b2\"");
        assertThat(effect(new EffectChart.Mark(40, 50, 60, false, 0)))
                .contains("fill=\"#fff\" stroke=\"#0072b2\"")
                .doesNotContain("fill=\"#0072b2\"");
    }

    @Test
    void withoutAnIntervalThereIsNoBarAndWithoutAMeanNoMark() {
        assertThat(effect(new EffectChart.Mark(Double.NaN, 50, Double.NaN, false, 0)))
                .doesNotContain("stroke-width=\"5\"")
                .contains("fill=\"#fff\"");
        assertThat(effect(new EffectChart.Mark(Double.NaN, Double.NaN, Double.NaN, false, 0)))
                .contains("not measured")
                .doesNotContain("stroke-width=\"3\"");
    }

    @Test
    void panelsOnOneScaleHaveZeroAtOnePlaceHoweverWideTheirNumbers() {
        EffectChart.Row wide = new EffectChart.Row("bank", List.of(new EffectChart.Mark(0, 1_234_000, 2e6, true, 0)));
        EffectChart.Row narrow = new EffectChart.Row("bank", List.of(new EffectChart.Mark(0, 0, 0, false, 0)));
        List<EffectChart.Row> both = List.of(wide, narrow);
        String zero = "<line x1=\"([\\d.]+)\"[^>]*stroke-width=\"2.5\"";
        assertThat(number(drawn(EffectChart.draw(JOBS, PEOPLE, List.of(wide), both)), zero))
                .isEqualTo(number(drawn(EffectChart.draw(JOBS, PEOPLE, List.of(narrow), both)), zero));
    }

    @Test
    void aLongerListIsAHigherPanel() {
        EffectChart.Row row = new EffectChart.Row("bank", List.of(new EffectChart.Mark(1, 2, 3, true, 0)));
        Chart one = EffectChart.draw(JOBS, PEOPLE, List.of(row), List.of(row));
        Chart three = EffectChart.draw(JOBS, PEOPLE, List.of(row, row, row), List.of(row));
        assertThat(three.panelHeight() - one.panelHeight()).isEqualTo(2 * (30 + 28 + 14));
    }

    @Test
    void theNumbersOfAnAxisDoNotTouch() {
        String svg = effect(new EffectChart.Mark(-1_234_567, 50, 2_345_678, false, 0));
        double before = Double.NEGATIVE_INFINITY;
        List<MatchResult> ticks =
                found(svg, "<text x=\"([\\d.]+)\" y=\"[\\d.]+\" fill=\"#595959\" textLength=\"(\\d+)\">[+−]?[\\d,]+<");
        assertThat(ticks).hasSizeGreaterThan(1);
        for (MatchResult tick : ticks) {
            assertThat(Double.parseDouble(tick.group(1))).isGreaterThan(before + 10);
            before = Double.parseDouble(tick.group(1)) + Double.parseDouble(tick.group(2));
        }
    }

    @Test
    void whatIsBesideTheFirstEffectDoesNotSetTheScaleAndEndsInAnArrow() {
        EffectChart.Mark first = new EffectChart.Mark(-10, 50, 110, false, 0);
        EffectChart.Mark wild = new EffectChart.Mark(-9000, 60, 9000, false, 1);
        EffectChart.Mark far = new EffectChart.Mark(Double.NaN, 8000, Double.NaN, true, 2);
        List<EffectChart.Row> rows = List.of(new EffectChart.Row("bank", List.of(first, wild, far)));
        String svg = drawn(EffectChart.draw(JOBS, PEOPLE, rows, rows));
        double low = number(svg, "<line x1=\"([\\d.]+)\"[^>]*stroke-width=\"5\"");
        double high = number(svg, "<line [^>]*x2=\"([\\d.]+)\"[^>]*stroke-width=\"5\"");
        assertThat(high - low).isGreaterThan(250); // half of the panel: its interval can be read
        assertThat(found(svg, "<path d=\"M[\\d. L]+Z\" fill=\"#c24f00\"")).hasSize(2);
        assertThat(found(svg, "<path d=\"M[\\d. L]+Z\" fill=\"#00805d\"")).hasSize(1);
    }

    @Test
    void eachRowOfAScorecardHasItsOwnScaleAndItsUnitUnlessTheyShareOne() {
        List<EffectChart.Score> scores = List.of(
                score("output", Unit.POUNDS_A_YEAR, 3e6, ""),
                EffectChart.Score.heading("where"),
                score("here", PEOPLE, 100, "jobs"),
                score("elsewhere", PEOPLE, 50, "jobs"));
        Chart card = EffectChart.scorecard(JOBS, scores);
        String svg = drawn(card);
        List<Double> ends = found(svg, "<line [^>]*x2=\"([\\d.]+)\"[^>]*stroke-width=\"5\"").stream()
                .map(end -> Double.parseDouble(end.group(1)))
                .toList();
        assertThat(ends.get(0)).isEqualTo(ends.get(1)).isGreaterThan(ends.get(2) + 50);
        assertThat(svg).contains(">+£3m a year</text>", ">+100 people</text>");
        assertThat(drawn(card, Sheet.WIDE)).contains(">£0 to +£6m</text>");
        assertThat(card.description().replace('\u00a0', ' '))
                .isEqualTo("output +£3m a year; where; here +100 people; elsewhere +50 people.");
    }

    private static EffectChart.Score score(String name, Unit unit, double mean, String scale) {
        return new EffectChart.Score(name, unit, List.of(new EffectChart.Mark(0, mean, 2 * mean, true, 0)), scale);
    }

    // ---- lines -----------------------------------------------------------------------------------------------------

    @Test
    void aGapInALineIsAGap() {
        Line line = new Line("bank", new double[] {1, 2, 3, 4, 5}, new double[] {4, 5, Double.NaN, 5, 6});
        String svg = drawn(LineChart.draw(JOBS, Look.levels(PEOPLE), List.of(line)));
        assertThat(svg)
                .containsPattern("<path d=\"M[\\d. ]+L[\\d. ]+M[\\d. ]+L[\\d. ]+\" fill=\"none\" stroke=\"#0072b2\"");
    }

    @Test
    void aLineCarriesItsNameAndLastValueAtItsEndAndAllItsNumbersInATable() {
        Line line = new Line("bank", new double[] {1, 2}, new double[] {4, 5.25});
        Chart chart = LineChart.draw(JOBS, Look.levels(PEOPLE), List.of(line));
        assertThat(drawn(chart, Sheet.WIDE)).contains(">bank 5.25</text>");
        assertThat(chart.description()).isEqualTo("Lines over 2 years, in people. Last: bank 5.25.");
        assertThat(chart.numbers())
                .isEqualTo(new Numbers(List.of("year", "bank "), List.of(List.of("1", "4"), List.of("2", "5.25"))));
    }

    @Test
    void onAPanelTheNamesOfLinesStandInAKeyAboveThem() {
        Line one = new Line("bank", new double[] {1, 2}, new double[] {4, 5.25});
        String svg = drawn(LineChart.draw(JOBS, Look.levels(PEOPLE), List.of(one, one.named("shares"))));
        assertThat(svg).contains(">bank</text>", ">shares</text>", ">5.25</text>");
    }

    @Test
    void aSlideShowsWhatStandsBesideAndAPanelDoesNot() {
        Line line = new Line("", new double[] {1, 2}, new double[] {40, 41});
        Chart level = LineChart.draw(new Caption("Level", "", "year", ""), Look.closeUp(PEOPLE), List.of(line));
        Chart both =
                LineChart.draw(JOBS, Look.changes(PEOPLE, 1), List.of(line)).beside(level);
        assertThat(drawn(both, Sheet.SLIDE)).contains(">Level</text>", ">Jobs</text>");
        assertThat(drawn(both)).doesNotContain(">Level</text>");
        assertThat(drawn(Chart.grid(new Caption("All", "", "", ""), List.of(both, level)), Sheet.SLIDE))
                .contains(">All</text>", ">Jobs</text>", ">Level</text>");
    }

    @Test
    void aSlideSaysWhereItComesFrom() {
        Line line = new Line("", new double[] {1, 2}, new double[] {40, 41});
        Chart chart = LineChart.draw(JOBS, Look.closeUp(PEOPLE), List.of(line)).from("Commonweal 1.0");
        assertThat(drawn(chart, Sheet.SLIDE)).contains(">Commonweal 1.0</text>");
        assertThat(drawn(chart)).doesNotContain("Commonweal");
    }

    @Test
    void changesHaveALineAtZeroAndLevelsOfACloseUpNeedNone() {
        Line line = new Line("", new double[] {1, 2}, new double[] {40, 41});
        assertThat(drawn(LineChart.draw(JOBS, Look.changes(PEOPLE, 1), List.of(line))))
                .contains(">0</text>", ">+41</text>");
        assertThat(drawn(LineChart.draw(JOBS, Look.closeUp(PEOPLE), List.of(line))))
                .doesNotContain(">0</text>");
    }

    @Test
    void betweenTwoPointsALineIsStraight() {
        Line line = new Line("", new double[] {0, 0.4, 1}, new double[] {0, 0.1, 1});
        assertThat(line.between(0.2)).isCloseTo(0.05, within(1e-12));
        assertThat(line.between(0.7)).isCloseTo(0.55, within(1e-12));
        assertThat(line.between(1)).isEqualTo(1);
    }

    // ---- pounds ----------------------------------------------------------------------------------------------------

    @Test
    void aWaterfallEndsWithWhatIsLeft() {
        Chart fall = WaterfallChart.draw(
                JOBS,
                List.of("all"),
                "a pound",
                List.of(
                        new WaterfallChart.Step("imports", List.of(0.7)),
                        new WaterfallChart.Step("taxes", List.of(0.2))),
                "left");
        assertThat(fall.description().replace('\u00a0', ' '))
                .isEqualTo("Of a pound: imports 70 %, taxes 20 %; left 10 %.");
        List<Double> widths = found(drawn(fall), "<rect [^>]* width=\"([\\d.]+)\"").stream()
                .map(width -> Double.parseDouble(width.group(1)))
                .toList();
        assertThat(widths).hasSize(4);
        assertThat(widths.get(1) / widths.get(0)).isCloseTo(0.7, within(1e-3));
        assertThat(widths.get(3) / widths.get(0)).isCloseTo(0.1, within(1e-3));
    }

    private static Chart sankey(double firms, double outside) {
        return SankeyChart.draw(
                JOBS,
                List.of(
                        new SankeyChart.Stage(
                                "paid by",
                                List.of(new SankeyChart.Node("council", 1, 4)),
                                List.of(new SankeyChart.Ribbon(0, 0, firms), new SankeyChart.Ribbon(0, 1, outside))),
                        new SankeyChart.Stage(
                                "ended",
                                List.of(
                                        new SankeyChart.Node("firms", firms, 0),
                                        new SankeyChart.Node("outside", outside, -1)),
                                List.of())));
    }

    @Test
    void aNodeOfASankeyIsAsHighAsItsShare() {
        String svg = drawn(sankey(0.75, 0.25));
        double[] heights = found(svg, "<rect [^>]* width=\"10\" height=\"([\\d.]+)\"").stream()
                .mapToDouble(height -> Double.parseDouble(height.group(1)))
                .toArray();
        assertThat(heights).hasSize(3);
        assertThat(heights[1] / heights[0]).isCloseTo(0.75, within(1e-3));
        assertThat(heights[2] / heights[0]).isCloseTo(0.25, within(1e-3));
        assertThat(svg).contains(">75 % firms</text>", ">25 % outside</text>");
    }

    @Test
    void everyNodeOfASankeyHasItsNameOnItselfAndNotOnABand() {
        String svg = drawn(sankey(0.99, 0.01));
        assertThat(svg).contains(">1 % outside</text>");
        double ends = number(svg, "<path d=\"M([\\d.]+) "); // where bands begin, nodes end
        for (MatchResult name : found(svg, "<text x=\"([\\d.]+)\"[^>]*textLength=\"(\\d+)\">[\\d.]+ % council<")) {
            assertThat(Double.parseDouble(name.group(1)) + Double.parseDouble(name.group(2)))
                    .isLessThan(ends);
        }
    }

    @Test
    void aNodeOfASankeySaysHowItDiffers() {
        List<SankeyChart.Node> nodes = List.of(new SankeyChart.Node("firms", 1, 0.013, 0));
        Chart chart = SankeyChart.draw(JOBS, List.of(new SankeyChart.Stage("first", nodes, List.of())));
        assertThat(drawn(chart, Sheet.WIDE)).contains(">100 % firms (+1.3)</text>");
    }

    @Test
    void bandsTooThinToSeeAreLeftOut() {
        assertThat(found(drawn(sankey(0.75, 0.25)), "<path ")).hasSize(2);
        assertThat(found(drawn(sankey(0.9999, 0.0001)), "<path ")).hasSize(1);
    }

    // ---- maps ------------------------------------------------------------------------------------------------------

    private static Outline square(String name, double west) {
        double[][] ring = {{west, 0}, {west + 1, 0}, {west + 1, 1}, {west, 1}, {west, 0}};
        return new Outline(name, List.<double[][]>of(ring));
    }

    private static Chart map(boolean... distinguishable) {
        List<Outline> outlines = List.of(square("West", 0), square("East", 1));
        MapChart.Panel panel = new MapChart.Panel(
                "", outlines, new double[] {-5, 9}, distinguishable, Shades.ofChanges(Unit.POUNDS, 9));
        return MapChart.draw(JOBS, List.of(panel));
    }

    @Test
    void aMapSaysWhereMostAndLeastAndItsNumbersAreText() {
        assertThat(map().description()).isEqualTo("A map of 2 neighbourhoods. Most: East +£9.00; least: West −£5.00.");
        assertThat(drawn(map())).contains(">−5.00</text>", ">+9.00</text>");
    }

    @Test
    void whatIsToldApartHasAThickBorder() {
        assertThat(drawn(map(false, true))).contains("fill=\"#5fa4d3\" stroke=\"#000\" stroke-width=\"3.5\"");
        assertThat(drawn(map(false, false))).doesNotContain("stroke-width=\"3.5\"");
    }

    @Test
    void changesAreShadedByTheirSize() {
        Shades shades = Shades.ofChanges(Unit.POUNDS, 90);
        assertThat(Arrays.stream(new double[] {90, -31, 14, 500, -90}).mapToInt(shades::step))
                .containsExactly(6, 2, 3, 6, 0);
        assertThat(shades.of(Double.NaN)).isEqualTo(java.awt.Color.WHITE);
        assertThat(Shades.ofChanges(Unit.POUNDS, 0).step(0)).isEqualTo(3);
        assertThat(shades.marks()).containsExactly("−£90", "−£60", "−£30", "0", "+£30", "+£60", "+£90");
    }

    @Test
    void levelsAreShadedBetweenRoundBoundsAroundEveryValue() {
        assertThat(Shades.bounds(23.3, 43.0, Double.NaN)).containsExactly(20, 25, 30, 35, 40, 45);
        Shades shades = Shades.ofLevels(Unit.NUMBER, 23.3, 43.0);
        assertThat(Arrays.stream(new double[] {23.3, 40, 45}).mapToInt(shades::step))
                .containsExactly(0, 4, 4);
        assertThat(shades.marks()).containsExactly("20", "25", "30", "35", "40", "45");
        assertThat(Shades.bounds(5, 5)[5]).isGreaterThan(5);
    }
}

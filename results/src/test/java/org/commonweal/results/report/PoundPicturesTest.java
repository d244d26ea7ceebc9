package org.commonweal.results.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.commonweal.results.chart.SankeyChart.Node;
import org.commonweal.results.chart.SankeyChart.Ribbon;
import org.commonweal.results.chart.SankeyChart.Stage;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.compare.PoundTrace.Leak;
import org.commonweal.results.compare.PoundTrace.Link;
import org.junit.jupiter.api.Test;

/**
 * Of the council's pound 60p go to shops and 40p abroad; the shops pay 30p to people and 20p abroad; people pay 15p to
 * shops and 5p in tax; of those 15p 6p go abroad after any number of hands.
 */
class PoundPicturesTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final PoundTrace TRACE = new PoundTrace(
            "baseline",
            "the council",
            "as they are",
            12,
            1_000,
            1.2,
            0.29,
            List.of(
                    new Leak("taxes", "shops", 0.05),
                    new Leak("imports", "shops", 0.26),
                    new Leak("imports", "nation", 0.4)),
            1.9,
            List.of(
                    new Link(0, "the council", "shops", 0.6),
                    new Link(0, "the council", "imports", 0.4),
                    new Link(1, "shops", "people", 0.3),
                    new Link(1, "shops", "imports", 0.2),
                    new Link(2, "people", "shops", 0.15),
                    new Link(2, "people", "taxes", 0.05),
                    new Link(3, "shops", "people", 0.15),
                    new Link(3, "people", "imports", 0.06)));

    private static double share(Stage stage, String name) {
        return stage.nodes().stream()
                .filter(node -> node.name().equals(name))
                .mapToDouble(Node::share)
                .sum();
    }

    @Test
    void channelsAddUpOverFirstReceiversTheLargestFirst() {
        assertThat(PoundPictures.channels(TRACE).keySet()).containsExactly("imports", "taxes");
        assertThat(PoundPictures.channels(TRACE).get("imports")).isCloseTo(0.66, EXACT);
    }

    @Test
    void everyStageIsTheWholePoundAndSoIsWhatItPassesOn() {
        List<Stage> stages = PoundStages.of(TRACE);
        assertThat(stages)
                .extracting(Stage::heading)
                .containsExactly("paid by", "first hands", "second hands", "later hands", "how it ended");
        for (Stage stage : stages) {
            assertThat(stage.nodes().stream().mapToDouble(Node::share).sum()).isCloseTo(1, EXACT);
        }
        for (Stage stage : stages.subList(0, 4)) {
            assertThat(stage.ribbons().stream().mapToDouble(Ribbon::share).sum())
                    .isCloseTo(1, EXACT);
        }
    }

    @Test
    void whatHasEndedRunsAlongAndWhatNobodyPassesOnStaysHere() {
        List<Stage> stages = PoundStages.of(TRACE);
        assertThat(share(stages.get(1), "shops")).isCloseTo(0.6, EXACT);
        assertThat(share(stages.get(1), "imports")).isCloseTo(0.4, EXACT);
        assertThat(share(stages.get(2), "people")).isCloseTo(0.3, EXACT);
        assertThat(share(stages.get(2), "imports")).isCloseTo(0.6, EXACT);
        assertThat(share(stages.get(2), "still here")).as("10p lie in shops").isCloseTo(0.1, EXACT);
        assertThat(share(stages.get(3), "later hands")).isCloseTo(0.15, EXACT);
        Stage end = stages.get(4);
        assertThat(share(end, "imports")).isCloseTo(0.66, EXACT);
        assertThat(share(end, "taxes")).isCloseTo(0.05, EXACT);
        assertThat(share(end, "still here")).isCloseTo(TRACE.stillHere(), EXACT);
    }

    @Test
    void aPoundIsComparedWithTheBaselinesByFirstReceiverAndByWayOut() {
        PoundTrace before = new PoundTrace(
                "baseline",
                "the council",
                "as they are",
                12,
                1_000,
                1.2,
                0.2,
                List.of(new Leak("taxes", "shops", 0.1), new Leak("imports", "nation", 0.7)),
                1.9,
                List.of());
        List<Stage> stages = PoundChange.of(TRACE, before);
        assertThat(stages.get(1).nodes()).extracting(Node::name).containsExactly("shops", "nation", "others");
        assertThat(share(stages.get(1), "shops")).isCloseTo(0.31, EXACT);
        assertThat(share(stages.get(1), "others"))
                .as("still here, whoever had it")
                .isCloseTo(0.29, EXACT);
        assertThat(stages.get(1).nodes())
                .extracting(Node::change)
                .satisfiesExactly(
                        change -> assertThat(change).isCloseTo(0.21, EXACT),
                        change -> assertThat(change).isCloseTo(-0.3, EXACT),
                        change -> assertThat(change).isCloseTo(0.09, EXACT));
        assertThat(stages.get(2).nodes()).extracting(Node::name).containsExactly("imports", "taxes", "still here");
        for (Stage stage : stages) {
            assertThat(stage.nodes().stream().mapToDouble(Node::share).sum()).isCloseTo(1, EXACT);
        }
    }

    @Test
    void aPoundThatNobodyHereGetsIsDrawnToo() {
        PoundTrace gone = new PoundTrace(
                "baseline",
                "the council",
                "as they are",
                12,
                1,
                0,
                0,
                List.of(new Leak("imports", "nation", 1)),
                1,
                List.of(new Link(0, "the council", "imports", 1)));
        assertThat(PoundStages.of(gone)).hasSize(2);
        assertThat(PoundPictures.sankey(gone, "").on(Sheet.SLIDE)).isNotNull();
        assertThat(PoundPictures.waterfall(List.of(gone), "").on(Sheet.SLIDE)).isNotNull();
    }
}

package org.commonweal.scenarios.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.experiment.Scales;
import org.commonweal.scenarios.experiment.Scales.Comparison;
import org.commonweal.scenarios.experiment.Scales.Pair;
import org.commonweal.scenarios.experiment.Scales.Verdict;
import org.junit.jupiter.api.Test;

class ScalesTextTest {

    @Test
    void agreementIsSaidOnlyWhereAllIsKnownToAgree() {
        assertThat(verdict(Verdict.SAME, Verdict.SMALL))
                .isEqualTo("The scales agree in everything, within the tolerance.\n");
        assertThat(verdict(Verdict.SAME, Verdict.UNCLEAR))
                .isEqualTo("More seeds would tell, for the intervals are wider than the tolerance: unemployment.\n");
        assertThat(verdict(Verdict.UNKNOWN)).isEqualTo("Not measured in every run: unemployment.\n");
        assertThat(verdict(Verdict.DIFFERENT, Verdict.SAME)).isEqualTo("The scales do not agree in: unemployment.\n");
    }

    private static String verdict(Verdict... verdicts) {
        List<Pair> pairs = Stream.of(verdicts)
                .map(verdict -> new Pair(0, 1, new Interval(0, 0, 2, 1), verdict))
                .toList();
        return ScalesText.verdict(List.of(new Comparison(Scales.MEASURES.get(0), List.of(), pairs)));
    }
}

package org.commonweal.scenarios.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.YearBook;
import org.commonweal.results.archive.FlowRow;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

class RecorderTest {

    @Test
    void whatWasObservedIsWhatIsRecorded() {
        double[] values = new double[Indicators.CATALOGUE.size()];
        Recorder recorder = new Recorder();
        recorder.opened(List.of(new OpeningCheck("households", "households", 100, 90, 0.01)));
        recorder.monthClosed(new Month(-1), values);
        values[0] = 7;
        recorder.monthClosed(new Month(0), values);
        values[0] = 8;
        recorder.yearClosed(
                new YearBook(1, List.of(new YearBook.FlowCell("WAGES", "D1", "firms", "households", 12)), List.of()));
        RunRecord run = recorder.record(null);

        String first = Indicators.CATALOGUE.get(0).name();
        assertThat(run.series().months()).containsExactly(-1, 0);
        assertThat(run.series().values(first)).containsExactly(0, 7);
        assertThat(run.flows()).containsExactly(new FlowRow(1, "WAGES", "D1", "firms", "households", 12));
        assertThat(recorder.opening())
                .containsExactly(new OpeningRow("households", "households", 100, 90, 0.01, false));
    }

    @Test
    void theCatalogueIsThatOfTheModelInWords() {
        assertThat(new Recorder().record(null).series().catalogue())
                .extracting(SeriesMeta::name)
                .containsExactlyElementsOf(
                        Indicators.CATALOGUE.stream().map(Indicator::name).toList());
        assertThat(Recorder.meta(Indicators.named("cost.local-bank.council")))
                .extracting(meta -> meta.direction().words(), SeriesMeta::kind, SeriesMeta::role, SeriesMeta::bearer)
                .containsExactly("lower is better", SeriesMeta.Kind.TOTAL, SeriesMeta.Role.COST, "council");
    }
}

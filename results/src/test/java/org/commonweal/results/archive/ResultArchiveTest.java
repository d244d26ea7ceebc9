package org.commonweal.results.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.commonweal.results.SyntheticRun;
import org.commonweal.results.number.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultArchiveTest {

    @TempDir
    private Path runs;

    @Test
    void aSeriesIsAnsweredAcrossRuns() throws IOException, SQLException {
        RunWriter.write(runs.resolve("two's"), oneIndicator(2).build());
        RunWriter.write(runs.resolve("one"), oneIndicator(1).build());
        try (ResultArchive archive = ResultArchive.open(runs)) {
            List<ResultArchive.Point> points = archive.series("x");
            assertThat(points).hasSize(2 * 36);
            assertThat(points.get(24)).isEqualTo(new ResultArchive.Point("one", 1, "baseline", 0, 0));
            assertThat(points.get(36 + 25)).isEqualTo(new ResultArchive.Point("two's", 2, "baseline", 1, 0.1));
        }
    }

    @Test
    void parquetHoldsEveryNumberOfTheRun() throws IOException, SQLException {
        RunRecord run = SyntheticRun.complete().years(2).build();
        RunWriter.write(runs.resolve("one"), run);
        try (ResultArchive archive = ResultArchive.open(runs)) {
            List<SeriesPoint> series = archive.query("select * from series").stream()
                    .map(row -> new SeriesPoint(
                            ((Long) row.get("month")).intValue(),
                            (String) row.get("indicator"),
                            row.get("value") == null ? Double.NaN : (Double) row.get("value"),
                            (String) row.get("unit")))
                    .toList();
            assertThat(series).isEqualTo(run.series().points().toList());
            assertThat(archive.query("select count(*) as n from distributions"))
                    .containsExactly(Map.of("n", (long) run.distributions().size()));
        }
    }

    @Test
    void whatIsNotANumberIsNull() throws IOException, SQLException {
        RunWriter.write(
                runs.resolve("one"),
                SyntheticRun.empty()
                        .years(1)
                        .series("x", "share", m -> m < 0 ? Double.NaN : 1)
                        .build());
        try (ResultArchive archive = ResultArchive.open(runs)) {
            assertThat(archive.query("select count(*) as n from series where value is null"))
                    .containsExactly(Map.of("n", 24L));
            assertThat(archive.series("x").get(0).value()).isNaN();
        }
    }

    @Test
    void moneyIsExactInPenceAndInPounds() throws IOException, SQLException {
        RunWriter.write(runs.resolve("one"), SyntheticRun.empty().build());
        try (ResultArchive archive = ResultArchive.open(runs)) {
            Map<String, Object> row =
                    archive.query("select * from flows where reason = 'WAGES'").get(0);
            assertThat(row.get("pence")).isEqualTo(123_456_789_012L);
            assertThat(row.get("pounds")).isEqualTo(new BigDecimal("1234567890.12"));
            assertThat(row).containsEntry("run", "one").containsEntry("to_class", "households");
        }
    }

    @Test
    void whatIndicatorsSectorsAndReasonsAreIsKeptWithTheRun() throws IOException, SQLException {
        SeriesMeta advice = new SeriesMeta(
                "advice",
                "Advice",
                Unit.of("pounds/month"),
                "what advisers are paid",
                SeriesMeta.Direction.LOWER_IS_BETTER,
                SeriesMeta.Kind.TOTAL,
                SeriesMeta.Role.COST,
                "council",
                "");
        Path run = RunWriter.write(
                runs.resolve("one"),
                SyntheticRun.empty().series(advice, month -> 1).build());
        try (ResultArchive archive = ResultArchive.open(runs)) {
            assertThat(archive.query("select * exclude (run, title, definition) from indicators"))
                    .containsExactly(Map.of(
                            "name", "advice",
                            "unit", "pounds/month",
                            "direction", "lower is better",
                            "kind", "total",
                            "role", "cost",
                            "bearer", "council",
                            "among", ""));
            assertThat(archive.dictionaries()).containsExactly(Map.entry("one", SyntheticRun.DICTIONARY));
        }
        assertThat(run.resolve("indicators.csv"))
                .content()
                .startsWith("name,title,unit,definition,direction,kind,role,bearer,among\n");
        assertThat(run.resolve("sectors.csv"))
                .content()
                .startsWith(
                        "title,key,local,party,circle\nhouseholds,households,yes,households of the place,district\n");
    }

    @Test
    void aRunOfWhichAFileIsMissingIsNotAnswered() throws IOException {
        Path run = RunWriter.write(runs.resolve("one"), oneIndicator(1).build());
        Files.delete(run.resolve("sectors.parquet"));
        assertThatThrownBy(() -> ResultArchive.open(runs))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("one/sectors.parquet is missing");
    }

    @Test
    void foldersThatAreNoRunsArePassedOver() throws IOException, SQLException {
        RunWriter.write(runs.resolve("one"), oneIndicator(1).build());
        Files.createDirectory(runs.resolve(".two.partial-1234"));
        Files.writeString(runs.resolve(".two.partial-1234/series.parquet"), "PAR1, cut short");
        try (ResultArchive archive = ResultArchive.open(runs)) {
            assertThat(archive.query("select run, seed from runs")).containsExactly(Map.of("run", "one", "seed", 1L));
        }
    }

    @Test
    void aFolderWithoutRunsIsSaidToBeOne() {
        assertThatThrownBy(() -> ResultArchive.open(runs))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("There are no runs in");
    }

    private static SyntheticRun oneIndicator(long seed) {
        return SyntheticRun.empty().years(1).seed(seed).series("x", "share", month -> month / 10.0);
    }
}

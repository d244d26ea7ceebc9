package org.commonweal.results.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.results.SyntheticRun;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.archive.SeriesMeta.Kind;
import org.commonweal.results.archive.SeriesMeta.Role;
import org.commonweal.results.archive.Wholeness;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.results.number.Unit;
import org.commonweal.results.overnight.Overnight;
import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three seeds of four years; the policy adds the seed's number to jobs in years 3 and 4. */
class ComparingTest {
    private static final SeriesMeta JOBS = SeriesMeta.outcome(
                    "jobs", "Jobs", Unit.of("people"), "", Direction.HIGHER_IS_BETTER)
            .asTotal();
    private static final SeriesMeta OFFICERS = new SeriesMeta(
            "officers",
            "Officers",
            Unit.of("pounds/month"),
            "",
            Direction.NEITHER,
            Kind.TOTAL,
            Role.COST,
            "town hall",
            "");
    private static final SeriesMeta SHOPS = new SeriesMeta(
            "shops",
            "Shops that closed",
            Unit.of("firms/month"),
            "",
            Direction.LOWER_IS_BETTER,
            Kind.TOTAL,
            Role.FAILURE,
            "",
            "");

    private static final CommandPassport PASSPORT = new CommandPassport("", "", "", List.of(), List.of());

    @TempDir
    private static Path beside;

    private static Path path;

    private static ComparisonFolder folder;

    @BeforeAll
    static void writeRuns() throws IOException {
        path = beside.resolve("comparison");
        folder = new ComparisonFolder(path);
        for (int seed = 1; seed <= 3; seed++) {
            store("baseline", seed, 0);
            store("policy", seed, 1);
        }
        store("policy", 4, 1); // not in the plan
    }

    @BeforeEach
    void writePlan() throws IOException {
        folder.write(plan(3));
    }

    private static ComparisonPlan plan(int pairs) {
        return new ComparisonPlan(
                new Frame("Town", 1, 1, pairs, 2, 4, 2, 0.05, "1", List.of("compare"), List.of()),
                List.of(
                        new ComparedScenario("baseline", "?", List.of(), List.of(), List.of()),
                        new ComparedScenario("policy", "?", List.of(), List.of(), List.of())),
                List.of(JOBS, OFFICERS, SHOPS),
                List.of(new ComparisonPlan.Variant("main", "as it is", Varies.NOTHING, pairs)),
                List.of(new ComparisonPlan.Goal("jobs", 5, false)));
    }

    private static void store(String scenario, int seed, int policy) throws IOException {
        SyntheticRun run = SyntheticRun.empty()
                .years(4)
                .seed(seed)
                .scenario(scenario)
                .series(JOBS, month -> 100 * seed + (month < 24 ? 0 : policy * seed))
                .series(OFFICERS, month -> policy * 50)
                .series(SHOPS, month -> month == 30 && seed == 2 ? policy * 3 : 0);
        for (int tenth = 1; tenth <= 10; tenth++) {
            run.distribution(
                    4,
                    "deciles of wealth",
                    Part.DECILE,
                    "decile " + tenth,
                    "mean",
                    10 * tenth + policy * tenth,
                    "pounds");
            run.distribution(3, "deciles of wealth", Part.DECILE, "decile " + tenth, "mean", 7, "pounds");
        }
        run.distribution(4, "lorenz of wealth", Part.CURVE, "0.00", "cumulative share", 0, "share");
        run.distribution(4, "lorenz of wealth", Part.CURVE, "0.50", "cumulative share", 0.2 + 0.01 * seed, "share");
        run.distribution(4, "lorenz of wealth", Part.CURVE, "1.00", "cumulative share", 1, "share");
        RunWriter.store(folder.run("main", scenario, seed), run.build());
    }

    private Comparison read() throws IOException {
        return Comparing.read(folder, Overnight.NONE);
    }

    @Test
    void anEffectIsTheMeanOfTheLastYearsOverPairs() throws IOException {
        Effect jobs = read().variants().get(0).effects().get(0);
        assertThat(jobs.baseline().mean()).isEqualTo(200);
        assertThat(jobs.alone()).isEqualTo(Interval.of(1, 2, 3));
        assertThat(jobs.difference().mean()).isEqualTo(2);
        assertThat(jobs.difference().halfWidth()).isNaN(); // three pairs are too few
    }

    @Test
    void aCourseHasEveryYear() throws IOException {
        IndicatorPath path = read().paths().stream()
                .filter(each ->
                        each.indicator().equals("jobs") && each.scenario().equals("policy"))
                .findFirst()
                .orElseThrow();
        assertThat(path.levels()).containsExactly(200.0, 200.0, 202.0, 202.0);
        assertThat(path.lows().get(0)).isCloseTo(120, within(1e-9)); // a tenth of the way from 100 to 300
        assertThat(path.highs().get(0)).isCloseTo(280, within(1e-9));
        assertThat(path.differences()).extracting(Interval::mean).containsExactly(0.0, 0.0, 2.0, 2.0);
    }

    @Test
    void decilesBecomeQuintilesAndAreMeansOverTheWindow() throws IOException {
        List<GroupEffect> groups = read().groups();
        assertThat(groups).hasSize(5);
        GroupEffect last = groups.get(4);
        assertThat(last.table()).isEqualTo("quintiles of wealth");
        assertThat(last.group()).isEqualTo("quintile 5");
        assertThat(last.baseline().mean()).isEqualTo(51); // 95, of 90 and 100, in year 4, and 7 in year 3
        assertThat(last.difference().mean()).isEqualTo(4.75);
    }

    @Test
    void aLorenzCurveIsTheMeanOverSeeds() throws IOException {
        Curve curve = read().curves().get(0);
        assertThat(curve.shares()).hasSize(3);
        assertThat(curve.shares().get(1)).isCloseTo(0.22, within(1e-12));
    }

    @Test
    void aCostIsAYearsAndSaysWhoPays() throws IOException {
        Cost cost = read().costs().get(0);
        assertThat(cost.what()).isEqualTo("Officers");
        assertThat(cost.payer()).isEqualTo("town hall");
        assertThat(cost.perYear().mean()).isEqualTo(600);
        assertThat(cost.wholeRun()).isEqualTo(2400);
    }

    @Test
    void aFailureIsCountedInRunsAndBelongsToTheWindow() throws IOException {
        Failure failure = read().failures().get(0);
        assertThat(read().failures()).hasSize(1);
        assertThat(failure.what()).isEqualTo("Shops that closed");
        assertThat(failure.runs()).isEqualTo(1);
        assertThat(failure.of()).isEqualTo(3);
        assertThat(failure.size())
                .isCloseTo(0.5, within(1e-9)); // three shops in one of three runs and one of two years
        assertThat(failure.unit()).isEqualTo(Unit.of("firms/year"));
    }

    @Test
    void pairsGainWhereLuckIsShared() throws IOException {
        // differences 1, 2, 3 have variance 1; levels 100, 200, 300 and 101, 202, 303 have 10,000 and 10,201
        Pairing jobs = read().pairing().get(0);
        assertThat(jobs.ratio()).isCloseTo(1 / 20_201.0, within(1e-12));
    }

    @Test
    void theSameFolderSaysTheSameAndThePlanComesBackAsItWas() throws IOException {
        assertThat(read()).isEqualTo(read());
        assertThat(folder.plan()).isEqualTo(plan(3));
        assertThat(folder.plan().withPairs(4)).isEqualTo(plan(4));
    }

    @Test
    void aRunThatIsNotAsItWasWrittenIsRefusedUnlessThePlanLeavesItOut() throws IOException {
        Path table = path.resolve("runs/main/policy-seed4/series.parquet");
        byte[] bytes = Files.readAllBytes(table);
        bytes[bytes.length / 2] ^= 1;
        Files.write(table, bytes);
        assertThat(read().variants().get(0).pairs()).isEqualTo(3);
        folder.write(plan(4));
        store("baseline", 4, 0);
        assertThatThrownBy(this::read)
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("policy-seed4/series.parquet is not as it was written");
        store("policy", 4, 1);
        assertThat(read().variants().get(0).pairs()).isEqualTo(4);
    }

    @Test
    void aPlanOfAnEarlierVersionWhichDoesNotSayWhatIndicatorsAreIsRefused() throws IOException {
        Path file = path.resolve("plan.json");
        Files.writeString(file, Files.readString(file).replaceAll(",\\s*\"role\" : \"[A-Z]+\"", ""));
        assertThatThrownBy(folder::plan)
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("written by another version");
    }

    @Test
    void aPlanThatWasChangedByHandIsTold() throws IOException {
        Files.writeString(path.resolve("plan.json"), "{\"frame\": 5}");
        assertThatThrownBy(folder::plan).isInstanceOf(ArchiveException.class).hasMessageContaining("changed by hand");
    }

    @Test
    void resultsReplaceOlderOnesOnlyWhenAllAreWritten() throws IOException {
        folder.publish(where -> ComparisonTables.write(where, read()), PASSPORT);
        String effects = Files.readString(path.resolve("effects.csv"));
        assertThat(effects.lines())
                .hasSize(1 + 3 + 2)
                .anyMatch(line -> line.startsWith("main,3,policy,jobs,people,200,"));
        assertThatThrownBy(() -> folder.publish(
                        where -> {
                            Files.writeString(where.resolve("effects.csv"), "half");
                            throw new IOException("the disk is full");
                        },
                        PASSPORT))
                .isInstanceOf(IOException.class);
        assertThat(path.resolve("effects.csv")).hasContent(effects);
        assertThat(beside).isDirectoryNotContaining(entry -> !entry.equals(path));
        assertThat(Wholeness.faults(path)).isEmpty();
        assertThat(read()).isEqualTo(read());
    }

    @Test
    void theReportThatIsReplacedLeavesNothingBehindAndOthersFilesStay() throws IOException {
        folder.publish(where -> Files.writeString(where.resolve("chart-of-old"), "old"), PASSPORT);
        Files.writeString(path.resolve("notes.txt"), "mine");
        folder.publish(where -> Files.writeString(where.resolve("chart-of-new"), "new"), PASSPORT);
        assertThat(path.resolve("chart-of-old")).doesNotExist();
        assertThat(path.resolve("chart-of-new")).hasContent("new");
        assertThat(path.resolve("notes.txt")).hasContent("mine");
        assertThat(Wholeness.faults(path)).isEmpty();
    }
}

package org.commonweal.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Tracer;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.compare.PoundTrace.Leak;
import org.commonweal.results.compare.PoundTrace.Link;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.experiment.Tracing.Followed;
import org.commonweal.scenarios.experiment.Tracing.Forms;
import org.commonweal.scenarios.experiment.Tracing.Question;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** The money of a payer followed through runs of a small Preston. */
class TracingTest {
    private static final PlannedRun BASE = SmallRuns.year(1, List.of(), null);

    private static Question question(String payer, int month, int horizon) {
        return new Question(TracedPayer.named(payer, BASE.place(), "--payer"), new Month(month), horizon);
    }

    private static List<Followed> follow(Question question) throws InterruptedException {
        List<PlannedRun> runs = Tracing.plan(BASE, question, 2);
        return Tracing.follow(new Batch(2, new Unwatched()), runs, BASE, question);
    }

    @Test
    void everySeedIsFollowedWithTheFormsAsTheyAreAndAlike() throws InterruptedException {
        Question question = question("anchors", 1, 4);
        List<Followed> all = follow(question);
        assertThat(all)
                .extracting(Followed::forms)
                .containsExactly(Forms.AS_THEY_ARE, Forms.AS_THEY_ARE, Forms.ALIKE, Forms.ALIKE);
        assertThat(all).extracting(Followed::seed).containsExactly(1L, 2L, 1L, 2L);
        assertThat(all).allSatisfy(each -> {
            PoundTrace trace = each.trace();
            assertThat(trace.leaks().stream().mapToDouble(Leak::share).sum() + trace.stillHere())
                    .isCloseTo(1, within(1e-9));
            assertThat(trace.hands()).isPositive();
            assertThat(trace.lm3()).isBetween(1.0, 3.0);
            assertThat(trace.links()).first().extracting(Link::from).isEqualTo("anchor institutions");
        });
        assertThat(all.get(0).trace()).isNotEqualTo(all.get(2).trace());
        assertThat(follow(question)).as("the same again").isEqualTo(all);
    }

    @Test
    void theFormsAreAlikeAsInTheScenarioOfTheLibrary() {
        List<Setting> settings = new ScenarioReader(Home.library())
                .draft("no-differences-between-forms")
                .finish()
                .settings();
        assertThat(Forms.ALIKE.plan(BASE, 1, 1).spec())
                .isEqualTo(ParameterReader.read(ModelSpec.class, settings))
                .isNotEqualTo(BASE.spec());
    }

    @Test
    void aForkOfAWarmRunIsFollowedFromTheMonthAsked() {
        Question question = question("council", 2, 3);
        Simulation warm = open();
        warm.run(1);
        Simulation fork = warm.fork(BASE.spec(), List.of());
        Tracer tracer = Tracing.attach(fork, question);
        fork.run(6);
        Simulation straight = open();
        Tracer other = Tracing.attach(straight, question);
        straight.run(6);
        assertThat(Tracing.read(tracer, "baseline", Forms.AS_THEY_ARE, 1, question))
                .isEqualTo(Tracing.read(other, "baseline", Forms.AS_THEY_ARE, 1, question));
    }

    private static Simulation open() {
        return new Simulation(
                BASE.spec(),
                BASE.place(),
                1,
                SmallRuns.SCALE,
                0,
                BASE.scenario().audit(),
                List.of());
    }

    @Test
    void whoPaidNothingIsTold() {
        Question question = question("mutuals", 0, 0);
        Simulation simulation = open();
        Tracer unread = Tracing.attach(simulation, question("council", 5, 0));
        simulation.run(1);
        assertThatThrownBy(() -> Tracing.read(unread, "baseline", Forms.AS_THEY_ARE, 7, question))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("mutuals paid nothing in month 0 with seed 7")
                .hasMessageContaining("Maybe try another month");
    }

    @Test
    void theMeanOverSeedsKeepsEveryPart() {
        PoundTrace one = trace(100, List.of(new Leak("taxes", "firms", 0.5)), List.of(new Link(0, "a", "b", 1)));
        PoundTrace other = trace(
                300,
                List.of(new Leak("taxes", "firms", 0.1), new Leak("rents", "firms", 0.2)),
                List.of(new Link(1, "a", "b", 1)));
        PoundTrace mean = PoundTraces.mean(List.of(one, other));
        assertThat(mean.pounds()).isEqualTo(200);
        assertThat(mean.leaks()).containsExactly(new Leak("taxes", "firms", 0.3), new Leak("rents", "firms", 0.1));
        assertThat(mean.links()).containsExactly(new Link(0, "a", "b", 0.5), new Link(1, "a", "b", 0.5));
    }

    private static PoundTrace trace(double pounds, List<Leak> leaks, List<Link> links) {
        return new PoundTrace("s", "p", "f", 0, pounds, 1, 0, leaks, 1, links);
    }

    @Test
    void payersAreAnchorsTheirKindsAndNamesHouseholdsAndForms() {
        assertThat(TracedPayer.named("Council", BASE.place(), "").title()).isEqualTo("Preston City Council");
        assertThat(TracedPayer.named("preston city council", BASE.place(), "").anchors())
                .isEqualTo(TracedPayer.named("council", BASE.place(), "").anchors());
        assertThat(TracedPayer.named("college", BASE.place(), "").anchors()).hasSize(2);
        Simulation simulation = open();
        assertThat(Stream.of("anchors", "households", "plc-branches", "nhs-trust")
                        .map(name -> TracedPayer.named(name, BASE.place(), "").in(simulation.economy())))
                .allMatch(payer -> payer.sector() != null || payer.accounts().size() == 2);
    }
}

package org.commonweal.scenarios.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.compare.PoundTrace.Leak;
import org.commonweal.results.compare.PoundTrace.Link;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.run.Grid;
import org.commonweal.scenarios.run.LiveRun;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.time.Month;
import org.junit.jupiter.api.Test;

/** The money of a payer followed through runs of a small Preston. */
class TracingTest {
    private static final Trial BASE = SmallRuns.year(1, List.of());

    private static Question question(String payer, int month, int horizon) {
        return new Question(TracedPayer.named(payer, BASE.place(), "--payer"), new Month(month), horizon);
    }

    private static List<Followed> follow(Question question) throws InterruptedException, IOException {
        Grid design = Tracing.design(BASE, question, 2);
        return Tracing.follow(new Threads(2), design, question, Watcher.NOBODY);
    }

    @Test
    void everySeedIsFollowedWithTheFormsAsTheyAreAndAlike() throws Exception {
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
                .draft("as-private-firm")
                .finish()
                .settings();
        assertThat(BASE.in(Forms.ALIKE.variant()).spec())
                .isEqualTo(ParameterReader.read(ModelSpec.class, settings))
                .isNotEqualTo(BASE.spec());
    }

    @Test
    void whoPaidNothingIsTold() {
        TracedPayer nobody = new TracedPayer("nobody", "nobody", List.of("no anchor of the place"), null);
        assertThatThrownBy(() -> follow(new Question(nobody, new Month(0), 0)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("nobody paid nothing in month 0 with seed 1 and legal forms as they are")
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
        LiveRun run = new Runner(new Stop(), Watcher.NOBODY).open(BASE, List.of());
        assertThat(Stream.of("anchors", "households", "plc-branches", "nhs-trust")
                        .map(name -> TracedPayer.named(name, BASE.place(), "").in(run.economy())))
                .allMatch(payer -> payer.sector() != null || payer.accounts().size() == 2);
    }
}

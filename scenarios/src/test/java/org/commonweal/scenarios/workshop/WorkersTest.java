package org.commonweal.scenarios.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.comparison.ComparedRun.Found;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.scenarios.workshop.Workers.Haste;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for a first answer is not kept waiting by answers that only grow sharper. */
@Timeout(120)
class WorkersTest {
    private static final Waiting NOBODY = () -> {};
    private static final int MANY = 30;

    @Test
    void aFirstAnswerDoesNotWaitForThoseThatGrowSharper() throws Exception {
        List<Trial> scenarios = new ChosenTrials(new ScenarioReader(Home.library()), new Frame(0.02, 1, 1, 3, MANY))
                .design(new Choice("preston", Set.of(), Map.of("ownership-mix.worker-cooperative", "0.3")))
                .variants()
                .get(0)
                .scenarios();
        try (Workers workers = new Workers(2)) {
            Stop stop = new Stop();
            FutureTask<List<List<Found>>> sharper =
                    new FutureTask<>(() -> workers.make(scenarios.subList(0, 1), 0, MANY, Haste.LATER, stop, NOBODY));
            Thread waits = new Thread(sharper, "sharper");
            waits.start();
            while (waits.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(1);
            }
            assertThat(workers.make(scenarios.subList(1, 2), MANY, MANY + 1, Haste.NOW, new Stop(), NOBODY))
                    .hasSize(1);
            assertThat(sharper.isDone()).isFalse();
            stop.ask();
            assertThatThrownBy(sharper::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(Stopped.class);
            assertThat(workers.make(scenarios.subList(0, 1), 0, 1, Haste.LATER, new Stop(), NOBODY))
                    .as("what is stopped leaves its place to the next")
                    .hasSize(1);
        }
    }
}

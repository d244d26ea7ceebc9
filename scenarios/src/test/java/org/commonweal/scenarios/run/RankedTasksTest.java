package org.commonweal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RankedTasksTest {
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatATaskAddsComesBeforeTasksOfAHigherRank() throws Exception {
        try (RankedTasks tasks = new RankedTasks(1)) {
            CountDownLatch all = new CountDownLatch(1);
            tasks.add(2, () -> {
                wait(all);
                done.add("first place");
                tasks.add(0, () -> done.add("its first run"));
                tasks.add(0, () -> done.add("its second run"));
            });
            tasks.add(3, () -> {
                done.add("second place");
                tasks.add(1, () -> done.add("its run"));
            });
            all.countDown();
            tasks.await();
        }
        assertThat(done).containsExactly("first place", "its first run", "its second run", "second place", "its run");
    }

    @Test
    void theLastTasksAreSharedOutAmongTheThreads() throws Exception {
        try (RankedTasks tasks = new RankedTasks(2)) {
            CountDownLatch both = new CountDownLatch(2);
            tasks.add(1, () -> {
                for (int n = 0; n < 2; n++) {
                    tasks.add(0, () -> {
                        both.countDown();
                        wait(both);
                        done.add("run");
                    });
                }
            });
            tasks.await();
        }
        assertThat(done).containsExactly("run", "run");
    }

    @Test
    void afterAFailureNoOtherIsBegunAndTheReasonIsTold() {
        try (RankedTasks tasks = new RankedTasks(1)) {
            CountDownLatch all = new CountDownLatch(1);
            tasks.add(0, () -> {
                wait(all);
                throw new IOException("the disk is full");
            });
            tasks.add(1, () -> done.add("too late"));
            all.countDown();
            assertThatThrownBy(tasks::await).isInstanceOf(IOException.class).hasMessage("the disk is full");
        }
        assertThat(done).isEmpty();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

package org.commonweal.scenarios.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.scenarios.run.Stop;
import org.junit.jupiter.api.Test;

/** One thing is worked out for each session, and so many in all. */
class JobsTest {

    @Test
    void aSessionThatAsksAgainEndsWhatItAskedBefore() {
        Jobs jobs = new Jobs(1);
        Stop first = jobs.begin("one").orElseThrow();
        Stop second = jobs.begin("one").orElseThrow();
        assertThat(first.isAsked()).isTrue();
        assertThat(second.isAsked()).isFalse();
        jobs.end("one", first);
        assertThat(jobs.count()).isEqualTo(1);
        jobs.end("one", second);
        assertThat(jobs.count()).isZero();
    }

    @Test
    void whoComesWhenThereAreTooManyIsSentAway() {
        Jobs jobs = new Jobs(2);
        jobs.begin("one");
        Stop two = jobs.begin("two").orElseThrow();
        assertThat(jobs.hasRoom("three")).isFalse();
        assertThat(jobs.begin("three")).isEmpty();
        assertThat(jobs.hasRoom("one")).isTrue();
        jobs.end("two", two);
        assertThat(jobs.begin("three")).isPresent();
    }

    @Test
    void whenItClosesAllEndAndNoneBegins() {
        Jobs jobs = new Jobs(2);
        Stop one = jobs.begin("one").orElseThrow();
        jobs.close();
        assertThat(one.isAsked()).isTrue();
        assertThat(jobs.begin("one")).isEmpty();
    }
}

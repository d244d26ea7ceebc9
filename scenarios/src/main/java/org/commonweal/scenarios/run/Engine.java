package org.commonweal.scenarios.run;

import java.io.IOException;
import java.util.List;

/**
 * Carries out trials, wherever that is. Trials and tasks are values that can be sent elsewhere ({@link Trial#text});
 * archive and watcher stay here and are told from here. What a trial finds out does not depend on the others, nor on
 * how many are carried out at a time.
 */
public interface Engine {

    /**
     * Carries out those of the trials that the archive does not hold. When one fails, those under way are finished and
     * no other is begun.
     *
     * @param task what is asked of each
     * @param archive keeps what each finds out as soon as it has ended
     * @param watcher is told how far they are; it is not closed
     * @throws Stopped if it was asked to stop
     * @throws IOException if something cannot be kept
     * @throws RuntimeException whatever else stopped a trial
     * @throws InterruptedException if this thread is interrupted; no trial is under way any more
     */
    <R> void carryOut(List<Trial> trials, Task<R> task, Archive<R> archive, Watcher watcher)
            throws InterruptedException, IOException;

    /**
     * The same, but whatever goes wrong with a trial, the others are carried out.
     *
     * @return the trials that failed, in their order
     */
    <R> List<Failed> attempt(List<Trial> trials, Task<R> task, Archive<R> archive, Watcher watcher)
            throws InterruptedException, IOException;

    /**
     * Asks it to stop, from any thread and for good: trials under way end within a month, and nothing is kept of them.
     */
    void stop();

    /** Carries out trials of which nothing is kept but what is returned: what each found out, in their order. */
    default <R> List<R> results(List<Trial> trials, Task<R> task, Watcher watcher)
            throws InterruptedException, IOException {
        Memory<R> memory = new Memory<>();
        carryOut(trials, task, memory, watcher);
        return memory.of(trials);
    }
}

package org.commonweal.scenarios.cli;

import java.util.List;
import org.commonweal.scenarios.run.Stop;
import org.jline.utils.Signals;

/**
 * Turns the signals by which a program is told to end into a stop of its runs, so that it ends by itself: within a
 * simulated month, or when what is being written is whole. A second signal ends it at once.
 *
 * <p>A shutdown hook would not do: a program that is shutting down cannot draw charts any more.
 */
final class EndingSignals {
    private static final List<String> NAMES = List.of("INT", "TERM", "HUP");
    /** So soon after the first a signal is the same. */
    private static final long SAME_MILLIS = 500;

    private EndingSignals() {}

    /** Asks for a stop when one of them comes; one that the program was started deaf to stays unheard. */
    static void ask(Stop stop) {
        for (String name : NAMES) {
            Signals.register(name, () -> {
                if (!stop.isAsked()) {
                    stop.ask();
                    letTheNextEndIt();
                }
            });
        }
    }

    /** One Ctrl-C may come several times, through a shell and through whoever started it. */
    private static void letTheNextEndIt() {
        Thread waiting = new Thread(() -> {
            try {
                Thread.sleep(SAME_MILLIS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
            NAMES.forEach(Signals::registerDefault);
        });
        waiting.setDaemon(true);
        waiting.start();
    }
}

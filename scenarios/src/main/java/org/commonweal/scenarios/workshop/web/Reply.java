package org.commonweal.scenarios.workshop.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.compare.Comparison;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.workshop.Choice;

/** What is answered. */
sealed interface Reply {
    /** There is too much to do already. */
    record Busy() implements Reply {}

    /**
     * Something whole.
     *
     * @param status of HTTP
     * @param type what it is
     * @param file what it is to be kept as; empty for what is to be shown
     * @param content all of it
     */
    record Whole(int status, String type, String file, byte[] content) implements Reply {}

    /** Work whose results are sent as they are found. @param session who asks */
    record Stream(String session, Work work) implements Reply {}

    /** What is worked out for a stream. */
    @FunctionalInterface
    interface Work {
        /** Does it. @param stop ends it @throws IOException if nobody listens any more */
        void send(EventStream stream, Stop stop) throws InterruptedException, IOException;
    }

    /**
     * What is made of a whole comparison.
     *
     * @param session who asks, and for what
     * @param pairs of how many pairs
     * @param made makes it of the comparison and the place's map
     */
    record Pack(String session, Choice choice, int pairs, BiFunction<Comparison, List<Outline>, Whole> made)
            implements Reply {}

    /** Plain text. */
    static Whole text(int status, String words) {
        return new Whole(status, "text/plain; charset=utf-8", "", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A page that is to be kept in a file. */
    static Whole page(String file, String html) {
        return new Whole(200, "text/html; charset=utf-8", file, html.getBytes(StandardCharsets.UTF_8));
    }

    /** JSON. */
    static Whole json(int status, Object value) {
        return new Whole(status, "application/json; charset=utf-8", "", Json.bytes(value));
    }
}

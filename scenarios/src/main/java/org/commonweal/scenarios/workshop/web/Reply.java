package org.commonweal.scenarios.workshop.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.workshop.Choice;

/** What is answered. */
sealed interface Reply {

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

    /** A page of the whole comparison, to be kept. @param session who asks @param pairs of how many pairs */
    record Pack(String session, Choice choice, int pairs) implements Reply {}

    /** Plain text. */
    static Whole text(int status, String words) {
        return new Whole(status, "text/plain; charset=utf-8", "", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** JSON. */
    static Whole json(int status, Object value) {
        return new Whole(status, "application/json; charset=utf-8", "", Json.bytes(value));
    }
}

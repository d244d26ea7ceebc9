package org.commonweal.scenarios.workshop.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.commonweal.scenarios.workshop.Listener;

/** What is found, sent one after the other as server-sent events. */
final class EventStream {
    private final OutputStream out;

    EventStream(OutputStream out) throws IOException {
        this.out = out;
        write(": begun\n\n");
    }

    /** Sends what somebody is told as an event of this name. @param shown what is sent of it */
    <T> Listener<T> listener(String name, Function<T, Object> shown) {
        return new Listener<>() {
            @Override
            public void told(T answer) throws IOException {
                send(name, shown.apply(answer));
            }

            @Override
            public void waiting() throws IOException {
                write(": working\n\n");
            }
        };
    }

    /** Sends an event. @param name its name @param value what it says */
    void send(String name, Object value) throws IOException {
        write("event: " + name + "\ndata: " + Json.text(value) + "\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

package org.commonweal.scenarios.workshop.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.commonweal.scenarios.workshop.Choice;
import org.commonweal.scenarios.workshop.Desk;
import org.commonweal.scenarios.workshop.Listener;
import org.commonweal.scenarios.workshop.Told;

/** Answers sent one after the other as server-sent events. */
final class EventStream implements Listener {
    private final OutputStream out;
    private final Desk desk;
    private final Choice choice;

    EventStream(OutputStream out, Desk desk, Choice choice) throws IOException {
        this.out = out;
        this.desk = desk;
        this.choice = choice;
        write(": begun\n\n");
    }

    @Override
    public void told(Told answer) throws IOException {
        send("answer", Map.of("told", answer, "command", desk.command(choice, answer.pairs())));
    }

    @Override
    public void waiting() throws IOException {
        write(": working\n\n");
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

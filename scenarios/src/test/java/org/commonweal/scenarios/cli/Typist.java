package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.scenarios.cli.PageScript.Command;
import org.commonweal.scenarios.cli.PageScript.Keep;
import org.commonweal.scenarios.cli.PageScript.Step;
import org.commonweal.scenarios.cli.PageScript.Typing;

/**
 * A program that does what pages say in the folder it is started in, and ends at the first command that fails. Plain
 * commands of Commonweal are executed here, since to start Java for each of them would take longer than they do; what
 * takes a shell is typed into one, with the launcher.
 */
final class Typist {
    private final PrintWriter out = new PrintWriter(System.out, true);
    private final PrintWriter err = new PrintWriter(System.err, true);

    private Typist() {}

    /** The pages, as files. */
    public static void main(String[] pages) throws Exception {
        Typist typist = new Typist();
        for (Step step : PageScript.of(WrittenPage.of(pages)).steps()) {
            int code = typist.execute(step);
            if (code != 0) {
                System.err.println("Ended with " + code + ": " + step);
                System.exit(code);
            }
        }
        System.exit(0);
    }

    private int execute(Step step) throws IOException, InterruptedException {
        if (step instanceof Keep keep) {
            Files.writeString(Path.of(keep.name()), keep.text());
            return 0;
        }
        if (step instanceof Command command) {
            err.println("+ ./commonweal " + String.join(" ", command.words()));
            return execute(command.words(), command.to());
        }
        return new ProcessBuilder("sh", "-ex", "-c", ((Typing) step).script())
                .inheritIO()
                .start()
                .waitFor();
    }

    private int execute(List<String> words, String to) throws IOException {
        String[] typed = words.toArray(String[]::new);
        if (to.isEmpty()) {
            return Main.execute(out, err, typed);
        }
        try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(Path.of(to)))) {
            return Main.execute(file, err, typed);
        }
    }
}

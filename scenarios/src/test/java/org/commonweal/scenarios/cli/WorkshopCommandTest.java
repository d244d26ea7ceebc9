package org.commonweal.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workshop is refused in one message before anything runs, warns whoever lets others in, and ends when it is told to. */
@Timeout(300)
class WorkshopCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... words) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --place    | atlantis     | preston
            --place    | ../preston   | preston
            --port     | 65536        | 1 to 65535
            --port     | -1           | 1 to 65535
            --port     | http         | 1 to 65535
            --listen   | 203.0.113.1  | an address such as
            --listen   | nobody.invalid | an address such as
            --listen   | ' '          | an address such as
            --scale    | 0.001        | 0.02
            --scale    | big          | 0.02
            --jobs     | 0            | 1 to 256
            --jobs     | many         | 1 to 256
            """)
    void whatIsNotAllowedIsSaidOnceBeforeAnythingRuns(String option, String value, String allowed) {
        assertThat(run("workshop", "--no-browser", option, value)).isEqualTo(2);
        assertThat(err.toString()).contains(value.strip(), allowed).doesNotContain("ready", "Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aPortThatAnotherProgramHasIsSaidBeforeAnythingRuns() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            assertThat(run("workshop", "--no-browser", "--port", port)).isEqualTo(2);
            assertThat(err.toString()).contains(port, "another program has it").doesNotContain("ready");
        }
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whoLetsOthersInIsWarnedTheyNeedTheLinkTooAndItEndsWhenItIsTold() throws Exception {
        Path errors = folder.resolve("errors.txt");
        try (ChildProgram program = ChildProgram.start(
                errors, "workshop", "--no-browser", "--scale=0.02", "--jobs=2", "--listen=0.0.0.0")) {
            program.awaitErr("Ctrl-C");
            assertThat(program.err()).contains("Warning: whoever can reach 0.0.0.0", "nothing is encrypted");
            URI link = URI.create(program.out().strip().replaceFirst("(?s).*(http:[^ ]*)$", "$1"));
            assertThat(status(link)).isEqualTo(200);
            Optional<String> other = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
            if (other.isPresent()) {
                URI there = URI.create(link.toString().replace(link.getHost(), other.get()));
                assertThat(status(there)).isEqualTo(200);
                assertThat(status(there.resolve("/?t=guessed"))).isEqualTo(403);
            }
            assertThat(program.end("TERM")).isZero();
            assertThat(program.children()).isZero();
            assertThat(program.err()).doesNotContain("Exception");
        }
    }

    private static int status(URI link) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(link).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}

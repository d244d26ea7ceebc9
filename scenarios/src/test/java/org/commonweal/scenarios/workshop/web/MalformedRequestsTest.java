package org.commonweal.scenarios.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonweal.scenarios.workshop.Desk;
import org.commonweal.scenarios.workshop.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever comes over the wire, nothing fails, nothing leaks, and no file is read or written for it. The property {@code
 * commonweal.requests} sends more of them.
 */
class MalformedRequestsTest {
    private static final int REQUESTS = Integer.getInteger("commonweal.requests", 1500);
    private static final String SECRET = "the content of a file that nobody may read";
    private static final int MOST_HEARD = 200_000;
    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "GET", "GET", "GET", "POST", "HEAD", "OPTIONS", "PUT", "TRACE", "get", "", "G T");
    private static final List<String> PARTS = List.of(
            "s=abcdefgh",
            "s=../../x",
            "s={folder}",
            "place=preston",
            "place={folder}/secret.yaml",
            "place=../../../../{folder}",
            "place=%2e%2e%2f",
            "place=",
            "under=recession",
            "under={folder}/secret.yaml",
            "under={folder}/secret",
            "pairs=2",
            "pairs=-1",
            "pairs=99999999999999999999",
            "ownership-mix.worker-cooperative=0.3",
            "ownership-mix.worker-cooperative=1e999",
            "ownership-mix.worker-cooperative=NaN",
            "ownership-mix.worker-cooperative=@{folder}/secret.yaml",
            "levers.local-bank.firms=7",
            "levers.local-bank.firms=off",
            "levers.nothing=1",
            "extends={folder}/secret.yaml",
            "out={folder}/written",
            "seed=3",
            "a&a&a",
            "%zz=%",
            "=",
            "x=" + "y".repeat(5000));
    private static final List<String> HEADERS = List.of(
            "Origin: http://evil.example",
            "Origin: null",
            "Host: evil.example",
            "Content-Length: 5",
            "Content-Length: -5",
            "Content-Length: 99999999999999999999",
            "Content-Length: x",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip",
            "Expect: 100-continue",
            "Connection: close",
            "Connection: keep-alive, upgrade",
            "Upgrade: websocket",
            "Range: bytes=0-",
            "Cookie: " + "c".repeat(3000),
            "no colon",
            ": no name",
            " folded",
            "X-\u0001: \u0000",
            "Referer: {folder}/secret.yaml");

    @TempDir
    private Path folder;

    private final Desk desk = new Desk(new Frame(0.02, 0, 0, 3, 2), 1);
    private WorkshopServer server;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), "question: " + SECRET + "\nextends: baseline\n");
        server = new WorkshopServer(desk, InetAddress.getLoopbackAddress(), 0);
        server.open();
    }

    @AfterEach
    void close() {
        server.close();
        desk.close();
    }

    @Test
    @Timeout(1800)
    void malformedRequestsAreAnsweredWithoutAFaultAndTouchNoFile() throws Exception {
        Map<Path, Object> before = state();
        Map<Integer, Integer> statuses = new TreeMap<>();
        Random random = new Random(7);
        for (int n = 0; n < REQUESTS; n++) {
            String request = request(random);
            String answer;
            try (RawClient client = new RawClient(server.link())) {
                answer = client.send(request).endOfRequest().hear(MOST_HEARD);
            }
            int status = RawClient.status(answer);
            statuses.merge(status, 1, Integer::sum);
            assertThat(isFault(status, request, answer))
                    .as("%s%n%s", request, answer)
                    .isFalse();
            assertThat(answer)
                    .as(request)
                    .doesNotContain(SECRET, "\tat ", "org.commonweal", "java.lang.")
                    .matches("(?s)(HTTP/1\\.1 \\d{3} .*)?");
            if (status == 200) {
                assertThat(request).contains(RawClient.secret(server.link())).startsWith("GET ");
            }
        }
        assertThat(statuses.keySet()).as("%s", statuses).contains(200, 400, 403, 404, 405, 413, 414);
        assertThat(state()).isEqualTo(before);
        try (RawClient client = new RawClient(server.link())) {
            assertThat(client.send(RawClient.get(server.link(), "/dials", "")).status())
                    .isEqualTo(200);
        }
    }

    /** That it is busy is no fault; nor is that it knows no other coding than "chunked", which HTTP wants told so. */
    private static boolean isFault(int status, String request, String answer) {
        boolean busy = status == 503 && answer.contains("Retry-After:");
        boolean coding = status == 501 && request.toLowerCase(Locale.ROOT).contains("transfer-encoding:");
        return status >= 500 && !busy && !coding;
    }

    /** The files that a request names, with their content. */
    private Map<Path, Object> state() throws IOException {
        Map<Path, Object> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(file, Files.readString(file));
            }
        }
        return state;
    }

    private String request(Random random) {
        StringBuilder text = new StringBuilder(one(METHODS, random) + " " + one(RequestPaths.ALL, random) + "?");
        text.append(random.nextInt(4) > 0 ? RawClient.secret(server.link()) : "t=guessed");
        for (int parts = random.nextInt(6); parts > 0; parts--) {
            text.append('&').append(one(PARTS, random));
        }
        text.append(random.nextInt(12) > 0 ? " HTTP/1.1\r\n" : " HTTP/9\n");
        if (random.nextInt(10) > 0) {
            text.append("Host: ").append(RawClient.host(server.link())).append("\r\n");
        }
        for (int headers = Math.max(0, random.nextInt(6) - 3); headers > 0; headers--) {
            text.append(one(HEADERS, random)).append("\r\n");
        }
        if (random.nextInt(400) == 0) {
            text.append("X: 1\r\n".repeat(5000));
        }
        text.append("\r\n").append(random.nextInt(5) == 0 ? "a body" : "");
        String whole = text.toString().replace("{folder}", folder.toString());
        return switch (random.nextInt(4)) {
            case 0 -> mutated(whole, random);
            case 1 -> random.nextInt(4) == 0 ? whole.substring(0, random.nextInt(whole.length())) : whole;
            default -> whole;
        };
    }

    private static String one(List<String> these, Random random) {
        return these.get(random.nextInt(these.size()));
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            mutated.setCharAt(random.nextInt(text.length()), (char) random.nextInt(256));
        }
        return mutated.toString();
    }

    @Test
    void foreignHostsForeignPagesAndThoseWithoutTheLinkAreRefused() throws Exception {
        String host = RawClient.host(server.link());
        String secret = RawClient.secret(server.link());
        assertThat(status("/dials?" + secret, "Host: " + host)).isEqualTo(200);
        assertThat(status("/dials?" + secret, "Host: " + host + "\r\nOrigin: http://" + host))
                .isEqualTo(200);
        assertThat(status("/dials?" + secret, "Host: " + host + "\r\nOrigin: http://evil.example"))
                .isEqualTo(403);
        assertThat(status("/dials?" + secret, "Host: " + host + "\r\nOrigin: null"))
                .isEqualTo(403);
        assertThat(status("/dials?" + secret, "Host: evil.example")).isEqualTo(403);
        assertThat(status("/dials?" + secret, "Accept: */*")).isEqualTo(403);
        assertThat(status("/dials", "Host: " + host)).isEqualTo(403);
        assertThat(status("/?t=", "Host: " + host)).isEqualTo(403);
        assertThat(status("/workshop.js?t=" + "0".repeat(32), "Host: " + host)).isEqualTo(403);
    }

    @Test
    void whoeverIsOnAnotherMachineFindsNobodyThere() throws Exception {
        int port = URI.create(server.link()).getPort();
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(card.getInetAddresses())) {
                if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(ConnectException.class);
                }
            }
        }
    }

    private int status(String target, String headers) throws IOException {
        try (RawClient client = new RawClient(server.link())) {
            return client.send("GET " + target + " HTTP/1.1\r\n" + headers + "\r\n\r\n")
                    .status();
        }
    }
}

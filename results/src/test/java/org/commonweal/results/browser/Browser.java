package org.commonweal.results.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, steered by the DevTools protocol; it is closed with the test. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
    private int sent;

    /** Where a browser is installed, if one is. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path program) throws Exception {
        profile = Files.createTempDirectory("browser");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        HttpClient client = HttpClient.newHttpClient();
        String port = CompletableFuture.supplyAsync(this::port).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
        String pages = client.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        URI page = URI.create(
                JSON.readTree(pages).get(0).path("webSocketDebuggerUrl").asString());
        socket = client.newWebSocketBuilder().buildAsync(page, new Messages()).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        command("Page.enable", Map.of());
        command("Network.enable", Map.of());
    }

    private String port() {
        try {
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = output.readLine();
            while (line != null && !line.startsWith("DevTools listening on ")) {
                line = output.readLine();
            }
            Thread drain = new Thread(() -> output.lines().forEach(ignored -> {}));
            drain.setDaemon(true);
            drain.start();
            return line == null ? "" : line.replaceAll(".*127\\.0\\.0\\.1:(\\d+)/.*", "$1");
        } catch (IOException broken) {
            return "";
        }
    }

    /** Opens a page and waits until everything it asks for is there. */
    void open(Path page) throws Exception {
        requests.clear();
        loaded = new CompletableFuture<>();
        command("Page.navigate", Map.of("url", page.toUri().toString()));
        loaded.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    /** Everything that the page asked for, itself first. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The value of a script's expression; a promise is waited for. */
    JsonNode value(String script) throws Exception {
        JsonNode answer =
                command("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Gives the window a size in pixels. */
    void size(int width, int height) throws Exception {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Presses and releases a key. */
    void press(String key, int code, String text) throws Exception {
        command(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        command(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** A picture of the window as PNG. */
    byte[] screenshot() throws Exception {
        return bytes(command("Page.captureScreenshot", Map.of("format", "png")));
    }

    /** The page on the paper that its style sheet asks for, as PDF. */
    byte[] pdf() throws Exception {
        return bytes(command("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true)));
    }

    private static byte[] bytes(JsonNode answer) {
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    private JsonNode command(String method, Map<String, Object> parameters) throws Exception {
        int id = ++sent;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(text, true).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        JsonNode message = answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        if (message.has("error")) {
            throw new IllegalStateException(method + ": " + message.path("error"));
        }
        return message.path("result");
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        clear(profile);
    }

    /** Deletes what the browser has written; its helpers may still be writing their last. */
    private static void clear(Path folder) throws IOException, InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        boolean gone = false;
        while (!gone && System.nanoTime() < patience) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (UncheckedIOException vanished) {
                Thread.sleep(20);
            }
            gone = Files.notExists(folder);
        }
    }

    /** What the browser says, put together from its pieces. */
    private final class Messages implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                receive(message);
            }
            from.request(1);
            return null;
        }

        private void receive(JsonNode message) {
            if (message.has("id")) {
                answers.remove(message.path("id").asInt()).complete(message);
            } else if (message.path("method").asString().equals("Network.requestWillBeSent")) {
                requests.add(message.path("params").path("request").path("url").asString());
            } else if (message.path("method").asString().equals("Page.loadEventFired")) {
                loaded.complete(message);
            }
        }
    }
}

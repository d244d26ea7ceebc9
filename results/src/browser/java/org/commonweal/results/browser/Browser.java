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

/**
 * A headless Chromium with one page, steered by the DevTools protocol; it is closed with the test. Tests of several modules
 * use it.
 */
public final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final long POLL_MILLIS = 20;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
    private int sent;

    /**
     * Where a browser is installed; nowhere only if it may be missing, which the environment variable
     * {@code COMMONWEAL_BROWSER} says it may not where it is {@code required}.
     */
    public static Optional<Path> installedIfRequired() {
        Optional<Path> program = installed();
        if (program.isEmpty() && "required".equals(System.getenv("COMMONWEAL_BROWSER"))) {
            throw new AssertionError("Chromium is not installed. Maybe: apt-get install chromium");
        }
        return program;
    }

    /** Where a browser is installed, if one is. */
    public static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public Browser(Path program) throws Exception {
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
        command("Runtime.enable", Map.of());
        command("Log.enable", Map.of());
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
    public void open(Path page) throws Exception {
        open(page.toUri().toString());
    }

    /** Opens the page of an address, likewise. */
    public void open(String address) throws Exception {
        requests.clear();
        loaded = new CompletableFuture<>();
        command("Page.navigate", Map.of("url", address));
        loaded.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    /** Everything that the page asked for, itself first. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** What pages have complained of since the browser was started: errors on the console, and what no script caught. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Waits until a script's expression is true. */
    public void until(String script) throws Exception {
        long patience = System.nanoTime() + LIMIT.toNanos();
        while (!value(script).asBoolean()) {
            if (System.nanoTime() > patience) {
                throw new AssertionError("never true: " + script);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Moves the mouse to the middle of an element, and clicks. @param element its selector in CSS */
    public void click(String element) throws Exception {
        JsonNode middle = value("(() => { const it = document.querySelector('" + element + "');"
                + " it.scrollIntoView({block: 'center', behavior: 'instant'}); const box = it.getBoundingClientRect();"
                + " return [box.x + box.width / 2, box.y + box.height / 2]; })()");
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            command(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            middle.get(0).asDouble(),
                            "y",
                            middle.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Types a text where the cursor is. */
    public void type(String text) throws Exception {
        command("Input.insertText", Map.of("text", text));
    }

    /** Keeps what pages have downloaded in a folder. */
    public void downloadTo(Path folder) throws Exception {
        command(
                "Page.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
    }

    /** The value of a script's expression; a promise is waited for. */
    public JsonNode value(String script) throws Exception {
        JsonNode answer =
                command("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Gives the window a size in pixels. */
    public void size(int width, int height) throws Exception {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Presses and releases a key. */
    public void press(String key, int code, String text) throws Exception {
        command(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        command(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** A picture of the window as PNG. */
    public byte[] screenshot() throws Exception {
        return bytes(command("Page.captureScreenshot", Map.of("format", "png")));
    }

    /** The page on the paper that its style sheet asks for, as PDF. */
    public byte[] pdf() throws Exception {
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
            } else if (isError(message)) {
                errors.add(message.path("params").toString());
            } else if (message.path("method").asString().equals("Page.loadEventFired")) {
                loaded.complete(message);
            }
        }

        private boolean isError(JsonNode message) {
            JsonNode about = message.path("params");
            return switch (message.path("method").asString()) {
                case "Runtime.exceptionThrown" -> true;
                case "Runtime.consoleAPICalled" -> about.path("type").asString().equals("error");
                case "Log.entryAdded" ->
                    about.path("entry").path("level").asString().equals("error");
                default -> false;
            };
        }
    }
}

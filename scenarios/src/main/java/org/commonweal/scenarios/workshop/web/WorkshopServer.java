package org.commonweal.scenarios.workshop.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.security.SecureRandom;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweal.results.chart.Outline;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.place.Boundaries;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.workshop.Desk;

/**
 * Serves the workshop's page. Requests are short and have no body; those that are slow are dropped, those that are too many
 * are told that it is busy.
 */
public final class WorkshopServer implements AutoCloseable {
    private static final int MOST_JOBS = 12;
    private static final int MOST_CONNECTIONS = 300;
    /** One for each connection, so that the slow keep nobody waiting, and some for those that are just ending. */
    private static final int THREADS = 2 * MOST_CONNECTIONS;

    private static final int SECRET_BYTES = 16;
    private static final int BUSY = 503;
    private static final int FAULT = 500;
    private static final int NO_CONTENT = -1;
    private static final Map<String, String> LIMITS = Map.of(
            "sun.net.httpserver.maxReqTime", "5",
            "sun.net.httpserver.maxRspTime", "300",
            "sun.net.httpserver.maxReqHeaders", "60",
            "jdk.httpserver.maxConnections", Integer.toString(MOST_CONNECTIONS));
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private final Desk desk;
    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Jobs jobs = new Jobs(MOST_JOBS);
    private final Router router;
    private final String link;

    /**
     * Takes its address; it serves when it is opened.
     *
     * @param address where: the loopback address, unless others are to see it
     * @param port the port; 0 for any that is free
     * @throws BadInput if the port is taken
     */
    public WorkshopServer(Desk desk, InetAddress address, int port) throws IOException {
        this.desk = desk;
        LIMITS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
        try {
            server = HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (SocketException taken) {
            throw new BadInput(
                    "--port",
                    "port " + port + " of " + address.getHostAddress()
                            + " cannot be had: another program has it, or this" + " user may not",
                    "a free port from 1024 to 65535, or 0 for any",
                    "Maybe leave --port out.");
        }
        AtomicInteger count = new AtomicInteger();
        threads = new ThreadPoolExecutor(0, THREADS, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "workshop-web-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        int bound = server.getAddress().getPort();
        String shown =
                address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress().getHostAddress() : name(address);
        link = "http://" + shown + ":" + bound + "/?" + Gate.TOKEN + "=" + token;
        router = new Router(desk, new Gate(hosts(address, bound), token), jobs::hasRoom);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /** Begins to serve. */
    public void open() {
        server.start();
    }

    private static String name(InetAddress address) {
        String plain = address.getHostAddress().replaceFirst("%.*", "");
        return plain.contains(":") ? "[" + plain + "]" : plain;
    }

    /** All that this machine is called by those who see it. */
    private static Set<String> hosts(InetAddress address, int port) throws IOException {
        Set<String> hosts = new TreeSet<>();
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            Set.of("localhost", "127.0.0.1", "[::1]").forEach(host -> hosts.add(host + ":" + port));
        }
        hosts.add(name(address) + ":" + port);
        if (address.isAnyLocalAddress()) {
            Enumeration<NetworkInterface> cards = NetworkInterface.getNetworkInterfaces();
            while (cards.hasMoreElements()) {
                cards.nextElement()
                        .getInterfaceAddresses()
                        .forEach(card -> hosts.add(name(card.getAddress()) + ":" + port));
            }
        }
        return hosts;
    }

    /** The link that opens the page; its end is a secret. */
    public String link() {
        return link;
    }

    /** How many answers are being worked out. */
    int running() {
        return jobs.count();
    }

    /** Answers. @throws IOException if who asked has left: the server forgets a connection only when it is told so */
    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            HEADERS.forEach(exchange.getResponseHeaders()::set);
            Reply reply = router.reply(call(exchange));
            if (reply instanceof Reply.Stream stream) {
                answer(exchange, stream);
            } else if (reply instanceof Reply.Pack pack) {
                pack(exchange, pack);
            } else if (reply instanceof Reply.Whole whole) {
                send(exchange, whole);
            } else {
                sendBusy(exchange);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static Call call(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        String length = Optional.ofNullable(headers.getFirst("Content-Length")).orElse("0");
        return new Call(
                exchange.getRequestMethod(),
                Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse(""),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                Optional.ofNullable(headers.getFirst("Host")).orElse(""),
                Optional.ofNullable(headers.getFirst("Origin")).orElse(""),
                !length.equals("0") || headers.containsKey("Transfer-Encoding"));
    }

    private static void send(HttpExchange exchange, Reply.Whole whole) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", whole.type());
        if (!whole.file().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"" + whole.file() + "\"");
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(whole.status(), NO_CONTENT); // so it is to be, whatever is refused
        } else {
            exchange.sendResponseHeaders(whole.status(), whole.content().length);
            exchange.getResponseBody().write(whole.content());
        }
    }

    private static void sendBusy(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", "3");
        send(exchange, Reply.text(BUSY, "The workshop is busy: please try again in a moment."));
    }

    private void answer(HttpExchange exchange, Reply.Stream asked) throws IOException, InterruptedException {
        Optional<Stop> begun = jobs.begin(asked.session());
        if (begun.isEmpty()) {
            sendBusy(exchange);
            return;
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            EventStream stream = new EventStream(exchange.getResponseBody());
            try {
                asked.work().send(stream, begun.get());
                stream.send("done", Map.of());
            } catch (BadInput bad) {
                stream.send("problem", Map.of("problems", bad.problems()));
            } catch (Stopped replaced) {
                stream.send("stopped", Map.of());
            } catch (RuntimeException fault) {
                stream.send("fault", Map.of());
            }
        } finally {
            jobs.end(asked.session(), begun.get());
        }
    }

    private void pack(HttpExchange exchange, Reply.Pack asked) throws IOException, InterruptedException {
        Optional<Stop> begun = jobs.begin(asked.session());
        if (begun.isEmpty()) {
            sendBusy(exchange);
            return;
        }
        Reply reply;
        try {
            reply = made(asked, begun.get());
        } finally {
            jobs.end(
                    asked.session(),
                    begun.get()); // before it is sent: who reads slowly keeps nobody from being answered
        }
        if (reply instanceof Reply.Whole whole) {
            send(exchange, whole);
        } else {
            sendBusy(exchange);
        }
    }

    /** The pack, or what is wrong with it; what was asked, if it was stopped. */
    private Reply made(Reply.Pack asked, Stop stop) throws InterruptedException, IOException {
        try {
            List<Outline> map = List.copyOf(
                    Boundaries.read(Home.places(), asked.choice().place()).values());
            return asked.made().apply(desk.comparison(asked.choice(), asked.pairs(), stop), map);
        } catch (BadInput bad) {
            return Router.problems(bad);
        } catch (Stopped replaced) {
            return asked;
        } catch (RuntimeException fault) {
            return Reply.text(FAULT, "It cannot be made: that is a fault of the program.");
        }
    }

    /** Stops at once: whatever is being worked out ends within a simulated month. */
    @Override
    public void close() {
        jobs.close();
        server.stop(0);
        threads.shutdownNow();
    }
}

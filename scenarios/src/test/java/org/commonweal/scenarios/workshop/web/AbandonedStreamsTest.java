package org.commonweal.scenarios.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.commonweal.scenarios.workshop.Desk;
import org.commonweal.scenarios.workshop.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who leaves, stalls or never finishes leaves no thread, no connection and no memory behind. */
@Timeout(300)
class AbandonedStreamsTest {
    private static final int STREAMS = 1000;
    private static final int AT_ONCE = 100;
    private static final int SPARE_CONNECTIONS = 250;
    private static final int SPARE_FILES = 40;
    private static final long SPARE_BYTES = 24_000_000;
    private static final String CHOICE = "place=preston&levers.progressive-procurement.social-weight=0.";

    private final Desk desk = new Desk(new Frame(0.02, 1, 1, 3, 2), 2);
    private WorkshopServer server;

    @BeforeEach
    void open() throws IOException {
        server = new WorkshopServer(desk, InetAddress.getLoopbackAddress(), 0);
        server.open();
    }

    @AfterEach
    void close() {
        server.close();
        desk.close();
    }

    private RawClient ask(String path, String query) throws IOException {
        return new RawClient(server.link()).send(RawClient.get(server.link(), path, query));
    }

    private RawClient stream(int session, int choice) throws IOException {
        return ask("/answer", "s=session" + session + "&" + CHOICE + choice);
    }

    @Test
    void aThousandStreamsThatAreAbandonedLeaveNothingBehind() throws Exception {
        abandon(AT_ONCE);
        awaitRest();
        long files = files();
        long bytes = bytes();
        abandon(STREAMS);
        awaitRest();
        assertThat(files() - files).as("open files and connections").isLessThan(SPARE_FILES);
        assertThat(bytes() - bytes).as("bytes that are still held").isLessThan(SPARE_BYTES);
        List<RawClient> all = new ArrayList<>();
        for (int n = 0; n < SPARE_CONNECTIONS; n++) {
            all.add(ask("/words-en.json", ""));
        }
        for (RawClient one : all) {
            assertThat(one.status()).as("it still answers everybody").isEqualTo(200);
            one.close();
        }
    }

    /** Opens streams and leaves each in one of four ways: at once, after a word, without a word, or together at the end. */
    private void abandon(int streams) throws IOException {
        List<RawClient> open = new ArrayList<>();
        for (int n = 0; n < streams; n++) {
            RawClient client = stream(10 + n % 40, 1 + n % 9);
            switch (n % 4) {
                case 0 -> client.close();
                case 1 -> {
                    assertThat(client.status()).isIn(200, 503);
                    client.vanish();
                }
                case 2 -> client.vanish();
                default -> open.add(client);
            }
            if (open.size() == AT_ONCE) {
                for (RawClient one : open) {
                    one.vanish();
                }
                open.clear();
            }
        }
        for (RawClient one : open) {
            one.close();
        }
    }

    /** Waits until nothing is worked out and no thread is left. */
    private void awaitRest() throws InterruptedException {
        until(() -> server.running() == 0);
        until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("workshop-web")));
    }

    /** The time limit of the test ends it where that never comes. */
    private static void until(BooleanSupplier there) throws InterruptedException {
        while (!there.getAsBoolean()) {
            Thread.sleep(20);
        }
    }

    private static long files() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static long bytes() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void whoNeverFinishesAskingKeepsNobodyWaitingAndIsSentAway() throws Exception {
        List<RawClient> slow = new ArrayList<>();
        for (int n = 0; n < SPARE_CONNECTIONS; n++) {
            slow.add(new RawClient(server.link()).send("GET /answer?t=0"));
        }
        long before = System.nanoTime();
        try (RawClient quick = ask("/dials", "")) {
            assertThat(quick.status()).isEqualTo(200);
        }
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
        for (RawClient one : slow) {
            assertThat(one.hear(1)).isEmpty();
            one.close();
        }
        awaitRest();
    }

    @Test
    void whoDoesNotListenKeepsNobodyFromBeingAnswered() throws Exception {
        List<RawClient> deaf = new ArrayList<>();
        for (int n = 10; n < 16; n++) {
            deaf.add(stream(n, 1));
        }
        deaf.add(ask("/pack", "pairs=2&s=session10&" + CHOICE + 1));
        until(() -> server.running() > 0);
        until(() -> server.running() == 0);
        try (RawClient other = stream(99, 1)) {
            assertThat(other.status()).isEqualTo(200);
        }
        for (RawClient one : deaf) {
            one.vanish();
        }
        awaitRest();
    }
}

package org.commonweal.scenarios.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonweal.scenarios.workshop.Desk;
import org.commonweal.scenarios.workshop.Frame;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, nothing fails, nothing leaks, and nobody without the link gets in. The property {@code
 * commonweal.requests} sends more.
 */
class RouterFuzzTest {
    private static final String TOKEN = "0123456789abcdef";
    private static final String HOST = "127.0.0.1:8750";
    private static final Desk DESK = new Desk(Frame.USUAL, 1);
    private static final Router ROUTER = new Router(DESK, new Gate(Set.of(HOST), TOKEN), session -> true);
    private static final int REQUESTS = Integer.getInteger("commonweal.requests", 2000);
    private static final List<String> PARTS = List.of(
            "t=" + TOKEN,
            "s=abcdefgh",
            "place=preston",
            "place=../../etc",
            "place=%00",
            "under=recession",
            "under=x.yaml",
            "pairs=2",
            "pairs=-1",
            "pairs=99999999999",
            "ownership-mix.worker-cooperative=0.3",
            "ownership-mix.worker-cooperative=1e999",
            "ownership-mix.worker-cooperative=NaN",
            "levers.local-bank.firms=7",
            "levers.local-bank.firms=off",
            "levers.nothing=1",
            "seed=3",
            "%",
            "%zz=1",
            "=",
            "&",
            "a=" + "x".repeat(300),
            "s=../../x",
            "t=",
            "place=" + "\u202e",
            "audit=phase",
            "extends=/etc/passwd");

    @AfterAll
    static void close() {
        DESK.close();
    }

    private static Call call(String path, String query) {
        return new Call("GET", path, query, HOST, "", false);
    }

    private static int status(Call call) {
        return ROUTER.reply(call) instanceof Reply.Whole whole ? whole.status() : 200;
    }

    @Test
    void malformedRequestsAreAnsweredWithoutAFault() {
        Random random = new Random(1);
        int letIn = 0;
        for (int n = 0; n < REQUESTS; n++) {
            StringBuilder query = new StringBuilder(random.nextInt(3) > 0 ? "t=" + TOKEN : "");
            for (int parts = random.nextInt(6); parts > 0; parts--) {
                query.append('&').append(mutated(PARTS.get(random.nextInt(PARTS.size())), random));
            }
            String method = random.nextInt(20) == 0 ? "POST" : "GET";
            String host = random.nextInt(20) == 0 ? "evil.example" : HOST;
            String origin = random.nextInt(20) == 0 ? "http://evil.example" : "";
            Call call = new Call(
                    method,
                    mutated(RequestPaths.ALL.get(random.nextInt(RequestPaths.ALL.size())), random),
                    query.toString(),
                    host,
                    origin,
                    random.nextInt(30) == 0);
            Reply reply = ROUTER.reply(call);
            if (reply instanceof Reply.Whole whole) {
                String text = new String(whole.content(), StandardCharsets.UTF_8);
                assertThat(whole.status()).as("%s", call).isLessThan(500);
                assertThat(text).as("%s", call).doesNotContain("Exception", "\tat ", "root:");
            }
            if (!(reply instanceof Reply.Whole whole) || whole.status() == 200) {
                letIn++;
                assertThat(call.query()).contains(TOKEN);
                assertThat(List.of(call.method(), call.host(), call.origin())).containsExactly("GET", HOST, "");
                assertThat(call.hasBody()).isFalse();
            }
        }
        assertThat(letIn).isBetween(REQUESTS / 200, REQUESTS / 2);
    }

    private static String mutated(String text, Random random) {
        if (random.nextInt(3) > 0 || text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at)
                + (char) random.nextInt(random.nextBoolean() ? 128 : 65_536)
                + text.substring(at + 1);
    }

    @Test
    void foreignHostsOriginsAndMissingTokensAreRefused() {
        assertThat(status(call("/dials", "t=" + TOKEN))).isEqualTo(200);
        assertThat(status(call("/dials", ""))).isEqualTo(403);
        assertThat(status(call("/dials", "t=0123456789abcdee"))).isEqualTo(403);
        assertThat(status(new Call("GET", "/dials", "t=" + TOKEN, "evil.example", "", false)))
                .isEqualTo(403);
        assertThat(status(new Call("GET", "/dials", "t=" + TOKEN, HOST, "http://evil.example", false)))
                .isEqualTo(403);
        assertThat(status(new Call("GET", "/dials", "t=" + TOKEN, HOST, "http://" + HOST, false)))
                .isEqualTo(200);
        assertThat(status(new Call("POST", "/dials", "t=" + TOKEN, HOST, "", false)))
                .isEqualTo(405);
        assertThat(status(new Call("GET", "/dials", "t=" + TOKEN, HOST, "", true)))
                .isEqualTo(413);
        assertThat(status(call("/dials", "t=" + TOKEN + "&x=" + "y".repeat(5000))))
                .isEqualTo(414);
    }

    @Test
    void aChoiceOutOfRangeIsToldInWordsAndOneInRangeIsAnswered() {
        String asked = "t=" + TOKEN + "&s=abcdefgh&place=preston&ownership-mix.worker-cooperative=";
        assertThat(ROUTER.reply(call("/answer", asked + "0.3"))).isInstanceOf(Reply.Stream.class);
        Reply.Whole refused = (Reply.Whole) ROUTER.reply(call("/pack", asked + "1.5&pairs=2"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(new String(refused.content(), StandardCharsets.UTF_8)).contains("ownership-mix.worker-cooperative");
    }
}

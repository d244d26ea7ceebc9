package org.commonweal.scenarios.workshop.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.report.comparison.ComparisonReport;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.workshop.Aim;
import org.commonweal.scenarios.workshop.Choice;
import org.commonweal.scenarios.workshop.Circumstance;
import org.commonweal.scenarios.workshop.Desk;
import org.commonweal.scenarios.workshop.Told;

/** Says what is answered to a request. Nothing in a request names a file. */
final class Router {
    private static final int OK = 200;
    private static final int BAD = 400;
    private static final String SESSION = "s";
    private static final String PAIRS = "pairs";
    private static final String VARY = "vary";

    private final Desk desk;
    private final Gate gate;
    private final Predicate<String> room;

    /** @param room whether a session may begin something */
    Router(Desk desk, Gate gate, Predicate<String> room) {
        this.desk = desk;
        this.gate = gate;
        this.room = room;
    }

    /** What is answered; whatever is asked, this does not fail. */
    Reply reply(Call call) {
        Optional<Reply> refusal = gate.refusal(call);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            Map<String, String> values = call.values();
            String token = values.remove(Gate.TOKEN);
            if (token == null || !gate.opensWith(token)) {
                return Reply.text(403, "Open the link that the command printed: its end is a secret.");
            }
            return reply(call.path(), values);
        } catch (BadInput bad) {
            return problems(bad);
        }
    }

    /** What is wrong, told to the page. */
    static Reply problems(BadInput bad) {
        return Reply.json(BAD, Map.of("problems", bad.problems()));
    }

    private Reply reply(String path, Map<String, String> values) {
        Optional<Reply> asset = Assets.of(path);
        if (asset.isPresent()) {
            return asset.get();
        }
        return switch (path) {
            case "/" -> Assets.page(gate.token());
            case "/dials" -> Reply.json(OK, dials());
            case "/answer" -> stream(values);
            case "/ready" -> ready(values);
            case "/search" -> search(values);
            case "/pack" ->
                pack(
                        "pack",
                        values,
                        (comparison, map) ->
                                Reply.page("commonweal-workshop.html", ComparisonReport.html(comparison, map)));
            case "/slides" ->
                pack(
                        "slides",
                        values,
                        (comparison, map) -> Reply.page(
                                "commonweal-workshop-slides.html", ComparisonReport.slides(comparison, map)));
            case "/drawings" ->
                pack(
                        "drawings",
                        values,
                        (comparison, map) -> Reply.json(OK, ComparisonReport.drawings(comparison, map)));
            case "/scenario" -> scenario(choice(values));
            case "/passport" -> passport(values);
            default -> Reply.text(404, "There is nothing here.");
        };
    }

    private Map<String, Object> dials() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("places", desk.places());
        all.put("dials", List.copyOf(desk.dials().dials().values()));
        all.put("presets", desk.dials().presets());
        all.put("aims", Aim.all());
        all.put("sizings", desk.sizings());
        all.put("years", desk.frame().years());
        all.put("most", desk.frame().mostPairs());
        all.put("version", Build.version());
        return all;
    }

    private Choice choice(Map<String, String> values) {
        return checked(Choice.of(values, desk.dials(), desk.places()));
    }

    private Choice checked(Choice choice) {
        desk.scale(choice); // tells what is wrong with it before anything is begun
        return choice;
    }

    /** What a session begins, where there is room. */
    private Reply begun(String session, Map<String, String> values, Function<Choice, Reply> work) {
        Choice choice = Choice.of(values, desk.dials(), desk.places());
        return room.test(session) ? work.apply(choice) : new Reply.Busy();
    }

    /** Answers, one sharper than the other; what is wrong with a choice that the page can make is told among them. */
    private Reply stream(Map<String, String> values) {
        String session = session(values);
        int from = values.containsKey(PAIRS) ? pairs(values) : 0;
        return begun(
                session,
                values,
                choice -> new Reply.Stream(session, (stream, stop) -> {
                    desk.answer(choice, from, stop, stream.listener("answer", told -> answered(choice, told)));
                    desk.enlarge(choice, stop, stream.listener("larger", told -> answered(choice, told)));
                }));
    }

    /** Makes a place ready, beside what the session asks; who moves something meanwhile waits for what is under way. */
    private Reply ready(Map<String, String> values) {
        String session = session(values) + "-ready";
        return begun(
                session,
                values,
                choice -> new Reply.Stream(session, (stream, stop) -> desk.prepare(choice, Desk.FEWEST_PAIRS, stop)));
    }

    private Object answered(Choice choice, Told told) {
        return Map.of("told", told, "command", desk.command(choice, told.pairs(), told.scale()));
    }

    private Reply search(Map<String, String> values) {
        String session = session(values);
        Aim aim = Aim.take(values);
        String vary = Optional.ofNullable(values.remove(VARY)).orElse("");
        return begun(
                session,
                values,
                choice -> new Reply.Stream(
                        session,
                        (stream, stop) ->
                                desk.search(choice, vary, aim, stop, stream.listener("sought", sought -> sought))));
    }

    private Reply pack(
            String what, Map<String, String> values, BiFunction<Comparison, List<Outline>, Reply.Whole> made) {
        String session = session(values) + "-" + what;
        int pairs = pairs(values);
        return begun(session, values, choice -> new Reply.Pack(session, checked(choice), pairs, made));
    }

    private Reply scenario(Choice choice) {
        byte[] yaml = choice.yaml().getBytes(StandardCharsets.UTF_8);
        return new Reply.Whole(OK, "application/yaml; charset=utf-8", Desk.FILE, yaml);
    }

    private Reply passport(Map<String, String> values) {
        int pairs = pairs(values);
        Choice choice = choice(values);
        Map<String, Object> passport = new LinkedHashMap<>();
        passport.put("version", Build.version());
        passport.put("commit", Build.commit());
        passport.put("place", choice.place());
        passport.put(
                "circumstances",
                choice.circumstances().stream().map(Circumstance::scenario).toList());
        passport.put("chosen", choice.settings());
        passport.put("scale", desk.scale(choice));
        passport.put("pairs", pairs);
        passport.put("scenario", choice.yaml());
        passport.put("command", desk.command(choice, pairs));
        Reply.Whole json = Reply.json(OK, passport);
        return new Reply.Whole(OK, json.type(), Choice.NAME + ".passport.json", json.content());
    }

    private static String session(Map<String, String> values) {
        String session = values.remove(SESSION);
        if (session == null || !session.matches("[a-z0-9]{8,32}")) {
            throw new BadInput(
                    SESSION, "the session is " + Problem.quoted("" + session), "8 to 32 letters and digits", "");
        }
        return session;
    }

    private int pairs(Map<String, String> values) {
        String pairs = values.remove(PAIRS);
        int most = desk.frame().mostPairs();
        if (pairs == null
                || !pairs.matches("[1-9][0-9]?")
                || Integer.parseInt(pairs) < 2
                || Integer.parseInt(pairs) > most) {
            throw new BadInput(PAIRS, "the number of pairs is " + Problem.quoted("" + pairs), "2 to " + most, "");
        }
        return Integer.parseInt(pairs);
    }
}

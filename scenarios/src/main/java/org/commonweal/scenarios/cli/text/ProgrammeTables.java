package org.commonweal.scenarios.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonweal.economy.AnchorKind;
import org.commonweal.measure.Indicator;
import org.commonweal.measure.Measure.Role;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.Setting;
import org.commonweal.policy.PolicyLever;
import org.commonweal.policy.Programme;
import org.commonweal.policy.Terms;

/** Policy levers and shocks as tables: what they say of themselves, and the dials they turn when their example pulls them. */
public final class ProgrammeTables {
    private static final String BETWEEN = "; ";
    private static final String NO_DIAL = "no dial: it acts on the place itself";

    private ProgrammeTables() {}

    /** A lever or a shock. */
    private record Overview(
            String key, String what, List<String> dials, List<String> costs, List<String> failures, String example) {}

    /** One row for each: what it does. */
    public static TextTable list() {
        TextTable table = new TextTable("programme", "what");
        all("").forEach(one -> table.add(one.key, one.what));
        return table;
    }

    /** The keys of those that have a word in their key or in what they do. */
    public static List<String> keys(String word) {
        return all(word).stream().map(Overview::key).toList();
    }

    /** One row for each: what it does, turns, costs whom, what may fail in it, and how it is pulled; of those that have a word. */
    public static TextTable overview(String word) {
        TextTable table = new TextTable("programme", "what", "turns", "costs", "may fail", "example");
        for (Overview one : all(word)) {
            table.add(
                    one.key,
                    one.what,
                    String.join(BETWEEN, one.dials),
                    String.join(BETWEEN, one.costs),
                    String.join(BETWEEN, one.failures),
                    one.example);
        }
        return table;
    }

    /** The same for people: each by itself, with a line for each cost and each failure. */
    public static List<TextTable> parts(String word) {
        List<TextTable> parts = new ArrayList<>();
        for (Overview one : all(word)) {
            TextTable part = new TextTable(one.key, one.what);
            add(part, "turns", List.of(String.join(BETWEEN, one.dials)));
            add(part, "costs", one.costs);
            add(part, "may fail", one.failures);
            add(part, "example", List.of(one.example));
            parts.add(part);
        }
        return parts;
    }

    private static void add(TextTable part, String heading, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String end = i < lines.size() - 1 ? BETWEEN.strip() : "";
            part.add(i == 0 ? heading : "", lines.get(i) + end);
        }
    }

    private static List<Overview> all(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return spec("", List.of()).programmes().stream()
                .filter(one -> one.key().contains(wanted)
                        || one.programme().what().toLowerCase(Locale.ROOT).contains(wanted))
                .map(one -> overview(one.key(), one.programme()))
                .toList();
    }

    private static Overview overview(String key, Programme programme) {
        List<String> example = programme.example();
        List<Indicator> told = programme instanceof PolicyLever lever ? lever.indicators() : List.of();
        return new Overview(
                key,
                programme.what(),
                dials(key, example),
                of(told, Role.COST)
                        .map(cost -> cost.measure().bearer() + ": " + cost.definition())
                        .toList(),
                of(told, Role.FAILURE)
                        .map(failure -> failure.title() + ": " + failure.definition())
                        .toList(),
                "--set " + key + "." + String.join(" --set " + key + ".", example));
    }

    private static Stream<Indicator> of(List<Indicator> told, Role role) {
        return told.stream().filter(indicator -> indicator.measure().role() == role);
    }

    private static ModelSpec spec(String key, List<String> example) {
        List<Setting> settings = new ArrayList<>();
        for (String text : example) {
            String[] parts = text.split("=", 2);
            settings.add(new Setting(key + "." + parts[0], parts[1], "", "example"));
        }
        return ParameterReader.read(ModelSpec.class, settings);
    }

    /** What it turns in a place with an anchor of each kind, when it is pulled. */
    private static List<String> dials(String key, List<String> example) {
        ModelSpec pulled = spec(key, example);
        Terms terms = new Terms(
                Arrays.asList(AnchorKind.values()), 1, pulled.rules().tenders().usualSocialWeight());
        pulled.programmes().stream()
                .filter(one -> one.programme().isPulled())
                .forEach(one -> one.programme().set(terms, 1));
        return terms.turned().isEmpty() ? List.of(NO_DIAL) : terms.turned();
    }
}

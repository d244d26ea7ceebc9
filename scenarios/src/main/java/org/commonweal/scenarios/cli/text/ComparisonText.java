package org.commonweal.scenarios.cli.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Answer;
import org.commonweal.results.report.ceiling.CeilingWords;
import org.commonweal.results.report.comparison.Answers;
import org.commonweal.results.report.comparison.Headline;
import org.commonweal.results.report.uncertainty.UncertaintyWords;
import org.commonweal.results.uncertainty.Drawn;
import org.commonweal.scenarios.comparison.AaCheck;
import org.commonweal.scenarios.comparison.ComparisonStudy.Compared;

/** What scenarios do: the answer in words, and the effects that everybody asks for first. */
public final class ComparisonText {
    private static final List<String> HEADINGS = List.of(
            "scenario", "indicator", "unit", "baseline", "effect", "from", "to", "luck", "ceiling", "distinguishable");

    /** Headings of the table of one scenario, no wider than what stands below them. */
    private static final List<String> NARROW =
            List.of("indicator", "unit", "baseline", "effect", "from", "to", "luck", "ceiling", "distinct");

    private ComparisonText() {}

    /**
     * The tables, then the words: whether an effect is distinguishable from zero is judged among all of the comparison.
     *
     * @param quiet whether people are told the words alone
     */
    public static void print(Compared compared, boolean quiet, Output output) {
        TextTable table = table(compared.comparison());
        if (!output.isForPeople()) {
            output.only(table);
        } else if (!quiet) {
            forPeople(table, output);
        }
        compared.precision().forEach(paragraph -> paragraph(paragraph, output));
        Drawn drawn = compared.comparison().frame().drawn();
        paragraph(UncertaintyWords.line(drawn), output);
        UncertaintyWords.left(drawn).ifPresent(left -> paragraph("Warning: " + left, output));
        for (ComparedScenario scenario : compared.comparison().scenarios()) {
            new CeilingWords(compared.comparison(), scenario)
                    .warnings()
                    .forEach(warning -> paragraph("Warning: " + scenario.name() + ": " + warning, output));
        }
        for (Answer answer : Answers.of(compared.comparison())) {
            paragraph(answer.subject() + ". " + answer.question(), output);
            answer.paragraphs().forEach(paragraph -> paragraph(paragraph, output));
        }
    }

    /** A table for each scenario. */
    private static void forPeople(TextTable table, Output output) {
        Map<String, List<List<String>>> byScenario = table.rows().stream()
                .collect(Collectors.groupingBy(row -> row.get(0), LinkedHashMap::new, Collectors.toList()));
        byScenario.forEach((scenario, rows) -> {
            output.print(scenario + ":\n\n");
            TextTable part = new TextTable(NARROW.toArray(String[]::new));
            rows.forEach(row -> part.add(row.subList(1, row.size()).toArray(String[]::new)));
            output.only(part);
            output.gap();
        });
    }

    /** What a scenario compared with itself says. */
    public static void print(String scenario, int pairs, AaCheck check, Output output) {
        output.say(check.words(scenario, pairs));
        if (!output.isForPeople()) {
            TextTable table =
                    new TextTable("scenario", "pairs", "indicators", "called different", "called different one by one");
            table.add(
                    scenario,
                    Integer.toString(pairs),
                    Integer.toString(check.tested()),
                    Integer.toString(check.called()),
                    Integer.toString(check.unguarded()));
            output.only(table);
        }
    }

    private static void paragraph(String text, Output output) {
        output.say(text);
        output.gap();
    }

    private static TextTable table(Comparison comparison) {
        TextTable table = new TextTable(HEADINGS.toArray(String[]::new));
        for (Effect effect : comparison.variants().get(0).effects()) {
            if (Headline.of(effect.indicator()).isPresent()) {
                table.add(
                        effect.scenario(),
                        effect.indicator(),
                        unit(comparison, effect),
                        number(effect.baseline().mean()),
                        number(effect.difference().mean()),
                        number(effect.difference().low()),
                        number(effect.difference().high()),
                        number(effect.components().luck()),
                        ceiling(comparison, effect),
                        effect.isDistinguishable() ? "yes" : "no");
            }
        }
        return table;
    }

    private static String unit(Comparison comparison, Effect effect) {
        return comparison.catalogue().stream()
                .filter(meta -> meta.name().equals(effect.indicator()))
                .map(meta -> meta.unit().text())
                .findFirst()
                .orElse("");
    }

    /** Nothing where none is stated. */
    private static String ceiling(Comparison comparison, Effect effect) {
        return comparison.scenarios().stream()
                .filter(scenario -> scenario.name().equals(effect.scenario()))
                .findFirst()
                .flatMap(scenario -> scenario.ceiling(effect.indicator()))
                .map(ceiling -> number(ceiling.amount()))
                .orElse("");
    }

    /** In the unit of its column, so that programs can read it: a share is 0-1. */
    private static String number(double value) {
        return Double.isFinite(value) ? Amount.exact(value, Unit.NUMBER) : "";
    }
}

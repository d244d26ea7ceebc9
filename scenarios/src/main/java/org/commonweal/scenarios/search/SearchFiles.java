package org.commonweal.scenarios.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.ChartFiles;
import org.commonweal.results.chart.FrontChart;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.table.Table;
import org.commonweal.scenarios.search.LeverSearch.Choice;
import org.commonweal.scenarios.search.LeverSearch.Found;
import org.commonweal.scenarios.sensitivity.Factor;
import org.commonweal.scenarios.sensitivity.FoundFiles;
import org.commonweal.scenarios.sensitivity.PointRuns;

/** Writes what a search found: a report, a table, a chart, and each choice as a scenario that can be run. */
public final class SearchFiles {
    private static final String REPORT = "search.md";

    private SearchFiles() {}

    /** The folder as one of its kind, interrupted ones included. */
    public static ReportFolder kind(Path folder) {
        return PointRuns.reportFolder("search among levers", REPORT, folder);
    }

    /**
     * Writes all of it; the passport comes last.
     *
     * @param scenario what the scenario's file extends: a name of the library, or a path
     */
    public static void write(FoundFiles files, LeverSearch asked, Found found, String scenario) throws IOException {
        SearchWords words = new SearchWords(asked, found);
        Markdown text = files.text();
        files.begin("Which sizes are best", words.answer());
        if (!found.front().isEmpty()) {
            text.heading("The front");
            Optional<String> origin = files.origin();
            if (origin.isPresent()) {
                chart(files.folder(), asked, found, files.heading(), origin.get());
                text.image("What can be had of the first two goals together", "front.png");
            }
            text.table(words.headings(), words.rows());
            text.paragraph("Each is a scenario that can be run: front/choice-01.yaml and so on.");
        }
        Path front = Files.createDirectories(files.folder().resolve("front"));
        for (int i = 0; i < found.front().size(); i++) {
            Files.writeString(
                    front.resolve(SearchWords.name(i) + ".yaml"),
                    yaml(asked, found.front().get(i), scenario));
        }
        files.write(table(asked, found), found.front().size());
        files.end(REPORT, asked.varied());
    }

    private static String yaml(LeverSearch asked, Choice choice, String scenario) {
        Map<String, List<String>> sections = new TreeMap<>();
        for (int i = 0; i < choice.point().length; i++) {
            Factor factor = asked.varied().factors().get(i);
            String value = "{value: " + factor.value(choice.point()[i]) + ", source: \"found by commonweal search\"}";
            String[] names = factor.key().split("\\.", 3);
            boolean programme = names.length == 3 && (names[0].equals("levers") || names[0].equals("shocks"));
            String section = programme ? names[0] + ":\n  " + names[1] + ":\n" : "parameters:\n";
            sections.computeIfAbsent(section, s -> new ArrayList<>())
                    .add((programme ? "    " + names[2] : "  " + factor.key()) + ": " + value + "\n");
        }
        List<String> goals = asked.goals().stream().map(Goal::words).toList();
        StringBuilder text = new StringBuilder("question: What does a choice do that a search found for "
                + String.join(" and for ", goals).replace(",", "") + "?\nextends: " + scenario + "\n");
        String before = "";
        for (Map.Entry<String, List<String>> section : sections.entrySet()) {
            String head = section.getKey();
            String first = head.substring(0, head.indexOf('\n') + 1);
            text.append(first.equals(before) ? head.substring(first.length()) : head);
            before = first;
            section.getValue().forEach(text::append);
        }
        return text.toString();
    }

    private static Table<Integer> table(LeverSearch asked, Found found) {
        Table<Integer> table = Table.<Integer>named("front").text("choice", SearchWords::name);
        for (int k = 0; k < asked.varied().factors().size(); k++) {
            int place = k;
            Factor factor = asked.varied().factors().get(k);
            table = table.text(
                    factor.key(), i -> factor.value(found.front().get(i).point()[place]));
        }
        for (int g = 0; g < asked.goals().size(); g++) {
            int goal = g;
            String name = asked.goals().get(g).indicator().name();
            table = table.number(
                            name + ".in_the_search", i -> found.front().get(i).found()[goal])
                    .number(
                            name + ".with_fresh_seeds",
                            i -> asked.fresh() > 0 ? found.front().get(i).again()[goal] : Double.NaN);
        }
        return table.number(
                        "cost_with_fresh_seeds",
                        i -> asked.fresh() > 0 ? found.front().get(i).cost() : Double.NaN)
                .text("stays_on_the_front", i -> asked.fresh() == 0 ? "" : found.stayed()[i] ? "yes" : "no");
    }

    private static void chart(Path folder, LeverSearch asked, Found found, String heading, String origin)
            throws IOException {
        Goal across = asked.goals().get(0);
        Goal up = asked.goals().get(1);
        boolean fresh = asked.fresh() > 0;
        List<FrontChart.Choice> choices = found.front().stream()
                .map(choice -> new FrontChart.Choice(
                        choice.found()[0],
                        choice.found()[1],
                        fresh ? choice.again()[0] : choice.found()[0],
                        fresh ? choice.again()[1] : choice.found()[1]))
                .toList();
        Caption caption = new Caption(
                "What can be had of two goals together",
                heading,
                across.words() + " [" + across.indicator().unit().text() + "]",
                up.words() + " [" + up.indicator().unit().text() + "]");
        ChartFiles.write(
                FrontChart.draw(
                                caption,
                                across.indicator().unit(),
                                up.indicator().unit(),
                                choices)
                        .from(origin),
                folder,
                "front");
    }
}

package org.commonweal.results.report.comparison;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.results.chart.Chart;
import org.commonweal.results.chart.Sheet;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.PoundPictures;
import org.commonweal.results.report.html.DataTable;
import org.commonweal.results.report.html.Element;
import org.commonweal.results.report.html.Figure;
import org.commonweal.results.report.html.Section;

/** Where the pound goes: from hand to hand, where it leaves, and how often it turns. */
final class Pounds {
    private final ComparisonView view;
    private int figures;

    private Pounds(ComparisonView view) {
        this.view = view;
    }

    static Optional<Section> of(ComparisonView view) {
        List<PoundTrace> all = view.comparison().pounds();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Pounds pounds = new Pounds(view);
        List<DomContent> content = new ArrayList<>();
        content.add(Element.paragraph(words(all.get(0))));
        content.add(summary(all));
        content.add(pounds.waterfalls());
        List<Element> drawn = view.comparedPounds().stream().map(pounds::sankey).toList();
        drawn.stream().limit(1).forEach(content::add);
        if (drawn.size() > 1) {
            content.add(Element.folded("The same of the other scenarios").with(drawn.subList(1, drawn.size())));
        }
        content.add(Element.folded("By which first receiver the money leaves", byReceiver(all)));
        return Optional.of(new Section("pound", "Where the pound goes", content));
    }

    /** A pound of the scenarios: in words, from hand to hand, and by which ways it leaves; nothing where none was followed. */
    static List<DomContent> glance(ComparisonView view) {
        Pounds pounds = new Pounds(view);
        List<PoundTrace> compared = view.comparedPounds();
        List<DomContent> content = new ArrayList<>();
        compared.forEach(pound -> content.add(Element.paragraph(words(pound))));
        compared.forEach(pound -> content.add(pounds.sankey(pound)));
        if (!compared.isEmpty()) {
            content.add(pounds.waterfalls());
        }
        return content;
    }

    /** What happens to a traced pound, in words. */
    static String words(PoundTrace pound) {
        Map.Entry<String, Double> largest =
                PoundPictures.channels(pound).entrySet().stream().findFirst().orElse(Map.entry("nothing", 0.0));
        return "A pound that is paid by " + pound.payer() + " in month " + pound.month() + " ("
                + ComparisonView.words(pound.scenario()) + ") is paid on in the place "
                + Amount.bare(pound.hands(), Unit.NUMBER)
                + " times before it leaves, on average; the largest part leaves as " + largest.getKey()
                + " ("
                + Amount.level(largest.getValue(), Unit.SHARE) + "), and " + Amount.level(pound.stillHere(), Unit.SHARE)
                + " had not left when the tracing ended."
                + (Double.isFinite(pound.lm3())
                        ? " The local multiplier LM3, read off the same record over three rounds, is "
                                + Amount.bare(pound.lm3(), Unit.NUMBER) + "."
                        : "");
    }

    private static String name(PoundTrace pound) {
        return ComparisonView.title(pound.scenario()) + ", paid by " + pound.payer();
    }

    private static Element summary(List<PoundTrace> all) {
        return DataTable.of(
                "Hands a pound goes through, and the local multiplier",
                List.of("scenario", "payer", "legal forms", "paid in the month ", "hands ", "still here ", "LM3 "),
                all.stream()
                        .map(pound -> List.of(
                                ComparisonView.words(pound.scenario()),
                                pound.payer(),
                                pound.variant(),
                                Amount.bare(pound.pounds(), Unit.POUNDS),
                                Amount.bare(pound.hands(), Unit.NUMBER),
                                Amount.bare(pound.stillHere(), Unit.SHARE),
                                Amount.bare(pound.lm3(), Unit.NUMBER)))
                        .toList());
    }

    private Element waterfalls() {
        List<Chart> panels = new ArrayList<>();
        DataTable table = new DataTable("Where a pound leaves (share of the money paid)", List.of("channel", "share "));
        for (PoundTrace pound : view.poundsAsTheyAre()) {
            table.group(name(pound));
            PoundPictures.channels(pound)
                    .forEach((channel, share) -> table.row(List.of(channel, Amount.bare(share, Unit.SHARE))));
            table.row(List.of("still here", Amount.bare(pound.stillHere(), Unit.SHARE)));
        }
        view.comparedPounds().forEach(pound -> panels.add(waterfall(view, pound, name(pound), "")));
        return new Figure(
                        "waterfall",
                        "A pound and where it leaves the place, way by way: filled with the scenario, hollow in the"
                                + " baseline. What is left was still here when the tracing ended.",
                        Sheet.PANEL,
                        panels,
                        table.element())
                .element();
    }

    private Element sankey(PoundTrace pound) {
        Element table = DataTable.of(
                "Who passed the money on to whom (share of the money paid)",
                List.of("from", "to", "hand ", "share "),
                pound.links().stream()
                        .map(link -> List.of(
                                link.from(),
                                link.to(),
                                Integer.toString(link.round() + 1),
                                Amount.bare(link.share(), Unit.SHARE)))
                        .toList());
        return new Figure(
                        "sankey-" + figures++,
                        "All of each column is the pound: a band is as thick as its share. Coloured: who has it first in the"
                                + " place; grey: who has it outside, and how it leaves in the end. In brackets the difference"
                                + " from the baseline in percentage points.",
                        Sheet.WIDE,
                        List.of(change(view, pound, name(pound) + ": who has it first, and how it leaves", "")),
                        table)
                .element();
    }

    /** Where a pound goes with a scenario, and how that differs from the baseline. */
    static Chart change(ComparisonView view, PoundTrace pound, String title, String subtitle) {
        return PoundPictures.change(title, pound, view.baselineOf(pound).orElseThrow(), subtitle);
    }

    /** By which ways a pound leaves with a scenario and in the baseline. */
    static Chart waterfall(ComparisonView view, PoundTrace pound, String title, String subtitle) {
        List<PoundTrace> both = List.of(pound, view.baselineOf(pound).orElseThrow());
        List<String> names = both.stream()
                .map(trace -> ComparisonView.words(trace.scenario()))
                .toList();
        return PoundPictures.waterfall(title, both, names, subtitle);
    }

    private static Element byReceiver(List<PoundTrace> all) {
        DataTable table = new DataTable(
                "Where a pound leaves, by its first receiver (share of the money paid)",
                List.of("first receiver", "channel", "share "));
        for (PoundTrace pound : all) {
            table.group(name(pound) + ", " + pound.variant());
            pound.leaks()
                    .forEach(leak -> table.row(
                            List.of(leak.firstReceiver(), leak.channel(), Amount.bare(leak.share(), Unit.SHARE))));
        }
        return table.element();
    }
}

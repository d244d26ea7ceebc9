package org.commonweal.scenarios.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonweal.results.chart.NumberStyle;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.results.report.PoundPictures;

/** What traces say as rows of a table: what it is, then a cell for each assumption about legal forms. */
public final class TraceRows {

    private TraceRows() {}

    /** How often the pound is paid here, how long it stays, its multiplier, and how much was paid. */
    public static List<List<String>> measures(List<Followed> all) {
        return List.of(
                row("hands", forms -> TraceWords.number(TraceWords.hands(all, forms))),
                row("still here at the end", forms -> TraceWords.share(TraceWords.stillHere(all, forms))),
                row("months here", forms -> TraceWords.number(TraceWords.months(all, forms))),
                row("LM3", forms -> TraceWords.number(TraceWords.lm3(all, forms))),
                row(
                        "paid, £",
                        forms -> NumberStyle.POUNDS.text(
                                PoundTraces.mean(Followed.traces(all, forms)).pounds())));
    }

    /** The share that leaves by each channel. */
    public static List<List<String>> channels(List<Followed> all) {
        Set<String> names = new LinkedHashSet<>();
        for (Forms forms : Forms.values()) {
            names.addAll(PoundPictures.channels(PoundTraces.mean(Followed.traces(all, forms)))
                    .keySet());
        }
        return names.stream()
                .map(name -> row(name, forms -> TraceWords.share(TraceWords.channel(all, forms, name))))
                .toList();
    }

    private static List<String> row(String name, Function<Forms, String> cell) {
        List<String> row = new ArrayList<>(List.of(name));
        for (Forms forms : Forms.values()) {
            row.add(cell.apply(forms));
        }
        return row;
    }
}

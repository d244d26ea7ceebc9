package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.SankeyChart;
import org.commonweal.results.chart.WaterfallChart;
import org.commonweal.results.chart.WaterfallChart.Step;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** Pictures of where a pound goes. */
public final class PoundPictures {
    private PoundPictures() {}

    /** The channels of a trace with their shares, the largest first. */
    public static Map<String, Double> channels(PoundTrace trace) {
        Map<String, Double> sums = new LinkedHashMap<>();
        trace.leaks().forEach(leak -> sums.merge(leak.channel(), leak.share(), Double::sum));
        return sorted(sums);
    }

    /** From hand to hand until it leaves: a Sankey chart of the first two rounds, with all later ones bundled. */
    public static Picture sankey(String name, PoundTrace trace, String subtitle) {
        String hands = Amount.bare(trace.hands(), Unit.NUMBER);
        Caption caption = new Caption(
                "A pound of " + trace.payer() + " is paid here " + hands + " times before it leaves", subtitle, "", "");
        return new Picture(name, caption, words -> SankeyChart.draw(words, PoundStages.of(trace)));
    }

    /**
     * Where it leaves: a waterfall from the pound that is paid to what is still here.
     *
     * @param traces one or two of the same payer, under different settings, the first the main one
     */
    public static Picture waterfall(String name, List<PoundTrace> traces, String subtitle) {
        PoundTrace first = traces.get(0);
        Map<String, Double> channels = channels(first);
        String largest = channels.keySet().stream().findFirst().orElse("nothing");
        Caption caption =
                new Caption("A pound of " + first.payer() + " leaves most of all as " + largest, subtitle, "", "");
        Map<String, List<Double>> steps = new LinkedHashMap<>();
        channels.keySet().forEach(channel -> steps.put(channel, new ArrayList<>()));
        traces.forEach(
                trace -> channels(trace).keySet().forEach(channel -> steps.putIfAbsent(channel, new ArrayList<>())));
        for (PoundTrace trace : traces) {
            Map<String, Double> its = channels(trace);
            steps.forEach((channel, shares) -> shares.add(its.getOrDefault(channel, 0.0)));
        }
        List<Step> rows = steps.entrySet().stream()
                .map(step -> new Step(step.getKey(), step.getValue()))
                .toList();
        List<String> groups = traces.stream().map(PoundTrace::setting).toList();
        return new Picture(
                name, caption, words -> WaterfallChart.draw(words, groups, "paid", rows, PoundStages.STILL_HERE));
    }

    private static Map<String, Double> sorted(Map<String, Double> sums) {
        Map<String, Double> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEachOrdered(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}

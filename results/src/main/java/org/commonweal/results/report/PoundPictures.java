package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.results.chart.Caption;
import org.commonweal.results.chart.Chart;
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
    public static Chart sankey(PoundTrace trace, String subtitle) {
        String hands = Amount.bare(trace.hands(), Unit.NUMBER);
        String title =
                "A pound from " + trace.payer() + " changes hands " + hands + " times in the place before it leaves";
        return SankeyChart.draw(new Caption(title, subtitle, "", ""), PoundStages.of(trace));
    }

    /** Who has it first and how it leaves in the end, with what differs from the baseline's in brackets. */
    public static Chart change(String title, PoundTrace trace, PoundTrace baseline, String subtitle) {
        return SankeyChart.draw(new Caption(title, subtitle, "", ""), PoundChange.of(trace, baseline));
    }

    /**
     * Where it leaves: a waterfall from the pound that is paid to what is still here.
     *
     * @param traces one or two of the same payer, under different variants, the first the main one
     */
    public static Chart waterfall(List<PoundTrace> traces, String subtitle) {
        PoundTrace first = traces.get(0);
        String largest = channels(first).keySet().stream().findFirst().orElse("nothing");
        return waterfall(
                "A pound of " + first.payer() + " leaves most of all as " + largest,
                traces,
                traces.stream().map(PoundTrace::variant).toList(),
                subtitle);
    }

    /** The same of one or two traces under another title, with names of their own. */
    public static Chart waterfall(String title, List<PoundTrace> traces, List<String> names, String subtitle) {
        Map<String, List<Double>> steps = new LinkedHashMap<>();
        traces.forEach(
                trace -> channels(trace).keySet().forEach(channel -> steps.putIfAbsent(channel, new ArrayList<>())));
        for (PoundTrace trace : traces) {
            Map<String, Double> its = channels(trace);
            steps.forEach((channel, shares) -> shares.add(its.getOrDefault(channel, 0.0)));
        }
        List<Step> rows = steps.entrySet().stream()
                .map(step -> new Step(step.getKey(), step.getValue()))
                .toList();
        return WaterfallChart.draw(
                new Caption(title, subtitle, "", ""), names, "the pound that was paid", rows, PoundStages.STILL_HERE);
    }

    private static Map<String, Double> sorted(Map<String, Double> sums) {
        Map<String, Double> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEachOrdered(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}

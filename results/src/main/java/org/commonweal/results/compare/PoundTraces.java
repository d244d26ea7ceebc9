package org.commonweal.results.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.commonweal.results.archive.JsonFile;
import org.commonweal.results.archive.RunPart;
import org.commonweal.results.archive.Wholeness;
import org.commonweal.results.compare.PoundTrace.Leak;
import org.commonweal.results.compare.PoundTrace.Link;

/** The money that was followed in runs: a file in the folder of each, and their mean. */
public final class PoundTraces {
    private static final String FILE = "pound.json";

    private PoundTraces() {}

    /** Whether money was followed in the run of a folder, as its passport says. @throws IOException if it cannot be read */
    public static boolean isPartOf(Path run) throws IOException {
        return Wholeness.written(run).stream().anyMatch(file -> file.name().equals(FILE));
    }

    /** What a run found, as a part of its folder. */
    public static RunPart part(PoundTrace trace) {
        return (folder, run) -> JsonFile.write(folder.resolve(FILE), trace);
    }

    /**
     * The mean of what the runs of every scenario found, with every assumption about legal forms in turn; seeds whose money
     * was not followed are left out.
     *
     * @throws IOException if a file cannot be read
     */
    static List<PoundTrace> of(ComparisonFolder folder, ComparisonPlan plan) throws IOException {
        List<PoundTrace> means = new ArrayList<>();
        for (ComparisonPlan.Variant variant : plan.variants()) {
            for (String scenario : plan.names()) {
                List<PoundTrace> traces = new ArrayList<>();
                for (int n = 0; n < variant.pairs(); n++) {
                    Path file = folder.run(
                                    variant.name(), scenario, plan.frame().firstSeed() + n)
                            .resolve(FILE);
                    if (Files.isRegularFile(file)) {
                        traces.add(JsonFile.read(file, PoundTrace.class, "the trace of a pound"));
                    }
                }
                if (!traces.isEmpty()) {
                    means.add(mean(traces).atLifeSize(plan.frame().scale()));
                }
            }
        }
        return means;
    }

    /** The same of traces that are not in folders, of any scenarios. @param scale of their runs */
    static List<PoundTrace> means(List<PoundTrace> all, double scale) {
        Map<List<String>, List<PoundTrace>> alike = all.stream()
                .collect(Collectors.groupingBy(
                        trace -> List.of(trace.variant(), trace.scenario()), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(traces -> mean(traces).atLifeSize(scale))
                .toList();
    }

    /** The mean of traces of the same payer, scenario and variant, one for each seed. */
    public static PoundTrace mean(List<PoundTrace> traces) {
        PoundTrace first = traces.get(0);
        List<Leak> leaks = merged(
                        traces,
                        PoundTrace::leaks,
                        leak -> new Leak(leak.channel(), leak.firstReceiver(), 0),
                        Leak::share)
                .entrySet()
                .stream()
                .map(sum -> new Leak(sum.getKey().channel(), sum.getKey().firstReceiver(), sum.getValue()))
                .toList();
        List<Link> links = merged(
                        traces,
                        PoundTrace::links,
                        link -> new Link(link.round(), link.from(), link.to(), 0),
                        Link::share)
                .entrySet()
                .stream()
                .map(sum -> new Link(
                        sum.getKey().round(), sum.getKey().from(), sum.getKey().to(), sum.getValue()))
                .toList();
        return new PoundTrace(
                first.scenario(),
                first.payer(),
                first.variant(),
                first.month(),
                mean(traces, PoundTrace::pounds),
                mean(traces, PoundTrace::hands),
                mean(traces, PoundTrace::stillHere),
                leaks,
                mean(traces, PoundTrace::lm3),
                links);
    }

    private static double mean(List<PoundTrace> traces, ToDoubleFunction<PoundTrace> number) {
        return traces.stream().mapToDouble(number).average().orElse(Double.NaN);
    }

    /** Mean shares by what they are of, in the order in which they first appear. */
    private static <T> Map<T, Double> merged(
            List<PoundTrace> traces,
            Function<PoundTrace, List<T>> parts,
            Function<T, T> key,
            ToDoubleFunction<T> share) {
        return traces.stream()
                .flatMap(trace -> parts.apply(trace).stream())
                .collect(Collectors.toMap(
                        key, part -> share.applyAsDouble(part) / traces.size(), Double::sum, LinkedHashMap::new));
    }
}

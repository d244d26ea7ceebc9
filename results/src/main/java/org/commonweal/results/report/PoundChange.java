package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.chart.SankeyChart.Node;
import org.commonweal.results.chart.SankeyChart.Ribbon;
import org.commonweal.results.chart.SankeyChart.Stage;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.compare.PoundTrace.Leak;
import org.commonweal.results.compare.PoundTrace.Link;

/**
 * Who has a pound first and how it leaves in the end, with what differs from another pound: three stages of a Sankey chart.
 * What is still here at the end is counted with the other receivers: who had it first is not known.
 */
final class PoundChange {
    private static final String OTHERS = "others";
    private static final String OTHER_WAYS = "other ways out";
    private static final int MOST = 7; // of receivers, and of ways out, that have names of their own
    private static final double LEAST = 0.0005;
    private static final int PAYER_KIND = 4;
    private static final int ENDED = -1;

    private final List<String> receivers;
    private final List<String> ways;
    private final int local;

    private PoundChange(PoundTrace trace) {
        Set<String> here = trace.links().stream()
                .filter(link -> link.round() == 0)
                .map(Link::to)
                .collect(Collectors.toSet());
        Map<String, Double> first = trace.leaks().stream()
                .collect(Collectors.groupingBy(
                        Leak::firstReceiver, LinkedHashMap::new, Collectors.summingDouble(Leak::share)));
        List<String> largest = largest(first);
        List<String> locals = largest.stream().filter(here::contains).toList();
        local = locals.size();
        receivers = Stream.of(locals.stream(), largest.stream().filter(name -> !here.contains(name)), Stream.of(OTHERS))
                .flatMap(names -> names)
                .toList();
        ways = Stream.concat(
                        largest(PoundPictures.channels(trace)).stream(), Stream.of(OTHER_WAYS, PoundStages.STILL_HERE))
                .toList();
    }

    private static List<String> largest(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The payer, the first receivers and the ways out of a pound, each with its change from the baseline's. */
    static List<Stage> of(PoundTrace trace, PoundTrace baseline) {
        PoundChange change = new PoundChange(trace);
        return change.stages(trace.payer(), change.shares(trace), change.shares(baseline));
    }

    /** Shares by [first receiver][way out]. */
    private double[][] shares(PoundTrace trace) {
        double[][] shares = new double[receivers.size()][ways.size()];
        for (Leak leak : trace.leaks()) {
            int way = ways.indexOf(leak.channel());
            shares[receiver(leak.firstReceiver())][way < 0 ? ways.size() - 2 : way] += leak.share();
        }
        shares[receivers.size() - 1][ways.size() - 1] += trace.stillHere();
        return shares;
    }

    private int receiver(String name) {
        int at = receivers.indexOf(name);
        return at < 0 ? receivers.size() - 1 : at;
    }

    private List<Stage> stages(String payer, double[][] now, double[][] before) {
        int[] rows = seen(receivers.size(), row -> sum(now[row]));
        int[] columns = seen(ways.size(), column -> column(now, column));
        List<Ribbon> paid = new ArrayList<>();
        List<Ribbon> left = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            paid.add(new Ribbon(0, i, sum(now[rows[i]])));
            for (int k = 0; k < columns.length; k++) {
                left.add(new Ribbon(i, k, now[rows[i]][columns[k]]));
            }
        }
        return List.of(
                new Stage("paid by", List.of(new Node(payer, 1, PAYER_KIND)), paid),
                new Stage(
                        "received first by",
                        IntStream.of(rows)
                                .mapToObj(row -> node(receivers.get(row), sum(now[row]), sum(before[row]), kind(row)))
                                .toList(),
                        left),
                new Stage(
                        "left in the end as",
                        IntStream.of(columns)
                                .mapToObj(way -> node(ways.get(way), column(now, way), column(before, way), ENDED))
                                .toList(),
                        List.of()));
    }

    private static Node node(String name, double now, double before, int kind) {
        return new Node(name, now, now - before, kind);
    }

    /** Receivers in the place have colours, those outside are grey. */
    private int kind(int receiver) {
        return receiver < local ? receiver % PAYER_KIND : ENDED;
    }

    private static int[] seen(int count, IntToDoubleFunction share) {
        return IntStream.range(0, count)
                .filter(i -> share.applyAsDouble(i) >= LEAST)
                .toArray();
    }

    private static double sum(double... shares) {
        return DoubleStream.of(shares).sum();
    }

    private static double column(double[][] shares, int column) {
        return Stream.of(shares).mapToDouble(row -> row[column]).sum();
    }
}

package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonweal.results.chart.SankeyChart.Node;
import org.commonweal.results.chart.SankeyChart.Ribbon;
import org.commonweal.results.chart.SankeyChart.Stage;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.compare.PoundTrace.Link;

/**
 * The stages of a pound for a Sankey chart: the payer, a stage for each round that is told apart, all later hands
 * together, and how it ended. What has ended runs along to the last stage, so every stage is the whole pound.
 */
final class PoundStages {
    static final String STILL_HERE = "still here";

    private static final String OTHERS = "others";
    private static final String OTHER_WAYS = "other ways out";
    private static final String LATER = "later hands";
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");
    private static final int MOST_HOLDERS = 4;
    private static final double SMALL_WAY = 0.005;
    private static final int PAYER_KIND = 4;
    private static final int MIXED_KIND = 5;
    private static final int ENDED = -1;

    private final PoundTrace trace;
    private final List<String> holders;
    private final List<String> ways;
    private final int last;

    private PoundStages(PoundTrace trace) {
        this.trace = trace;
        Map<String, Double> channels = PoundPictures.channels(trace);
        List<String> named = channels.entrySet().stream()
                .filter(channel -> channel.getValue() >= SMALL_WAY)
                .map(Map.Entry::getKey)
                .toList();
        ways = Stream.concat(named.stream(), Stream.of(OTHER_WAYS, STILL_HERE)).toList();
        last = trace.links().stream().mapToInt(Link::round).max().orElse(0);
        Map<String, Double> received = new TreeMap<>();
        for (Link link : trace.links()) {
            if (!channels.containsKey(link.to()) && link.round() + 1 < last) {
                received.merge(link.to(), link.share(), Math::max);
            }
        }
        holders = received.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST_HOLDERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The stages of a trace; none when nothing was passed on. */
    static List<Stage> of(PoundTrace trace) {
        return new PoundStages(trace).stages();
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        Map<String, Double> nodes = Map.of(trace.payer(), 1.0);
        for (int round = 0; round <= last; round++) {
            Map<String, Map<String, Double>> links = links(round, nodes);
            Map<String, Double> next = new LinkedHashMap<>();
            links.values().forEach(goals -> goals.forEach((to, share) -> next.merge(to, share, Double::sum)));
            Map<String, Double> ordered = inOrder(next);
            stages.add(stage(heading(round), nodes, links, List.copyOf(ordered.keySet())));
            nodes = ordered;
        }
        stages.add(stage("how it ended", nodes, Map.of(), List.of()));
        return stages;
    }

    private String heading(int round) {
        return round == 0 ? "paid by" : round == last ? LATER : ORDINALS.get(round - 1) + " hands";
    }

    /** What the nodes of a stage pass on: what had ended before runs along, what nobody passes on ends here. */
    private Map<String, Map<String, Double>> links(int round, Map<String, Double> nodes) {
        Map<String, Map<String, Double>> links = new LinkedHashMap<>();
        nodes.keySet().forEach(node -> links.put(node, new TreeMap<>()));
        for (Link link : trace.links()) {
            String from = round == 0 ? trace.payer() : round == last ? LATER : holder(link.from());
            String to = node(link.to(), round + 1);
            boolean within = round == last && !ways.contains(to);
            if (link.round() == round && links.containsKey(from) && !within) {
                links.get(from).merge(to, link.share(), Double::sum);
            }
        }
        nodes.forEach((node, share) -> {
            double passedOn =
                    links.get(node).values().stream().mapToDouble(part -> part).sum();
            String rest = ways.contains(node) ? node : STILL_HERE;
            if (share > passedOn) {
                links.get(node).merge(rest, share - passedOn, Double::sum);
            }
        });
        return links;
    }

    private String node(String name, int stage) {
        if (PoundPictures.channels(trace).containsKey(name)) {
            return ways.contains(name) ? name : OTHER_WAYS;
        }
        return stage < last ? holder(name) : LATER;
    }

    private String holder(String name) {
        return holders.contains(name) ? name : OTHERS;
    }

    /** Those who have the money first, then the ways it ended; each always in the same order. */
    private Map<String, Double> inOrder(Map<String, Double> nodes) {
        Map<String, Double> ordered = new LinkedHashMap<>();
        Stream.of(holders.stream(), Stream.of(OTHERS, LATER), ways.stream())
                .flatMap(names -> names)
                .filter(nodes::containsKey)
                .forEachOrdered(name -> ordered.put(name, nodes.get(name)));
        return ordered;
    }

    private Stage stage(
            String heading, Map<String, Double> nodes, Map<String, Map<String, Double>> links, List<String> next) {
        List<String> names = List.copyOf(nodes.keySet());
        List<Ribbon> ribbons = new ArrayList<>();
        for (int from = 0; from < names.size(); from++) {
            Map<String, Double> goals = links.getOrDefault(names.get(from), Map.of());
            for (int to = 0; to < next.size(); to++) {
                double share = goals.getOrDefault(next.get(to), 0.0);
                if (share > 0) {
                    ribbons.add(new Ribbon(from, to, share));
                }
            }
        }
        return new Stage(
                heading,
                names.stream()
                        .map(name -> new Node(name, nodes.get(name), kind(name)))
                        .toList(),
                ribbons);
    }

    private int kind(String name) {
        if (name.equals(trace.payer())) {
            return PAYER_KIND;
        }
        if (ways.contains(name)) {
            return ENDED;
        }
        return holders.contains(name) ? holders.indexOf(name) : MIXED_KIND;
    }
}

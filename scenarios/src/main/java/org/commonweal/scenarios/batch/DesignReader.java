package org.commonweal.scenarios.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Node;
import org.commonweal.scenarios.scenario.Node.Entry;
import org.commonweal.scenarios.scenario.Node.Mapping;
import org.commonweal.scenarios.scenario.Node.Scalar;
import org.commonweal.scenarios.scenario.Node.Sequence;
import org.commonweal.scenarios.scenario.Proofreader;
import org.commonweal.scenarios.scenario.Scenario;

/** Reads the section {@code design} of an experiment file: one kind of design, and how large it is. */
final class DesignReader {
    /** The kinds of designs, by their words in files. */
    static final List<String> KINDS =
            List.of("list", "grid", "one-at-a-time", "latin-hypercube", "sobol", "morris", "posterior");

    /** The most points of a design. */
    static final int MOST_POINTS = 1_000_000;

    private static final String DESIGN = "design";
    private static final String RANGES = "ranges";
    private static final String VALUES = "keys of parameters with lists of values";

    private final Map<String, Entry> entries;
    private final Proofreader reader;
    private final Samples samples;
    private final List<Scenario> inWorlds;
    private final Ranges ranges;
    private String description = "no design: nothing is varied";

    DesignReader(
            Map<String, Entry> entries, Proofreader reader, Path path, List<Scenario> scenarios, List<World> worlds) {
        this.entries = entries;
        this.reader = reader;
        samples = new Samples(reader, path);
        inWorlds = scenarios.stream()
                .flatMap(scenario -> worlds.stream().map(world -> world.of(scenario)))
                .toList();
        ranges = new Ranges(reader, inWorlds.get(0));
    }

    /** What the design is, a phrase; to be asked when its points are read. */
    String description() {
        return description;
    }

    /** The points; problems where they cannot be read. */
    List<Point> points() {
        Entry entry = entries.get(DESIGN);
        if (entry == null) {
            Entry given = entries.get(RANGES);
            if (given != null) {
                reader.refuse(given.line(), "there are ranges and no design", "a design: " + kinds(), "");
            }
            return List.of(new Point("", List.of(), false));
        }
        if (!(entry.value() instanceof Mapping mapping) || mapping.entries().size() != 1) {
            reader.refuse(entry.line(), "the design " + Proofreader.found(entry.value()), "one of " + kinds(), "");
            return List.of();
        }
        String kind = mapping.entries().keySet().iterator().next();
        Entry body = mapping.entries().get(kind);
        if (!KINDS.contains(kind)) {
            reader.refuseUnknown(kind, KINDS, body);
            return List.of();
        }
        List<Point> points = points(kind, body);
        if (points.size() > MOST_POINTS) {
            reader.refuse(body.line(), "there are " + points.size() + " points", "up to " + MOST_POINTS, "");
        }
        points.stream()
                .flatMap(point -> point.settings().stream())
                .filter(setting -> inWorlds.stream().noneMatch(scenario -> Point.counts(setting.key(), keys(scenario))))
                .collect(Collectors.toMap(Setting::key, setting -> setting, (one, other) -> one, LinkedHashMap::new))
                .values()
                .forEach(unused -> reader.refuse()
                        .accept(new Problem(
                                unused.where(),
                                "no scenario or world here uses " + Problem.quoted(programme(unused.key())),
                                "levers and shocks that a scenario or world sets",
                                "")));
        description = kind + " of " + points.size() + (points.size() == 1 ? " point" : " points");
        return points;
    }

    private static String programme(String key) {
        return Point.programme(key).replaceAll("\\.$", "");
    }

    private static Set<String> keys(Scenario scenario) {
        return scenario.settings().stream().map(Setting::key).collect(Collectors.toSet());
    }

    private static String kinds() {
        return Nearest.either(KINDS);
    }

    private List<Point> points(String kind, Entry body) {
        return switch (kind) {
            case "list" -> list(body);
            case "grid" -> grid(axes(kind, body));
            case "one-at-a-time" -> oneAtATime(axes(kind, body));
            case "posterior" -> samples.posterior(body);
            default -> samples.of(kind, body, factors(body));
        };
    }

    // ---- given values ----------------------------------------------------------------------------------------------

    private List<Point> list(Entry body) {
        List<Point> points = new ArrayList<>();
        if (!(body.value() instanceof Sequence list) || list.items().isEmpty()) {
            reader.refuse(body.line(), "list " + Proofreader.found(body.value()), "a list of keys with values", "");
            return points;
        }
        for (Node item : list.items()) {
            List<Setting> settings = new ArrayList<>();
            if (item instanceof Mapping mapping) {
                mapping.entries().forEach((key, value) -> {
                    if (ranges.knows(key, value.line())) {
                        reader.value(key, value)
                                .ifPresent(text -> settings.add(new Setting(key, text, "", reader.at(value.line()))));
                    }
                });
            } else {
                reader.refuse(item.line(), "a point " + Proofreader.found(item), "keys with values", "");
            }
            points.add(new Point("", settings, false));
        }
        return points;
    }

    /** The values of each parameter: as they stand, or so many at even steps in its range. */
    private List<List<Setting>> axes(String kind, Entry body) {
        List<List<Setting>> axes = new ArrayList<>();
        if (body.value() instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            mapping.entries().forEach((key, values) -> {
                if (ranges.knows(key, values.line())) {
                    axes.add(values(key, values));
                }
            });
            if (entries.containsKey(RANGES)) {
                reader.refuse(
                        entries.get(RANGES).line(),
                        "the values stand in the design already",
                        "no ranges with them",
                        "");
            }
        } else if (body.value() instanceof Scalar number
                && ExperimentReader.isCount(number.text().strip(), 1000)) {
            int steps = Integer.parseInt(number.text().strip());
            factors(body).forEach(factor -> axes.add(steps(factor, steps)));
        } else {
            reader.refuse(
                    body.line(),
                    kind + " " + Proofreader.found(body.value()),
                    VALUES + ", or how many values of each parameter in ranges, up to 1000",
                    "");
        }
        return axes;
    }

    private List<Setting> values(String key, Entry values) {
        List<Setting> settings = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        if (!(values.value() instanceof Sequence list) || list.items().isEmpty()) {
            String found = values.value() instanceof Sequence ? "has no values" : Proofreader.found(values.value());
            reader.refuse(values.line(), key + " " + found, "a list of values", "");
            return settings;
        }
        for (Node item : list.items()) {
            if (!(item instanceof Scalar value) || value.text().isBlank()) {
                reader.refuse(item.line(), "a value of " + key + " " + Proofreader.found(item), "a single value", "");
            } else if (known.add(value.text().strip())) {
                settings.add(new Setting(key, value.text().strip(), "", reader.at(item.line())));
            } else {
                String what = key + " has the value " + Problem.quoted(value.text()) + " twice";
                reader.refuse(item.line(), what, "each value once", "");
            }
        }
        return settings;
    }

    private static List<Setting> steps(Factor factor, int count) {
        Map<String, Setting> steps = new LinkedHashMap<>();
        for (int step = 0; step < count; step++) {
            Setting setting = factor.at(count == 1 ? 0.5 : (double) step / (count - 1));
            steps.putIfAbsent(setting.value(), setting);
        }
        return List.copyOf(steps.values());
    }

    private List<Point> grid(List<List<Setting>> axes) {
        long size = 1;
        for (List<Setting> axis : axes) {
            size = Math.min(Integer.MAX_VALUE, size * axis.size());
        }
        if (size > MOST_POINTS) {
            reader.refuse(entries.get(DESIGN).line(), "there are too many points", "up to " + MOST_POINTS, "");
            return List.of();
        }
        List<List<Setting>> points = new ArrayList<>(List.of(List.of()));
        for (List<Setting> axis : axes) {
            List<List<Setting>> next = new ArrayList<>();
            for (List<Setting> point : points) {
                for (Setting value : axis) {
                    List<Setting> longer = new ArrayList<>(point);
                    longer.add(value);
                    next.add(longer);
                }
            }
            points = next;
        }
        return points.stream().map(point -> new Point("", point, false)).toList();
    }

    /** The point at which nothing is set, and each value by itself. */
    private static List<Point> oneAtATime(List<List<Setting>> axes) {
        List<Point> points = new ArrayList<>();
        points.add(new Point("as it is", List.of(), false));
        for (List<Setting> axis : axes) {
            for (Setting value : axis) {
                points.add(new Point(value.key() + " = " + value.value(), List.of(value), false));
            }
        }
        return points;
    }

    // ---- samples ---------------------------------------------------------------------------------------------------

    private List<Factor> factors(Entry body) {
        Entry given = entries.get(RANGES);
        if (given == null) {
            reader.refuse(body.line(), "there are no ranges", "a section ranges: keys with [LOW, HIGH]", "");
            return List.of();
        }
        return ranges.read(given);
    }
}

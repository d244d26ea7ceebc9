package org.commonweal.scenarios.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.Slips;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.LocatedYaml;
import org.commonweal.scenarios.scenario.Node.Entry;
import org.commonweal.scenarios.scenario.Node.Mapping;
import org.commonweal.scenarios.scenario.Node.Scalar;
import org.commonweal.scenarios.scenario.Proofreader;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.YamlLibrary;

/** Reads experiment files. Everything that is wrong with one is told at once, each with its line. */
public final class ExperimentReader {
    /** The keys of an experiment file. */
    public static final List<String> KEYS = List.of(
            "question",
            "scenarios",
            "worlds",
            "places",
            "seeds",
            "scale",
            "years",
            "burn-in",
            "window",
            "design",
            "ranges");

    private static final List<String> SEED_KEYS = List.of("first", "count");
    private static final int MOST_SEEDS = 10_000;
    private static final int USUAL_SEEDS = 10;
    private static final int USUAL_WINDOW = 5;

    private final Path path;
    private final String shown;
    private final Map<String, Entry> entries;
    private final List<Problem> problems = new ArrayList<>();
    private final Proofreader reader;
    private final NamedDrafts named;
    private int seeds = USUAL_SEEDS;

    private ExperimentReader(Path path, String shown) {
        this.path = path;
        this.shown = shown;
        entries = LocatedYaml.read(path, shown).entries();
        reader = new Proofreader(shown, problems::add);
        named = new NamedDrafts(path, reader);
    }

    /** The experiments that come with Commonweal. */
    public static YamlLibrary library() {
        return new YamlLibrary(Home.experiments(), "experiments", "experiment");
    }

    /**
     * An experiment.
     *
     * @param nameOrFile a name in {@code scenarios/experiments}, or a file with the ending {@code .yaml}
     * @throws BadInput with everything that is wrong with it
     */
    public static Experiment read(String nameOrFile) {
        YamlLibrary.Found file = library().find(nameOrFile, Path.of(""), "");
        return new ExperimentReader(file.path(), file.shown()).experiment();
    }

    private Experiment experiment() {
        entries.forEach((key, entry) -> reader.refuseUnknown(key, KEYS, entry));
        String question = question();
        List<String> places = places();
        List<Scenario> compared = scenarios(places.isEmpty() ? "preston" : places.get(0));
        List<World> worlds = worlds();
        refuse();
        int years = compared.get(0).years();
        if (years == 0) {
            problems.add(new Problem(where("years"), "there is no year to keep", "1 to 100", ""));
        }
        int window = count("window", Math.min(USUAL_WINDOW, Math.max(1, years)), Math.max(1, years));
        if (compared.get(0).seed() > Long.MAX_VALUE - seeds) {
            problems.add(new Problem(
                    where("seeds"),
                    "there are no " + seeds + " seeds after " + compared.get(0).seed(),
                    "",
                    ""));
        }
        refuse();
        DesignReader design = new DesignReader(entries, reader, path, compared, worlds);
        List<Point> points = design.points();
        refuse();
        String name = path.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return new Experiment(name, question, compared, worlds, places, seeds, window, design.description(), points);
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems.stream().distinct().toList());
        }
    }

    private String where(String key) {
        Entry entry = entries.get(key);
        return entry == null ? shown : reader.at(entry.line());
    }

    private String question() {
        Entry entry = entries.get("question");
        if (entry == null) {
            problems.add(
                    new Problem(shown, "question is missing", "the question that the runs answer, a sentence", ""));
            return "";
        }
        return reader.value("question", entry).orElse("");
    }

    private List<String> places() {
        List<String> places = new ArrayList<>();
        Entry entry = entries.get("places");
        if (entry == null) {
            return List.of("preston");
        }
        List<String> known = PlaceReader.names(Home.places());
        for (Scalar name : named.names("places", entry)) {
            String place = PlaceReader.named(Home.places(), name.text().strip());
            if (!known.contains(place)) {
                reader.refuse(
                        name.line(),
                        "there is no place " + Problem.quoted(name.text()),
                        Nearest.either(known),
                        Nearest.hint(name.text(), known));
            } else if (places.contains(place)) {
                reader.refuse(name.line(), "place " + Problem.quoted(place) + " stands here twice", "each once", "");
            } else {
                places.add(place);
            }
        }
        return places;
    }

    private int count(String key, int usual, int most) {
        Entry entry = entries.get(key);
        return entry == null ? usual : count(key, entry, usual, most);
    }

    private int count(String key, Entry entry, int usual, int most) {
        String text = reader.value(key, entry).orElse("");
        if (isCount(text, most)) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            reader.refuse(
                    entry.line(),
                    key + " is " + Problem.quoted(text),
                    "a whole number from 1 to " + most,
                    Slips.hint(text, other -> isCount(other, most)));
        }
        return usual;
    }

    static boolean isCount(String text, int most) {
        return text.matches("0*[1-9]\\d{0,8}") && Long.parseLong(text) <= most;
    }

    // ---- scenarios and worlds --------------------------------------------------------------------------------------

    private List<Scenario> scenarios(String place) {
        List<Scenario> all = new ArrayList<>();
        Entry entry = entries.get("scenarios");
        if (entry == null) {
            problems.add(new Problem(shown, "scenarios are missing", "names, the baseline first", ""));
        } else {
            named.drafts("scenarios", entry).forEach((name, draft) -> {
                draft.place(place);
                length(draft);
                keep(draft, scenario -> all.add(scenario.with(name, List.of())));
            });
        }
        return all;
    }

    /** Length, size and seed are the experiment's own, whatever the files of its scenarios say. */
    private void length(Draft draft) {
        draft.seed("1", shown);
        draft.scale("0.25", shown);
        draft.years("10", shown);
        draft.burnIn("5", shown);
        take("scale", draft::scale);
        take("years", draft::years);
        take("burn-in", draft::burnIn);
        Entry entry = entries.get("seeds");
        if (entry != null && entry.value() instanceof Mapping mapping) {
            mapping.entries().forEach((key, part) -> reader.refuseUnknown(key, SEED_KEYS, part));
            Entry first = mapping.entries().get("first");
            Entry count = mapping.entries().get("count");
            if (first != null) {
                reader.value("first", first).ifPresent(text -> draft.seed(text, reader.at(first.line())));
            }
            seeds = count == null ? USUAL_SEEDS : count("count", count, USUAL_SEEDS, MOST_SEEDS);
        } else if (entry != null) {
            seeds = count("seeds", entry, USUAL_SEEDS, MOST_SEEDS);
        }
    }

    private void take(String key, BiConsumer<String, String> use) {
        Entry entry = entries.get(key);
        if (entry != null) {
            reader.value(key, entry).ifPresent(text -> use.accept(text, reader.at(entry.line())));
        }
    }

    private List<World> worlds() {
        Entry entry = entries.get("worlds");
        if (entry == null) {
            return List.of(new World(World.USUAL, List.of(), List.of()));
        }
        List<World> worlds = new ArrayList<>();
        named.drafts("worlds", entry)
                .forEach((name, draft) ->
                        keep(draft, world -> worlds.add(new World(name, world.settings(), world.estimates()))));
        return worlds;
    }

    private void keep(Draft draft, Consumer<Scenario> use) {
        try {
            use.accept(draft.finish());
        } catch (BadInput bad) {
            problems.addAll(bad.problems());
        }
    }
}

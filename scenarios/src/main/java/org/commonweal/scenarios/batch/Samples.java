package org.commonweal.scenarios.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.commonweal.results.sensitivity.LatinHypercube;
import org.commonweal.results.sensitivity.SaltelliSample;
import org.commonweal.results.sensitivity.Trajectories;
import org.commonweal.results.sensitivity.Trajectory;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.calibration.PosteriorDraws;
import org.commonweal.scenarios.scenario.Node.Entry;
import org.commonweal.scenarios.scenario.Node.Mapping;
import org.commonweal.scenarios.scenario.Node.Scalar;
import org.commonweal.scenarios.scenario.Proofreader;

/** Points that are drawn: evenly in ranges, along trajectories, or from a posterior. The same file draws the same. */
final class Samples {
    private static final long SEED = 1;
    private static final String LEVELS = "levels";
    private static final String TRAJECTORIES = "trajectories";
    private static final String DRAWS = "draws";
    private static final String FILE = "file";

    private final Proofreader reader;
    private final Path path;

    /** Reads designs of an experiment file. */
    Samples(Proofreader reader, Path path) {
        this.reader = reader;
        this.path = path;
    }

    /** Points of a kind of sample in ranges; none, and a problem, when its size is none. */
    List<Point> of(String kind, Entry body, List<Factor> factors) {
        return switch (kind) {
            case "latin-hypercube" -> hypercube(count("points", body), factors);
            case "sobol" -> sobol(count("rows", body), body, factors);
            default -> morris(body, factors);
        };
    }

    private static List<Point> hypercube(int size, List<Factor> factors) {
        List<Point> points = new ArrayList<>();
        if (size > 0 && !factors.isEmpty()) {
            for (double[] shares : LatinHypercube.points(factors.size(), size, SEED)) {
                points.add(point("", shares, factors));
            }
        }
        return points;
    }

    private List<Point> sobol(int rows, Entry body, List<Factor> factors) {
        List<Point> points = new ArrayList<>();
        if (rows == 0 || factors.isEmpty()) {
            return points;
        }
        if (factors.size() > SaltelliSample.MOST_FACTORS) {
            reader.refuse(
                    body.line(),
                    factors.size() + " parameters are too many for this design",
                    "up to " + SaltelliSample.MOST_FACTORS,
                    "Maybe screen them with morris first.");
            return points;
        }
        SaltelliSample sample = new SaltelliSample(factors.size(), rows);
        if ((long) rows * sample.pointsOfRow() > DesignReader.MOST_POINTS) {
            reader.refuse(body.line(), "there are too many points", "up to " + DesignReader.MOST_POINTS, "");
            return points;
        }
        for (double[] shares : sample.points()) {
            int inRow = points.size() % sample.pointsOfRow();
            String which = inRow == 0
                    ? "A"
                    : inRow == 1 ? "B" : "A with " + factors.get(inRow - 2).key() + " of B";
            points.add(point("row " + (points.size() / sample.pointsOfRow() + 1) + ", " + which, shares, factors));
        }
        return points;
    }

    private List<Point> morris(Entry body, List<Factor> factors) {
        Map<String, Entry> parts = parts(body, TRAJECTORIES, List.of(TRAJECTORIES, LEVELS));
        int levels = parts.containsKey(LEVELS) ? count(LEVELS, parts.get(LEVELS)) : 4;
        int count = count(TRAJECTORIES, parts.getOrDefault(TRAJECTORIES, nothing(body)));
        if (levels % 2 != 0) {
            reader.refuse(parts.get(LEVELS).line(), "levels are " + levels, "an even number", "");
        }
        List<Point> points = new ArrayList<>();
        if (count == 0 || levels == 0 || levels % 2 != 0 || factors.isEmpty()) {
            return points;
        }
        if ((long) count * (factors.size() + 1) > DesignReader.MOST_POINTS) {
            reader.refuse(body.line(), "there are too many points", "up to " + DesignReader.MOST_POINTS, "");
            return points;
        }
        int number = 0;
        for (Trajectory trajectory :
                Trajectories.ofEach(factors.size(), levels, SEED).first(count)) {
            number++;
            for (int step = 0; step < trajectory.points().length; step++) {
                points.add(point(
                        "trajectory " + number + ", step " + step, trajectory.points()[step], factors));
            }
        }
        return points;
    }

    private static Point point(String label, double[] shares, List<Factor> factors) {
        return new Point(
                label,
                IntStream.range(0, factors.size())
                        .mapToObj(i -> factors.get(i).at(shares[i]))
                        .toList(),
                false);
    }

    /** Draws of a calibration; what a scenario or world sets itself stays as it is. */
    List<Point> posterior(Entry body) {
        Map<String, Entry> parts = parts(body, DRAWS, List.of(FILE, DRAWS));
        int count = count(DRAWS, parts.getOrDefault(DRAWS, nothing(body)));
        Entry named = parts.get(FILE);
        String text = named == null ? "" : reader.value(FILE, named).orElse("");
        try {
            if (count > 0) {
                PosteriorDraws draws = text.isEmpty()
                        ? PosteriorDraws.ofCalibration("baseline")
                        : PosteriorDraws.read(path.toAbsolutePath().getParent().resolve(text));
                return draws.spread(count).stream()
                        .map(draw -> new Point(draw.name(), draw.overrides(), true))
                        .toList();
            }
        } catch (InvalidPathException impossible) {
            reader.refuse(named.line(), Problem.quoted(text) + " is not the name of a file", "", "");
        } catch (BadInput bad) {
            bad.problems().forEach(reader.refuse()::accept);
        }
        return List.of();
    }

    /** The parts of a design, of which the main one may stand alone. */
    private Map<String, Entry> parts(Entry body, String main, List<String> known) {
        if (body.value() instanceof Mapping mapping) {
            mapping.entries().forEach((key, part) -> reader.refuseUnknown(key, known, part));
            return mapping.entries();
        }
        return Map.of(main, body);
    }

    private static Entry nothing(Entry body) {
        return new Entry(new Scalar("", body.line()), body.line());
    }

    private int count(String what, Entry entry) {
        String text = reader.value(what, entry).orElse("");
        if (ExperimentReader.isCount(text, DesignReader.MOST_POINTS)) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            String found = what + " is " + Problem.quoted(text);
            reader.refuse(entry.line(), found, "a whole number from 1 to " + DesignReader.MOST_POINTS, "");
        }
        return 0;
    }
}

package org.commonweal.scenarios.search;

import java.util.List;
import org.commonweal.parameter.Nearest;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.sensitivity.PointRuns;

/**
 * What is wanted: as much or as little as possible of an indicator.
 *
 * @param indicator the indicator
 * @param most whether as much as possible; otherwise as little
 */
public record Goal(SeriesMeta indicator, boolean most) {
    private static final String ALLOWED = "INDICATOR=most or INDICATOR=least";

    /** The number that is to be small. */
    double small(double value) {
        return most ? -value : value;
    }

    /** In words: {@code labour.jobs, as many as possible}. */
    public String words() {
        return indicator.name() + ", as " + (most ? "much" : "little") + " as possible";
    }

    /** Reads {@code INDICATOR=most} or {@code INDICATOR=least}; null, and a problem, if it is neither. */
    public static Goal read(String text, List<Problem> problems) {
        int equals = text.indexOf('=');
        String name = (equals < 0 ? text : text.substring(0, equals)).strip();
        String way = equals < 0 ? "" : text.substring(equals + 1).strip();
        List<SeriesMeta> all = PointRuns.catalogue();
        SeriesMeta meta = all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
        if (meta == null) {
            problems.add(new Problem(
                    "--goal",
                    "there is no indicator " + Problem.quoted(name),
                    ALLOWED,
                    Nearest.hint(name, all.stream().map(SeriesMeta::name).toList())));
            return null;
        }
        if (!way.equals("most") && !way.equals("least")) {
            problems.add(new Problem("--goal", Problem.quoted(text) + " does not say which way", ALLOWED, ""));
            return null;
        }
        return new Goal(meta, way.equals("most"));
    }
}

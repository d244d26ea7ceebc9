package org.commonweal.scenarios.validation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.parameter.Nearest;
import org.commonweal.results.report.Range;
import org.commonweal.scenarios.place.CsvRow;
import org.commonweal.scenarios.place.PlaceFacts;
import org.commonweal.scenarios.place.PlaceFiles;
import org.commonweal.scenarios.place.Problems;
import org.commonweal.scenarios.validation.Target.Comparison;

/**
 * Reads a table of targets, one row each; what the columns mean stands in {@code scenarios/targets/README.md}.
 * Everything that is wrong with the table is told at once.
 */
public final class TargetTable {
    private static final String[] COLUMNS = {
        "id",
        "group",
        "place",
        "title",
        "unit",
        "indicator",
        "statistic",
        "factor",
        "grows_with_place",
        "observed_low",
        "observed_high",
        "kind",
        "tolerance",
        "near",
        "evidence",
        "source",
        "reason"
    };
    private static final String NOT_MODELLED = "not modelled";
    private static final List<String> EVIDENCE = List.of("observed", "derived", "from memory", NOT_MODELLED);
    private static final String OF_PLACE = "place:";
    private static final String BESIDE_PLACE = "+" + OF_PLACE;
    private static final List<String> SIGNS = List.of("-", "/", "+");
    private static final double MOST = 1e15;

    private final List<String> places;
    private final Problems problems;
    private final Map<String, CsvRow> ids = new HashMap<>();

    private TargetTable(List<String> places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** A row that is sound, waiting for the numbers of a place. */
    private record Row(Target target, String low, String high) {}

    /**
     * The targets for a place.
     *
     * @param file the table
     * @param places every place there is
     * @param facts what the files of the place say
     * @throws org.commonweal.scenarios.BadInput if anything is wrong with the table
     */
    public static List<Target> read(Path file, List<String> places, String place, PlaceFacts facts) {
        return rows(file, places).stream()
                .filter(row -> row.target().isFor(place))
                .map(row -> resolve(row, facts))
                .toList();
    }

    /**
     * A target as it is written down, for whatever place.
     *
     * @param observed a number, two, or the name of a number of the place
     * @param reading how the model's number is read off a run; empty when it is not modelled
     */
    public record Description(
            String id,
            String place,
            String title,
            String unit,
            String observed,
            String reading,
            String evidence,
            String source,
            String reason) {}

    /** Every target of a table, in its order. */
    public static List<Description> describe(Path file, List<String> places) {
        return rows(file, places).stream().map(TargetTable::describe).toList();
    }

    private static Description describe(Row row) {
        Target target = row.target();
        return new Description(
                target.id(),
                target.place(),
                target.title(),
                target.unit(),
                row.low().equals(row.high()) ? row.low() : row.low() + " to " + row.high(),
                target.comparison()
                        .map(comparison -> comparison.reading().words())
                        .orElse(""),
                target.evidence(),
                target.source(),
                target.reason());
    }

    private static List<Row> rows(Path file, List<String> places) {
        Problems problems = new Problems();
        Path whole = file.toAbsolutePath();
        TargetTable table = new TargetTable(places, problems);
        List<Row> rows = new PlaceFiles(whole.getParent(), problems)
                .table(whole.getFileName().toString(), COLUMNS).rows().stream()
                        .map(table::row)
                        .toList();
        problems.throwIfAny();
        return rows;
    }

    private static Target resolve(Row row, PlaceFacts facts) {
        Target target = row.target();
        OptionalDouble low = number(row.low(), facts);
        OptionalDouble high = number(row.high(), facts);
        boolean known = low.isPresent() && high.isPresent();
        String reason = known || target.comparison().isEmpty()
                ? target.reason()
                : "the files of the place do not hold the observed number";
        return new Target(
                target.id(),
                target.group(),
                target.place(),
                target.title(),
                target.unit(),
                known ? new Range(low.getAsDouble(), high.getAsDouble()) : Range.NONE,
                known ? target.comparison() : Optional.empty(),
                target.evidence(),
                target.source(),
                reason);
    }

    private static OptionalDouble number(String text, PlaceFacts facts) {
        int beside = text.indexOf(BESIDE_PLACE);
        if (beside > 0) {
            double alone = CsvRow.parse(text.substring(0, beside));
            OptionalDouble shift = number(text.substring(beside + 1), facts);
            return shift.isPresent() ? OptionalDouble.of(alone + shift.getAsDouble()) : shift;
        }
        if (!text.startsWith(OF_PLACE)) {
            return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(CsvRow.parse(text));
        }
        String[] parts = text.substring(OF_PLACE.length()).split("/");
        OptionalDouble fact = facts.find(parts[0]);
        return parts.length == 1 || fact.isEmpty()
                ? fact
                : OptionalDouble.of(fact.getAsDouble() / Double.parseDouble(parts[1]));
    }

    private Row row(CsvRow row) {
        String id = row.text("id");
        if (ids.put(id, row) != null) {
            problems.add(row.where(), "the id " + CsvRow.shown(id) + " stands there twice");
        }
        String evidence = oneOf(row, "evidence", EVIDENCE);
        boolean compared = !evidence.equals(NOT_MODELLED);
        String low = observed(row, "observed_low", compared);
        String high = observed(row, "observed_high", compared);
        if (CsvRow.parse(low) > CsvRow.parse(high)) {
            problems.add(row.where(), "observed_low is above observed_high");
        }
        if (!compared) {
            row.text("reason");
        }
        Target target = new Target(
                id,
                row.text("group"),
                oneOf(
                        row,
                        "place",
                        Stream.concat(Stream.of(Target.EVERYWHERE), places.stream())
                                .toList()),
                row.text("title"),
                row.text("unit"),
                Range.NONE,
                compared ? Optional.of(comparison(row, low.equals(high))) : Optional.empty(),
                evidence,
                row.text("source"),
                row.textOrEmpty("reason"));
        return new Row(target, low, high);
    }

    private Comparison comparison(CsvRow row, boolean point) {
        String[] words = row.text("indicator").split(" +");
        List<String> indicators = words.length == 3 && SIGNS.contains(words[1])
                ? List.of(words[0], words[2])
                : List.of(String.join(" ", words));
        indicators.forEach(name -> known(row, name));
        Statistic statistic = Statistic.named(row.text("statistic"));
        if (statistic == null) {
            oneOf(row, "statistic", Statistic.words());
        }
        boolean grows = oneOf(row, "grows_with_place", List.of("yes", "no")).equals("yes");
        String sign = indicators.size() == 2 ? words[1] : "";
        return new Comparison(new Reading(indicators, sign, statistic, factor(row), grows), tolerance(row, point));
    }

    private void known(CsvRow row, String name) {
        List<String> names = Indicators.CATALOGUE.stream().map(Indicator::name).toList();
        if (!names.contains(name)) {
            problems.add(
                    row.where(),
                    "there is no indicator " + CsvRow.shown(name),
                    "a name from 'describe indicators', or two with -, / or + between them",
                    Nearest.hint(name, names));
        }
    }

    /** A number, or two with a slash between them. */
    private double factor(CsvRow row) {
        String[] parts = row.text("factor").split("/", -1);
        double factor = CsvRow.parse(parts[0].strip());
        if (parts.length == 2) {
            factor /= CsvRow.parse(parts[1].strip());
        }
        if (parts.length > 2 || !(Math.abs(factor) > 0 && Math.abs(factor) <= MOST)) {
            String what = "factor is " + CsvRow.shown(row.textOrEmpty("factor"));
            problems.add(row.where(), what, "a number, or two with / between them, e.g. 12/36632", "");
        }
        return factor;
    }

    private Tolerance tolerance(CsvRow row, boolean point) {
        List<String> kinds =
                Arrays.stream(Tolerance.Kind.values()).map(Tolerance.Kind::word).toList();
        int kind = Math.max(0, kinds.indexOf(oneOf(row, "kind", kinds)));
        boolean factor = kind == Tolerance.Kind.FACTOR.ordinal();
        double pass = row.number("tolerance", factor ? 1 : 0, MOST);
        double near = row.number("near", factor ? 1 : 0, MOST);
        if (near <= pass) {
            problems.add(row.where(), "near is not wider than tolerance", "a number above " + pass, "");
        }
        if (point && pass == (factor ? 1 : 0)) {
            problems.add(row.where(), "nothing could pass: one observed number and no tolerance");
        }
        return new Tolerance(Tolerance.Kind.values()[kind], pass, near);
    }

    /** What was observed, a number or the name of one; may be empty where nothing is compared. */
    private String observed(CsvRow row, String column, boolean needed) {
        String whole = row.textOrEmpty(column);
        int beside = whole.indexOf(BESIDE_PLACE);
        if (beside > 0 && !Double.isFinite(CsvRow.parse(whole.substring(0, beside)))) {
            problems.add(row.where(), column + " is " + CsvRow.shown(whole), "e.g. 0.6+place:NAME", "");
        }
        String text = whole.substring(beside > 0 ? beside + 1 : 0);
        if (text.startsWith(OF_PLACE)) {
            String[] parts = text.substring(OF_PLACE.length()).split("/", -1);
            if (!PlaceFacts.NAMES.contains(parts[0])) {
                problems.add(
                        row.where(),
                        column + " asks for " + CsvRow.shown(text) + ", which no place has",
                        "place: and one of "
                                + PlaceFacts.NAMES.stream().sorted().toList(),
                        Nearest.hint(parts[0], PlaceFacts.NAMES));
            }
            if (parts.length > 2 || parts.length == 2 && !(CsvRow.parse(parts[1]) > 0)) {
                problems.add(row.where(), column + " is " + CsvRow.shown(text), "place:NAME or place:NAME/1000", "");
            }
        } else if (needed || !text.isEmpty()) {
            row.number(column, -MOST, MOST);
        }
        return whole;
    }

    private String oneOf(CsvRow row, String column, List<String> allowed) {
        String text = row.textOrEmpty(column);
        if (!allowed.contains(text)) {
            problems.add(
                    row.where(),
                    column + " is " + CsvRow.shown(text),
                    String.join(", ", allowed),
                    Nearest.hint(text, allowed));
        }
        return text;
    }
}

package org.commonweal.scenarios.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.ComparisonTables;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Answer;
import org.commonweal.results.report.comparison.Answers;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small comparison is made and written; every number of its answer is then worked out anew from its CSV files. */
class AnswerNumbersTest {
    private static final String SCENARIO = "procurement-ambitious";
    private static final int PAIRS = 6;
    private static final int YEARS = 3;
    private static final int WINDOW = 2;
    private static final Pattern NUMBER = Pattern.compile("[+−]?£?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:bn|m\\b)?");

    @TempDir
    private static Path folder;

    private final Set<String> known = new TreeSet<>();

    private record Request() implements ComparisonRequest {
        @Override
        public List<String> names() {
            return List.of("baseline", SCENARIO);
        }

        @Override
        public void layOver(Draft draft) {
            draft.scale("0.02", "");
            draft.years(Integer.toString(YEARS), "");
            draft.burnIn("0", "");
        }

        @Override
        public int pairs() {
            return PAIRS;
        }

        @Override
        public int window() {
            return WINDOW;
        }
    }

    private static Comparison made() throws IOException, InterruptedException {
        Request request = new Request();
        try (ComparisonStudy study =
                new ComparisonStudy(folder, ComparedScenarios.design(request), request, "a test")) {
            study.make(new Threads(2), trials -> Watcher.NOBODY);
            Comparison comparison = study.result().comparison();
            ComparisonTables.write(folder, comparison);
            return comparison;
        }
    }

    private static List<NamedCsvRecord> rows(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table))) {
            return csv.stream().toList();
        }
    }

    private static double number(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private void know(String... texts) {
        Stream.of(texts).forEach(text -> known.addAll(numbers(text)));
    }

    @Test
    void everyNumberOfTheAnswerIsInTheTables() throws Exception {
        Comparison comparison = made();
        effects();
        costs();
        groups();
        failures();
        know(PAIRS + " " + (YEARS - WINDOW + 1) + " " + YEARS);
        Answer answer = Answers.of(comparison).get(0);
        String text = answer.text() + " " + answer.more();
        text = text.replaceAll(", and \\d+ more\\.", "."); // a count of what is left out, no number of a table
        for (String title : titles(comparison)) {
            text = text.replace(title, "");
        }
        List<String> said = numbers(text);
        assertThat(said).as(text).hasSizeGreaterThan(15);
        List<String> unknown = new ArrayList<>(said);
        unknown.removeAll(known);
        assertThat(unknown).as(text).isEmpty();
    }

    /** What has a digit in its name is no number; the longest first. */
    private static List<String> titles(Comparison comparison) {
        return Stream.concat(
                        comparison.catalogue().stream().map(SeriesMeta::title),
                        comparison.groups().stream()
                                .flatMap(group -> Stream.of(group.group(), group.table(), group.measure())))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private void effects() throws IOException {
        for (NamedCsvRecord row : rows("effects.csv")) {
            if (row.getField("variant").equals("main") && Double.isFinite(number(row, "difference"))) {
                Unit archived = Unit.of(row.getField("unit"));
                boolean monthly = archived.isMoney() && archived.isMonthly();
                Unit unit = monthly ? Unit.of(archived.what() + "/year") : archived;
                double factor = monthly ? 12 : 1;
                double mean = factor * number(row, "difference");
                double half = factor * number(row, "half_width");
                double baseline = factor * number(row, "baseline");
                know(
                        Amount.size(mean, unit),
                        Amount.bareChange(mean, unit),
                        Amount.changes(mean - half, mean + half, unit),
                        Amount.bare(baseline, unit),
                        Amount.bare(Math.abs(mean / baseline), Unit.SHARE),
                        Amount.relative(mean / baseline));
                if (!row.getField("ceiling").isEmpty()) {
                    know(Amount.size(factor * number(row, "ceiling"), unit));
                }
                know(Amount.bare(
                        new BigDecimal(row.getField("pairs_needed"))
                                .round(new MathContext(2, RoundingMode.UP))
                                .doubleValue(),
                        Unit.NUMBER));
            }
        }
        know("1,000");
    }

    private void costs() throws IOException {
        double whole = 0;
        for (NamedCsvRecord row : rows("costs.csv")) {
            whole += number(row, "whole_run_pounds");
            know(Amount.bare(number(row, "pounds_per_year"), Unit.POUNDS_A_YEAR));
        }
        know(Amount.bare(whole, Unit.POUNDS), Integer.toString(YEARS));
        for (NamedCsvRecord row : rows("unit-costs.csv")) {
            know(
                    Amount.bare(number(row, "pounds_per_year"), Unit.POUNDS_A_YEAR),
                    Amount.levels(number(row, "low"), number(row, "high"), Unit.POUNDS_A_YEAR));
        }
    }

    private void groups() throws IOException {
        int losers = 0;
        for (NamedCsvRecord row : rows("groups.csv")) {
            if (row.getField("distinguishable").equals("yes")) {
                Unit unit = Unit.of(row.getField("unit"));
                know(Amount.change(number(row, "difference"), unit));
                boolean up = number(row, "difference") > 0;
                losers += unit.isShare() == up
                                && (unit.isShare()
                                        || unit.isMoney()
                                        || unit.what().equals("people"))
                        ? 1
                        : 0;
            }
        }
        know(Integer.toString(losers - 3));
    }

    private void failures() throws IOException {
        for (NamedCsvRecord row : rows("failures.csv")) {
            know(
                    Amount.level(number(row, "share"), Unit.of(row.getField("share_unit"))),
                    Amount.level(number(row, "size"), Unit.of(row.getField("unit"))));
        }
    }
}

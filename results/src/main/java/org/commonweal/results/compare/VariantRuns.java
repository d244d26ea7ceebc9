package org.commonweal.results.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.commonweal.results.account.SwitchAccounts;
import org.commonweal.results.account.SwitchAccounts.Switch;
import org.commonweal.results.account.SwitchLine;
import org.commonweal.results.archive.Dictionary;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.archive.FlowRow;
import org.commonweal.results.archive.ResultArchive;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Kind;
import org.commonweal.results.archive.SeriesMeta.Role;
import org.commonweal.results.compare.Distributions.Cell;
import org.commonweal.results.number.Unit;
import org.commonweal.results.uncertainty.Replicates;

/**
 * What was measured in the runs of one variant of the model: means of every year, and of the years of the window the
 * distributions and the accounts. Totals are scaled up to the whole place. Means are over the same months in the same order,
 * and so the same to the last bit, whether runs are read or have just been made.
 */
final class VariantRuns {
    private static final int MONTHS = 12;
    private final List<SeriesMeta> catalogue;
    private final List<String> scenarios;
    private final int years;
    private final int window;
    private final int seeds;
    private final Replicates replicates;
    private final double[] lifeSize;
    private final double scale;
    private final double[][][][] means;
    private final Distributions distributions;
    private final SwitchAccounts[][] accounts;

    private record Run(int scenario, int seed) {}

    private VariantRuns(ComparisonPlan plan, Replicates replicates) {
        this.replicates = replicates;
        catalogue = plan.catalogue();
        scenarios = plan.names();
        years = plan.frame().years();
        window = Math.min(years, plan.frame().window());
        seeds = replicates.pairs();
        scale = plan.frame().scale();
        lifeSize = catalogue.stream()
                .mapToDouble(meta -> meta.isTotal() ? 1 / scale : 1)
                .toArray();
        distributions = new Distributions(scenarios.size(), replicates);
        accounts = new SwitchAccounts[scenarios.size()][seeds];
        means = new double[scenarios.size()][catalogue.size()][seeds][years];
        for (double[][][] scenario : means) {
            for (double[][] indicator : scenario) {
                for (double[] seed : indicator) {
                    Arrays.fill(seed, Double.NaN);
                }
            }
        }
    }

    /** Reads the runs of a variant that are planned and there. */
    static VariantRuns read(ComparisonFolder folder, ComparisonPlan plan, ComparisonPlan.Variant variant)
            throws IOException {
        VariantRuns runs = new VariantRuns(plan, plan.replicates(variant));
        Map<String, Run> planned = new HashMap<>();
        List<Path> there = new ArrayList<>();
        for (int scenario = 0; scenario < runs.scenarios.size(); scenario++) {
            for (int seed = 0; seed < variant.pairs(); seed++) {
                Path run = folder.run(
                        variant.name(),
                        runs.scenarios.get(scenario),
                        plan.frame().firstSeed() + seed);
                if (Files.isDirectory(run)) {
                    there.add(run.toAbsolutePath());
                    planned.put(run.getFileName().toString(), new Run(scenario, seed));
                }
            }
        }
        there.sort(null);
        try (ResultArchive archive = ResultArchive.of(there)) {
            runs.readMeans(archive, planned);
            runs.readDistributions(archive, planned);
            runs.readFlows(archive, planned, archive.dictionaries());
        } catch (SQLException problem) {
            throw new IOException("Cannot read " + folder.runs(variant.name()) + ": " + problem.getMessage(), problem);
        }
        return runs;
    }

    /** The runs of a variant that have just been made, by scenario and seed. */
    static VariantRuns of(ComparisonPlan plan, List<List<RunRecord>> made) {
        VariantRuns runs = new VariantRuns(plan, plan.replicates(plan.main()));
        for (int s = 0; s < made.size(); s++) {
            for (int seed = 0; seed < runs.seeds; seed++) {
                runs.add(new Run(s, seed), made.get(s).get(seed));
            }
        }
        return runs;
    }

    private void add(Run run, RunRecord record) {
        int[] months = record.series().months();
        for (int i = 0; i < catalogue.size(); i++) {
            double[] values = record.series().values(catalogue.get(i).name());
            for (int year = 0; year < years; year++) {
                int number = year;
                means[run.scenario][i][run.seed][year] = lifeSize[i]
                        * StatUtils.mean(IntStream.range(0, months.length)
                                .filter(m -> months[m] >= 0 && months[m] / MONTHS == number)
                                .mapToDouble(m -> values[m])
                                .filter(Double::isFinite)
                                .toArray());
            }
        }
        record.distributions().stream()
                .filter(row -> isInWindow(row.year()))
                .forEach(row -> add(
                        run,
                        new Cell(row.table(), row.group(), row.measure(), Unit.of(row.unit()), row.part(), row.kind()),
                        row.value()));
        List<FlowRow> flows =
                record.flows().stream().filter(row -> isInWindow(row.year())).toList();
        if (!flows.isEmpty()) {
            accounts[run.scenario][run.seed] = SwitchAccounts.of(flows, record.dictionary());
        }
    }

    private boolean isInWindow(int year) {
        return year > 0 && year > years - window && year <= years;
    }

    private void add(Run run, Cell cell, double value) {
        distributions.add(cell, run.scenario, run.seed, cell.kind() == Kind.TOTAL ? value / scale : value);
    }

    private void readMeans(ResultArchive archive, Map<String, Run> planned) throws SQLException {
        Map<String, Integer> columns = new HashMap<>();
        catalogue.forEach(meta -> columns.put(meta.name(), columns.size()));
        archive.each(
                "select run, indicator, month // 12 as year, list(value order by month) from series"
                        + " where month >= 0 and value is not null group by all",
                row -> {
                    Run run = planned.get(row.getString(1));
                    Integer indicator = columns.get(row.getString(2));
                    int year = row.getInt(3);
                    if (run != null && indicator != null && year < years) {
                        Object[] values = (Object[]) row.getArray(4).getArray();
                        means[run.scenario][indicator][run.seed][year] = lifeSize[indicator]
                                * StatUtils.mean(Arrays.stream(values)
                                        .mapToDouble(Double.class::cast)
                                        .toArray());
                    }
                });
    }

    private void readDistributions(ResultArchive archive, Map<String, Run> planned) throws SQLException {
        archive.each(
                "select run, \"table\", \"group\", measure, unit, part, kind, value from distributions where year > "
                        + (years - window) + " and year <= " + years,
                row -> {
                    Run run = planned.get(row.getString(1));
                    Cell cell = new Cell(
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            Unit.of(row.getString(5)),
                            Part.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                            Kind.valueOf(row.getString(7).toUpperCase(Locale.ROOT)));
                    double value = row.getDouble(8);
                    double number = row.wasNull() ? Double.NaN : value;
                    if (run != null) {
                        add(run, cell, number);
                    }
                });
    }

    /** Flows of the years of the window together; a comparison of no years has none. */
    private void readFlows(ResultArchive archive, Map<String, Run> planned, Map<String, Dictionary> dictionaries)
            throws SQLException {
        Map<String, List<FlowRow>> flows = new HashMap<>();
        archive.each(
                "select run, reason, account, from_class, to_class, cast(sum(pence) as bigint) from flows where year > "
                        + (years - window) + " and year > 0 group by all",
                row -> {
                    if (planned.containsKey(row.getString(1))) {
                        flows.computeIfAbsent(row.getString(1), absent -> new ArrayList<>())
                                .add(new FlowRow(
                                        window,
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getLong(6)));
                    }
                });
        flows.forEach((name, rows) -> {
            Run run = planned.get(name);
            accounts[run.scenario][run.seed] = SwitchAccounts.of(rows, dictionaries.get(name));
        });
    }

    List<SeriesMeta> catalogue() {
        return catalogue;
    }

    List<String> scenarios() {
        return scenarios;
    }

    int years() {
        return years;
    }

    Replicates replicates() {
        return replicates;
    }

    /** The mean of an indicator in a year, from 0, by replicate. */
    double[] year(int scenario, int indicator, int year) {
        return replicates.means(Arrays.stream(means[scenario][indicator])
                .mapToDouble(seed -> seed[year])
                .toArray());
    }

    /** The mean of an indicator over so many last years, those in which it is defined, by replicate. */
    double[] last(int window, int scenario, int indicator) {
        return replicates.means(bySeed(window, scenario, indicator));
    }

    private double[] bySeed(int window, int scenario, int indicator) {
        return Arrays.stream(means[scenario][indicator])
                .mapToDouble(seed -> Arrays.stream(seed, Math.max(0, years - window), years)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN))
                .toArray();
    }

    /** The accounts of every scenario's switch from the baseline, over the pairs that are there. */
    List<SwitchLine> switchLines() {
        List<Switch> switches = new ArrayList<>();
        for (int s = 1; s < scenarios.size(); s++) {
            List<SwitchAccounts> runs = new ArrayList<>();
            List<SwitchAccounts> baselines = new ArrayList<>();
            for (int n = 0; n + replicates.each() <= seeds; n += replicates.each()) {
                List<SwitchAccounts> run = accounts(s, n);
                List<SwitchAccounts> baseline = accounts(0, n);
                if (!run.contains(null) && !baseline.contains(null)) {
                    runs.add(SwitchAccounts.together(run));
                    baselines.add(SwitchAccounts.together(baseline));
                }
            }
            if (!runs.isEmpty()) {
                switches.add(new Switch(scenarios.get(s), runs, baselines));
            }
        }
        return SwitchAccounts.lines(switches, scale);
    }

    /** Those of the runs of a replicate, from its first seed. */
    private List<SwitchAccounts> accounts(int scenario, int first) {
        return Arrays.asList(accounts[scenario]).subList(first, first + replicates.each());
    }

    /** The means of all indicators over the window, by seed. */
    Levels levels() {
        double[][][] values = new double[scenarios.size()][catalogue.size()][];
        for (int s = 0; s < values.length; s++) {
            for (int i = 0; i < catalogue.size(); i++) {
                values[s][i] = bySeed(window, s, i);
            }
        }
        return new Levels(catalogue, scenarios, values);
    }

    /** The indicators of a role, by their places in the catalogue. */
    int[] of(Role role) {
        return IntStream.range(0, catalogue.size())
                .filter(i -> catalogue.get(i).role() == role)
                .toArray();
    }

    /** The distributions, means over the window. */
    Distributions distributions() {
        return distributions;
    }
}

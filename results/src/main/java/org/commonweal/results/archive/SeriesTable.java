package org.commonweal.results.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every indicator's value in every month of a run: one row a month, one column an indicator. */
public final class SeriesTable {

    private final List<SeriesMeta> catalogue;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Integer> months = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param catalogue the columns, in order
     * @throws IllegalArgumentException if two share a name
     */
    public SeriesTable(List<SeriesMeta> catalogue) {
        this.catalogue = List.copyOf(catalogue);
        for (SeriesMeta meta : this.catalogue) {
            if (columns.put(meta.name(), columns.size()) != null) {
                throw new IllegalArgumentException("Two indicators are called '" + meta.name() + "'.");
            }
        }
    }

    /**
     * Adds a month; the values are copied.
     *
     * @param month months since the end of burn-in; burn-in months are negative
     * @param values one number for each column; NaN where there is none
     * @throws IllegalArgumentException if months go backwards or the number of values is wrong
     */
    public void append(int month, double[] values) {
        if (values.length != catalogue.size()) {
            throw new IllegalArgumentException(
                    "Month " + month + " has " + values.length + " values for " + catalogue.size() + " indicators.");
        }
        if (!months.isEmpty() && month <= months.get(months.size() - 1)) {
            throw new IllegalArgumentException(
                    "Month " + month + " comes after month " + months.get(months.size() - 1) + ".");
        }
        months.add(month);
        rows.add(values.clone());
    }

    /** The columns, in order. */
    public List<SeriesMeta> catalogue() {
        return catalogue;
    }

    /** What is known of a series, if it is in the table. */
    public Optional<SeriesMeta> meta(String name) {
        return Optional.ofNullable(columns.get(name)).map(catalogue::get);
    }

    /** The months, in order. */
    public int[] months() {
        return months.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * One series, a number for each of {@link #months()}.
     *
     * @throws IllegalArgumentException if there is no such series
     */
    public double[] values(String name) {
        Integer column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("There is no series '" + name + "'.");
        }
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }

    /** All numbers, series by series, each in the order of the months. */
    public Stream<SeriesPoint> points() {
        return IntStream.range(0, catalogue.size()).boxed().flatMap(column -> {
            SeriesMeta meta = catalogue.get(column);
            return IntStream.range(0, rows.size())
                    .mapToObj(i -> new SeriesPoint(
                            months.get(i),
                            meta.name(),
                            rows.get(i)[column],
                            meta.unit().text()));
        });
    }
}

package org.commonweal.scenarios.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Setting;
import org.commonweal.parameter.Unit;
import org.commonweal.scenarios.scenario.Scenario;
import sim.util.Interval;
import sim.util.Properties;

/**
 * Levers and shocks as properties of MASON, one after another, each with all its parameters: first the levers that the
 * scenario pulls, then the others, then the shocks; of each what it is before when it is.
 */
final class LeverBoard extends Properties {
    private static final long serialVersionUID = 1L;
    private static final double WIDEST_SLIDER = 1000;
    private static final String LEVERS = "levers.";
    private static final String SHOCKS = "shocks.";
    private static final List<String> TIMES = List.of("from", "until", "ramp");

    private final transient Scenario scenario;
    private final transient Consumer<ModelSpec> pulled;
    private final transient Consumer<String> told;
    private final transient Map<String, String> moved = new TreeMap<>();
    private transient List<Row> rows;

    /**
     * The levers of a scenario.
     *
     * @param pulled is given the model with every move
     * @param told is told of every move, and of those that are refused
     */
    LeverBoard(Scenario scenario, Consumer<ModelSpec> pulled, Consumer<String> told) {
        this.scenario = scenario;
        this.pulled = pulled;
        this.told = told;
        rows = rows(model());
    }

    /** The model with the levers as they stand. */
    ModelSpec model() {
        return ParameterReader.read(ModelSpec.class, settings());
    }

    /** Whether any stands otherwise than in the scenario. */
    boolean isMoved() {
        return !moved.isEmpty();
    }

    /** The place of a parameter among the properties. */
    int indexOf(String key) {
        return rows.stream().map(Row::key).toList().indexOf(key);
    }

    private List<Setting> settings() {
        List<Setting> all = new ArrayList<>(scenario.settings());
        moved.forEach((key, value) -> all.add(new Setting(key, value, "", "the live view")));
        return all;
    }

    private List<Row> rows(ModelSpec spec) {
        List<Row> all = ParameterTable.rows(spec, settings()).stream()
                .filter(row -> row.key().startsWith(LEVERS) || row.key().startsWith(SHOCKS))
                .filter(row -> !row.unit().equals(ParameterTable.CHOICE))
                .toList();
        Set<String> pulled = scenario.settings().stream()
                .map(setting -> section(setting.key()))
                .collect(Collectors.toSet());
        List<String> sections =
                all.stream().map(row -> section(row.key())).distinct().toList();
        Comparator<Row> order = Comparator.comparing(row -> row.key().startsWith(SHOCKS));
        return all.stream()
                .sorted(order.thenComparing(row -> !pulled.contains(section(row.key())))
                        .thenComparing(row -> sections.indexOf(section(row.key())))
                        .thenComparing(row ->
                                TIMES.contains(row.key().substring(1 + row.key().lastIndexOf('.')))))
                .toList();
    }

    /** The lever or shock of a parameter: the first two words of its key. */
    private static String section(String key) {
        String[] words = key.split("\\.");
        return words[0] + "." + words[Math.min(1, words.length - 1)];
    }

    @Override
    protected Object _setValue(int index, Object value) {
        Row row = rows.get(index);
        String text = value instanceof Boolean on ? (on ? "on" : "off") : value.toString();
        if (value instanceof Double number && row.whole()) {
            text = String.valueOf(Math.round(number));
        }
        String before = moved.put(row.key(), text);
        try {
            ModelSpec spec = model();
            rows = rows(spec);
            pulled.accept(spec);
            told.accept(row.key() + " = " + rows.get(index).text());
        } catch (ParameterException refused) {
            if (before == null) {
                moved.remove(row.key());
            } else {
                moved.put(row.key(), before);
            }
            told.accept(refused.getMessage());
        }
        return getValue(index);
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return rows.size();
    }

    @Override
    public Object getValue(int index) {
        double value = rows.get(index).value();
        return getType(index) == Boolean.TYPE ? (Object) (value != 0) : (Object) value;
    }

    @Override
    public Object getDomain(int index) {
        Row row = rows.get(index);
        boolean slides = getType(index) == Double.TYPE && row.max() - row.min() <= WIDEST_SLIDER;
        return slides ? new Interval(row.min(), row.max()) : null;
    }

    @Override
    public String getDescription(int index) {
        Row row = rows.get(index);
        return row.what() + ": " + row.unit() + ", " + row.range();
    }

    @Override
    public boolean isReadWrite(int index) {
        return true;
    }

    @Override
    public String getName(int index) {
        String[] words = rows.get(index).key().toLowerCase(Locale.ROOT).split("\\.");
        return String.join(": ", Stream.of(words).skip(1).toList()).replace('-', ' ');
    }

    @Override
    public Class<?> getType(int index) {
        return rows.get(index).unit().equals(Unit.SWITCH.symbol()) ? Boolean.TYPE : Double.TYPE;
    }
}

package org.commonweal.scenarios.cli.option;

import java.util.Iterator;
import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.ScenarioReader;

/** What the shell may complete a word to: the names of what there is. */
public final class Known {
    private Known() {}

    /** Scenarios of the library. */
    public static final class Scenarios implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return new ScenarioReader(Home.library()).names().iterator();
        }
    }

    /** Places. */
    public static final class Places implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return PlaceReader.names(Home.places()).iterator();
        }
    }

    /** Keys of parameters, those of levers and shocks among them. */
    public static final class Parameters implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return keys().iterator();
        }
    }

    /** The same with the sign behind which the value is typed. */
    public static final class Overrides implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return keys().stream().map(key -> key + "=").iterator();
        }
    }

    /** Indicators. */
    public static final class IndicatorNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Indicators.CATALOGUE.stream().map(Indicator::name).iterator();
        }
    }

    private static List<String> keys() {
        return ParameterTable.declared(ModelSpec.class).stream().map(Row::key).toList();
    }
}

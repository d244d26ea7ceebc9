package org.commonweal.scenarios.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.results.batch.BatchArchive;
import org.commonweal.results.batch.Shape;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.recording.YearMeans;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;

/** Makes a run of an archive again and compares every number with the one that is kept. */
public final class RunAgain {

    private RunAgain() {}

    /**
     * A number of a run, as it is kept and as it was made again.
     *
     * @param indicator the indicator
     * @param year the year, from 1
     * @param kept the number in the archive; not a number where there is none
     * @param again the number that was made again
     */
    public record Number(String indicator, int year, double kept, double again) {

        /** Whether both are the same, to the last bit. */
        public boolean same() {
            return Double.compare(kept, again) == 0;
        }
    }

    /**
     * The run with a key, to be made again.
     *
     * @throws BadInput if no experiment of the archive plans it, or it would be another run here
     */
    public static Trial trial(BatchArchive archive, String run) throws SQLException {
        String text = archive.address(run)
                .orElseThrow(() -> new BadInput(
                        "", "there is no run " + run + " in the archive", "a run from 'commonweal runs'", ""));
        Trial first = new TrialReader().of(text);
        return first.withPair((int) (archive.seed(run) - first.scenario().seed()));
    }

    /** Makes it again: every number that is kept of it, or would be. */
    public static List<Number> make(BatchArchive archive, String run, Trial trial, Engine engine, Watcher watcher)
            throws InterruptedException, IOException, SQLException {
        double[] again = KeptMeans.of(
                trial, engine.results(List.of(trial), new YearMeans(), watcher).get(0));
        Map<String, Double> kept = new TreeMap<>();
        archive.query(
                "select indicator, year, any_value(value) from series where run = '" + run + "' group by all", rows -> {
                    while (rows.next()) {
                        double value = rows.getDouble(3);
                        kept.put(rows.getString(1) + " " + rows.getInt(2), rows.wasNull() ? Double.NaN : value);
                    }
                });
        Shape shape = KeptMeans.shape(trial.scenario().years());
        List<Number> numbers = new ArrayList<>();
        for (int i = 0; i < shape.indicators().size(); i++) {
            for (int year = 1; year <= shape.years(); year++) {
                String name = shape.indicators().get(i);
                numbers.add(new Number(
                        name, year, kept.getOrDefault(name + " " + year, Double.NaN), again[shape.at(i, year)]));
            }
        }
        return numbers;
    }
}

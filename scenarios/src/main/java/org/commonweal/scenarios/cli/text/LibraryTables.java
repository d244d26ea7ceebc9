package org.commonweal.scenarios.cli.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.commonweal.place.PlaceData;
import org.commonweal.place.PlaceEstimate;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.batch.ExperimentReader;
import org.commonweal.scenarios.experiment.OpeningMix;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.scenarios.validation.TargetTable;

/** What there is to run: places, their estimates, scenarios. */
public final class LibraryTables {
    private static final double PENCE_PER_MILLION = 1e8;

    private LibraryTables() {}

    /** The places; of one whose tables are faulty only that, so that the others can still be looked up. */
    public static TextTable places() {
        TextTable table = new TextTable("place", "title", "code", "households", "jobs", "GVA, million pounds a year");
        for (String name : PlaceReader.names(Home.places())) {
            try {
                PlaceData place = PlaceReader.read(Home.places(), name, Map.of());
                table.add(
                        name,
                        place.title(),
                        place.code(),
                        Amount.exact(place.totals().households(), Unit.NUMBER),
                        Amount.exact(place.totals().jobs(), Unit.NUMBER),
                        Amount.exact(place.totals().gva() / PENCE_PER_MILLION, Unit.NUMBER));
            } catch (BadInput faulty) {
                table.add(name, "faulty: 'run --dry-run --place " + name + "' says where", "", "", "", "");
            }
        }
        return table;
    }

    /** The scenarios of the library. */
    public static TextTable scenarios() {
        ScenarioReader reader = new ScenarioReader(Home.library());
        TextTable table = new TextTable("scenario", "question");
        reader.names().forEach(name -> table.add(name, reader.read(name).question()));
        return table;
    }

    /** The experiments of the library. */
    public static TextTable experiments() {
        TextTable table = new TextTable("experiment", "question");
        ExperimentReader.library()
                .names()
                .forEach(name -> table.add(name, ExperimentReader.read(name).question()));
        return table;
    }

    /** The estimates of a place. */
    public static TextTable estimates(String name) {
        TextTable table =
                new TextTable(List.of("what", "source"), "key", "value", "unit", "switched off", "confidence");
        for (PlaceEstimate estimate : PlaceReader.read(Home.places(), PlaceReader.named(Home.places(), name), Map.of())
                .estimates()) {
            table.addWithNotes(
                    List.of(estimate.what(), estimate.source()),
                    "estimate." + estimate.key(),
                    number(estimate.value()),
                    estimate.unit(),
                    number(estimate.without()),
                    estimate.confidence());
        }
        return table;
    }

    /** The ownership mix with which a place opens. */
    public static TextTable mix(List<OpeningMix.Row> rows) {
        TextTable table = new TextTable("form", "industry", "share of jobs", "jobs");
        rows.forEach(row -> table.add(
                row.form(),
                row.industry(),
                Amount.exact(row.share(), Unit.SHARE),
                Amount.exact(row.jobs(), Unit.NUMBER)));
        return table;
    }

    /** The targets. */
    public static TextTable targets() {
        TextTable table = new TextTable(
                List.of("read off a run", "source", "reason"), "id", "place", "target", "unit", "observed", "evidence");
        for (TargetTable.Description target : TargetTable.describe(Home.targets(), PlaceReader.names(Home.places()))) {
            table.addWithNotes(
                    List.of(target.reading(), target.source(), target.reason()),
                    target.id(),
                    target.place(),
                    target.title(),
                    target.unit(),
                    target.observed(),
                    target.evidence());
        }
        return table;
    }

    private static String number(double value) {
        return new BigDecimal(value, new MathContext(6)).stripTrailingZeros().toPlainString();
    }
}

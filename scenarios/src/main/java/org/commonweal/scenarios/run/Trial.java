package org.commonweal.scenarios.run;

import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.place.PlaceData;
import org.commonweal.results.folder.Sha256;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.Extensions;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.time.Month;

/**
 * One run, before it is made: its address and everything it needs, so that nothing is read any more once it has begun.
 * As a text it can be sent elsewhere and read there by a {@link TrialReader}.
 *
 * @param scenario what is asked, with place, seed, scale, length, burn-in and audit; overrides of the variant are among
 *     its settings
 * @param variant name of the variant of the model, {@link Variant#MAIN} for the scenario as it is
 * @param pair its number among the trials that differ in their seeds only, from 0; trials of a pair share their seed
 * @param fewestOfEachForm how many firms of each legal form the whole place has at least when it opens, drawn over from
 *     private firms; 0 for as many as there are
 * @param spec the model that the scenario's settings make
 * @param place the data of the place
 */
public record Trial(
        Scenario scenario, String variant, int pair, int fewestOfEachForm, ModelSpec spec, PlaceData place) {

    /**
     * The scenario as it is, with its own seed, in its place as it is.
     *
     * @throws org.commonweal.parameter.ParameterException if a setting cannot be read
     */
    public static Trial of(Scenario scenario, PlaceData place) {
        return new Trial(scenario, Variant.MAIN, 0, 0, read(scenario), place);
    }

    private static ModelSpec read(Scenario scenario) {
        return ParameterReader.read(ModelSpec.class, scenario.settings());
    }

    /** Months of the run, burn-in included. */
    public int months() {
        return burnInMonths() + monthsAfterBurnIn();
    }

    /** Months before month zero. */
    public int burnInMonths() {
        return scenario.burnIn() * Month.PER_YEAR;
    }

    /** Months from month zero on. */
    public int monthsAfterBurnIn() {
        return scenario.years() * Month.PER_YEAR;
    }

    /** The trial with another seed of the same row of seeds: the first has number 0. */
    public Trial withPair(int number) {
        Scenario seeded = scenario.withSeed(scenario.seed() - pair + number);
        return new Trial(seeded, variant, number, fewestOfEachForm, spec, place);
    }

    /** The trial with another first seed. */
    public Trial withFirstSeed(long seed) {
        return new Trial(scenario.withSeed(seed + pair), variant, pair, fewestOfEachForm, spec, place);
    }

    /** The trial with another size of the place. */
    public Trial withScale(double scale) {
        return new Trial(scenario.withScale(scale), variant, pair, fewestOfEachForm, spec, place);
    }

    /** The trial with another length. */
    public Trial withYears(int years) {
        return new Trial(scenario.withYears(years), variant, pair, fewestOfEachForm, spec, place);
    }

    /** The trial with another burn-in. */
    public Trial withBurnIn(int years) {
        return new Trial(scenario.withBurnIn(years), variant, pair, fewestOfEachForm, spec, place);
    }

    /** The trial with its books audited otherwise. */
    public Trial withAudit(Audit audit) {
        return new Trial(scenario.withAudit(audit), variant, pair, fewestOfEachForm, spec, place);
    }

    /**
     * The trial in a variant of its model.
     *
     * @throws org.commonweal.parameter.ParameterException if an override cannot be read
     */
    public Trial in(Variant other) {
        Scenario varied = scenario.with(scenario.name(), other.overrides());
        return new Trial(varied, other.name(), pair, fewestOfEachForm, read(varied), place);
    }

    /** The trial in a place that opens with at least so many firms of each legal form, at life size. */
    public Trial withFewestOfEachForm(int fewest) {
        PlaceData drawnOver = place.with(place.legalForms().atLeast(fewest));
        return new Trial(scenario, variant, pair, fewest, spec, drawnOver);
    }

    /** What it is called beside others: scenario, variant and seed. */
    public String title() {
        String varied = variant.equals(Variant.MAIN) ? "" : ", " + variant;
        return scenario.name() + varied + ", seed " + scenario.seed();
    }

    /** Every parameter of the model and its value. */
    public List<ParameterTable.Row> parameters() {
        return ParameterTable.rows(spec, scenario.settings());
    }

    /** The trial as one line of JSON, from which a {@link TrialReader} makes it again. */
    public String text() {
        return TrialText.of(this).json();
    }

    /**
     * The hash of all that determines what happens in the run, in 64 hexadecimal digits: the program's version, the
     * data of the place, every parameter, seed, scale and length. Trials of one hash have the same results, whatever
     * they are called.
     */
    public String hash() {
        return hash(fingerprint(), scenario.seed());
    }

    /** The hash of a trial with this fingerprint and seed. */
    public static String hash(String fingerprint, long seed) {
        return new Sha256().add(fingerprint + "\n" + seed).hex();
    }

    /** The hash of all of that but the seed: trials that differ in their luck only share it. */
    public String fingerprint() {
        String parameters =
                parameters().stream().map(row -> row.key() + "=" + row.text()).collect(Collectors.joining("\n"));
        String estimates = place.estimates().stream()
                .map(estimate -> estimate.key() + "=" + estimate.value())
                .collect(Collectors.joining("\n"));
        List<Object> all = List.of(
                Build.version(),
                Build.commit(),
                Extensions.ofTheModel(),
                place.name(),
                place.hash(),
                estimates,
                fewestOfEachForm,
                parameters,
                scenario.scale(),
                scenario.burnIn(),
                scenario.years());
        return new Sha256().add(all.toString()).hex();
    }
}

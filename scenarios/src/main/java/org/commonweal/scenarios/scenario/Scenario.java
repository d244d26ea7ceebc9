package org.commonweal.scenarios.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.money.Audit;
import org.commonweal.parameter.Setting;

/**
 * A question to the model and everything that determines its answer: the baseline plus differences.
 *
 * @param name its key: the file's name without its ending
 * @param question what it asks, a sentence
 * @param place folder name of the place
 * @param seed seed of all draws
 * @param years years of the run proper, 0-100
 * @param burnIn years before them, 0-50
 * @param scale simulated households for each real one, 0.02-10
 * @param audit how closely the books are audited
 * @param settings values for parameters of the model, later places overrule earlier ones
 * @param estimates values for estimates of the place, likewise; keys without {@code estimate.}
 */
public record Scenario(
        String name,
        String question,
        String place,
        long seed,
        int years,
        int burnIn,
        double scale,
        Audit audit,
        List<Setting> settings,
        List<Setting> estimates) {

    /** Copies the lists. */
    public Scenario {
        settings = List.copyOf(settings);
        estimates = List.copyOf(estimates);
    }

    /** This scenario with another seed. */
    public Scenario withSeed(long other) {
        return new Scenario(name, question, place, other, years, burnIn, scale, audit, settings, estimates);
    }

    /** This scenario with another length. */
    public Scenario withYears(int other) {
        return new Scenario(name, question, place, seed, other, burnIn, scale, audit, settings, estimates);
    }

    /** This scenario with another burn-in. */
    public Scenario withBurnIn(int other) {
        return new Scenario(name, question, place, seed, years, other, scale, audit, settings, estimates);
    }

    /** This scenario with its books audited otherwise. */
    public Scenario withAudit(Audit other) {
        return new Scenario(name, question, place, seed, years, burnIn, scale, other, settings, estimates);
    }

    /** This scenario with another size of the place. */
    public Scenario withScale(double other) {
        return new Scenario(name, question, place, seed, years, burnIn, other, audit, settings, estimates);
    }

    /**
     * This scenario under another name, with these settings laid over its own: they overrule whatever was set before.
     */
    public Scenario with(String otherName, List<Setting> more) {
        // One that is here already would be set twice at the same place.
        Stream<Setting> own = settings.stream().filter(setting -> !more.contains(setting));
        List<Setting> all = Stream.concat(own, more.stream()).toList();
        return new Scenario(otherName, question, place, seed, years, burnIn, scale, audit, all, estimates);
    }

    /** The values in force for the place's estimates, by key. */
    public Map<String, String> estimateSettings() {
        return estimates.stream().collect(Collectors.toMap(Setting::key, Setting::value, (first, later) -> later));
    }

    /** The name of a run of it: {@code preston-baseline-seed1}. */
    public String runName() {
        return place + "-" + name + "-seed" + seed;
    }

    /** How long it takes, in words: {@code 5 years of burn-in, then 25 years}. */
    public String length() {
        return (burnIn == 0 ? "" : years(burnIn) + " of burn-in, then ") + years(years);
    }

    private static String years(int count) {
        return count + (count == 1 ? " year" : " years");
    }
}

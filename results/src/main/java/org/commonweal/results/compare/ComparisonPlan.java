package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.uncertainty.Replicates;

/**
 * What is to be compared: written into the folder of a comparison before its first run, so that the comparison can be gone
 * on with and read again.
 *
 * @param frame what is run
 * @param scenarios the scenarios, the baseline first
 * @param catalogue what each indicator is
 * @param variants the variants of the model, that of the scenarios themselves first
 * @param goals how narrow intervals are to become
 */
public record ComparisonPlan(
        Frame frame,
        List<ComparedScenario> scenarios,
        List<SeriesMeta> catalogue,
        List<Variant> variants,
        List<Goal> goals) {

    /**
     * A variant of the model.
     *
     * @param name its key
     * @param title what it is, for people
     * @param varies what it changes in the model
     * @param pairs how many seeds each scenario is run with, from the first
     */
    public record Variant(String name, String title, Varies varies, int pairs) {}

    /** What a variant changes in the model. */
    public enum Varies {
        /** Nothing: it is that of the scenarios themselves. */
        NOTHING,
        /** How work and pay cross the border of the place. */
        COMMUTING,
        /** What was put in by hand. */
        ASSUMPTIONS,
        /** Nothing of the model: what befalls the place. */
        CIRCUMSTANCES
    }

    /**
     * A width that the intervals of an indicator are to have.
     *
     * @param indicator its name in the catalogue
     * @param halfWidth half the width of the 95 % interval of a difference, in the indicator's unit or as a share
     * @param relative whether it is a share of the baseline's level
     */
    public record Goal(String indicator, double halfWidth, boolean relative) {}

    /** The variant of the scenarios themselves. */
    public Variant main() {
        return variants.get(0);
    }

    /** How the pairs of a variant are replicates of an effect: parameters are drawn in that of the scenarios themselves. */
    Replicates replicates(Variant variant) {
        return variant.equals(main()) ? frame.drawn().replicates(variant.pairs()) : new Replicates(variant.pairs(), 1);
    }

    /** This plan with draws of which a run could not be made. */
    public ComparisonPlan without(List<String> draws) {
        return new ComparisonPlan(frame.with(frame.drawn().without(draws)), scenarios, catalogue, variants, goals);
    }

    /** This plan with more seeds for the variant of the scenarios themselves. */
    public ComparisonPlan withPairs(int pairs) {
        List<Variant> others = variants.subList(1, variants.size());
        List<Variant> all =
                new ArrayList<>(List.of(new Variant(main().name(), main().title(), main().varies(), pairs)));
        all.addAll(others);
        return new ComparisonPlan(frame.withPairs(pairs), scenarios, catalogue, List.copyOf(all), goals);
    }

    /** This plan, carried out again by a command. */
    public ComparisonPlan by(String command) {
        return new ComparisonPlan(frame.by(command), scenarios, catalogue, variants, goals);
    }

    /** The names of the scenarios, the baseline's first. */
    public List<String> names() {
        return scenarios.stream().map(ComparedScenario::name).toList();
    }
}

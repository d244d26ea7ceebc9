package org.commonweal.scenarios.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.uncertainty.Drawn;
import org.commonweal.scenarios.run.Design;
import org.commonweal.scenarios.run.Pairs;
import org.commonweal.scenarios.run.Trial;

/**
 * Every scenario with every seed, in each variant of the model.
 *
 * @param variants the variants, that of the scenarios themselves first
 * @param pairs how many seeds in each of them
 * @param drawn the scenarios themselves with each draw of the parameters; none where nothing is drawn
 * @param told what is drawn, and how many pairs of a draw follow each other
 */
public record ComparisonDesign(List<ComparedVariant> variants, List<Integer> pairs, List<List<Trial>> drawn, Drawn told)
        implements Design {

    /** With the parameters as they are. */
    public ComparisonDesign(List<ComparedVariant> variants, List<Integer> pairs) {
        this(variants, pairs, List.of(), Drawn.NOTHING);
    }

    /** Copies the lists. */
    public ComparisonDesign {
        variants = List.copyOf(variants);
        pairs = List.copyOf(pairs);
        drawn = List.copyOf(drawn);
    }

    /** The baseline with the first seed. */
    public Trial baseline() {
        return variants.get(0).scenarios().get(0);
    }

    /** How many seeds the scenarios themselves have. */
    public int mainPairs() {
        return pairs.get(0);
    }

    /** The design with another number of seeds for the scenarios themselves. */
    public ComparisonDesign withMainPairs(int other) {
        List<Integer> all = new ArrayList<>(pairs);
        all.set(0, other);
        return new ComparisonDesign(variants, all, drawn, told);
    }

    /** Variant by variant, each seed by seed. */
    @Override
    public List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            trials.addAll(
                    i == 0 && told.isDrawn()
                            ? ofDraws()
                            : new Pairs(variants.get(i).scenarios(), pairs.get(i)).trials());
        }
        return trials;
    }

    /** The draw of a pair of the scenarios themselves, from 0. */
    public int drawOf(int pair) {
        return told.replicates(mainPairs()).of(pair);
    }

    private List<Trial> ofDraws() {
        return IntStream.range(0, mainPairs())
                .boxed()
                .flatMap(pair -> drawn.get(drawOf(pair)).stream().map(trial -> trial.withPair(pair)))
                .toList();
    }
}

package org.commonweal.scenarios.comparison;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.scenarios.run.Design;
import org.commonweal.scenarios.run.Pairs;
import org.commonweal.scenarios.run.Trial;

/**
 * Every scenario with every seed, in each variant of the model.
 *
 * @param variants the variants, that of the scenarios themselves first
 * @param pairs how many seeds in each of them
 */
public record ComparisonDesign(List<ComparedVariant> variants, List<Integer> pairs) implements Design {

    /** Copies the lists. */
    public ComparisonDesign {
        variants = List.copyOf(variants);
        pairs = List.copyOf(pairs);
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
        return new ComparisonDesign(variants, all);
    }

    /** Variant by variant, each seed by seed. */
    @Override
    public List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            trials.addAll(new Pairs(variants.get(i).scenarios(), pairs.get(i)).trials());
        }
        return trials;
    }
}

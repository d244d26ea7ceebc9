package org.commonweal.results.report.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.ModelVariant;
import org.commonweal.results.number.Amount;
import org.commonweal.results.report.Words;

/** Which effects of a mix are distinguishable from zero, and whether their signs hold in other variants of the model. */
final class Signs {
    private final OwnershipView view;
    private final ComparedScenario mix;

    /** What becomes of the sign of an effect in a variant. */
    enum Verdict {
        /** Distinguishable from zero, on the same side. */
        HOLDS("holds"),
        /** Distinguishable from zero, on the other side. */
        TURNS("turns round"),
        /** Not distinguishable from zero there. */
        IS_NOT_SEEN("is not seen"),
        /** There are too few pairs to tell. */
        UNKNOWN("cannot be told");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Signs(OwnershipView view, ComparedScenario mix) {
        this.view = view;
        this.mix = mix;
    }

    /** The indicators on which the mix has an effect that is distinguishable from zero, in the order of the questions. */
    List<SeriesMeta> seen() {
        return all().stream()
                .filter(meta -> OwnershipView.effect(view.main(), mix, meta)
                        .filter(Effect::isDistinguishable)
                        .isPresent())
                .toList();
    }

    /** All indicators that are asked for, but what is paid, which no variant changes. */
    private List<SeriesMeta> all() {
        return Arrays.stream(OwnershipQuestion.values())
                .filter(question -> question != OwnershipQuestion.COSTS)
                .flatMap(view::measured)
                .toList();
    }

    /** What becomes of the sign of an effect. */
    Verdict in(ModelVariant variant, SeriesMeta meta) {
        Optional<Effect> there = OwnershipView.effect(variant, mix, meta);
        Optional<Effect> here = OwnershipView.effect(view.main(), mix, meta);
        if (there.isEmpty() || here.isEmpty() || variant.hasFewPairs()) {
            return Verdict.UNKNOWN;
        }
        if (!there.get().isDistinguishable()) {
            return Verdict.IS_NOT_SEEN;
        }
        boolean same =
                there.get().difference().mean() > 0 == here.get().difference().mean() > 0;
        return same ? Verdict.HOLDS : Verdict.TURNS;
    }

    /** All of it in sentences. */
    String text() {
        List<SeriesMeta> seen = seen();
        if (seen.isEmpty()) {
            return "Of " + Amount.count(all().size(), "effect", "effects")
                    + " that are asked for here none is distinguishable from zero.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Of " + Amount.count(all().size(), "effect", "effects") + " that are asked for here "
                + seen.size() + (seen.size() == 1 ? " is" : " are") + " distinguishable from zero.");
        view.others().forEach(variant -> sentences.add(sentence(variant, seen)));
        return String.join(" ", sentences);
    }

    private String sentence(ModelVariant variant, List<SeriesMeta> seen) {
        List<SeriesMeta> holds = with(Verdict.HOLDS, variant, seen);
        List<SeriesMeta> turns = with(Verdict.TURNS, variant, seen);
        List<SeriesMeta> lost = with(Verdict.IS_NOT_SEEN, variant, seen);
        String where = Words.sentence(variant.title()) + ": ";
        if (variant.hasFewPairs()) {
            return where + "too few pairs to tell which signs hold.";
        }
        List<String> parts = new ArrayList<>();
        if (holds.size() == seen.size()) {
            parts.add("every sign holds");
        } else if (!holds.isEmpty()) {
            parts.add(holds.size() + (holds.size() == 1 ? " sign holds, of " : " signs hold, of ") + names(holds));
        }
        if (!turns.isEmpty()) {
            parts.add("that of " + names(turns) + " turns round");
        }
        if (lost.size() == seen.size()) {
            parts.add("none of these effects is seen");
        } else if (!lost.isEmpty()) {
            parts.add("no effect is seen on " + names(lost));
        }
        return where + String.join("; ", parts) + ".";
    }

    private List<SeriesMeta> with(Verdict verdict, ModelVariant variant, List<SeriesMeta> seen) {
        return seen.stream().filter(meta -> in(variant, meta) == verdict).toList();
    }

    private static String names(List<SeriesMeta> metas) {
        return Words.series(metas.stream().map(meta -> lower(meta.title())).toList());
    }

    private static String lower(String title) {
        boolean name = title.length() > 1 && Character.isUpperCase(title.charAt(1)) || title.startsWith("Gini");
        return name ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}

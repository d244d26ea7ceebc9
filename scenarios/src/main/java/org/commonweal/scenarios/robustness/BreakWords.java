package org.commonweal.scenarios.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.discovery.Cases.Fit;
import org.commonweal.results.discovery.Flip;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.robustness.Break.Found;
import org.commonweal.scenarios.sensitivity.Answers;
import org.commonweal.scenarios.sensitivity.Factor;

/** Where a conclusion breaks, in sentences and rows. */
public final class BreakWords {
    private static final double SIGNIFICANT = 0.05;
    private static final int NAMED = 5;

    private final Break asked;
    private final Found found;

    /** What was found, in words. */
    public BreakWords(Break asked, Found found) {
        this.asked = asked;
        this.found = found;
    }

    /** The names of what was compared, the baseline first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(asked.asked().varied().contrast().baseline().scenario().name());
        Stream.concat(Stream.of(asked.asked().varied().contrast()), asked.others().stream())
                .forEach(contrast ->
                        names.add(contrast.changed().orElseThrow().scenario().name()));
        return names;
    }

    /** The answer, sentences. */
    public List<String> answer() {
        SeriesMeta indicator = asked.indicator();
        double[] effects = found.scattered().of(indicator);
        long all = Arrays.stream(effects).filter(Double::isFinite).count();
        long other = found.fit().allHits();
        String does = names().get(1) + (found.raises() ? " raises " : " lowers ") + quoted(indicator);
        List<String> sentences = new ArrayList<>();
        if (all == 0) {
            return List.of("Nothing could be measured.");
        }
        if (other == 0) {
            sentences.add("In all " + all + " draws " + does + ": it breaks nowhere within these ranges.");
        } else if (found.box().isEmpty()) {
            sentences.add("In " + (all - other) + " of " + all + " draws " + does
                    + ". No box of assumptions was found in which it does not do so more often than elsewhere: where it"
                    + " breaks is luck, or hangs on more than can be said in a sentence.");
        } else {
            sentences.add(ofBox(all - other, all, does));
        }
        fresh().ifPresent(sentences::add);
        sentences.add(Answers.spread(asked.asked().varied().contrast(), indicator, effects));
        int gaps = found.scattered().gaps();
        if (gaps > 0) {
            sentences.add(Amount.count(gaps, "draw", "draws") + " came to nothing, as a run failed: see failures.csv.");
        }
        return sentences;
    }

    /** Where it breaks, if fresh draws do not say that this was chance. */
    private String ofBox(long so, long all, String does) {
        Fit fit = found.fit();
        String box = BoxWords.of(found.box().orElseThrow(), factors());
        String inside = (fit.inside() - fit.hits()) + " of " + fit.inside();
        String outside = (fit.all() - fit.inside() - fit.allHits() + fit.hits()) + " of " + (fit.all() - fit.inside());
        return found.fresh().filter(fresh -> Break.chance(fresh) > SIGNIFICANT).isPresent()
                ? "In " + so + " of " + all + " draws " + does
                        + ". Where it does not is luck, as far as can be seen. What"
                        + " stood out is that it does so less often when " + box + ": in " + inside + ", elsewhere in "
                        + outside + "."
                : capital(does) + " in " + so + " of " + all + " draws, except when " + box + ": there it does so in "
                        + inside + ", elsewhere in " + outside + ".";
    }

    private Optional<String> fresh() {
        return found.fresh().map(fit -> {
            int outside = fit.all() - fit.inside();
            double chance = Break.chance(fit);
            return "On fresh draws it does so in " + (fit.inside() - fit.hits()) + " of " + fit.inside()
                    + " inside and in " + (outside - fit.allHits() + fit.hits()) + " of " + outside + " outside: "
                    + (chance <= SIGNIFICANT ? "they confirm it" : "they do not confirm it")
                    + " (the chance of such a difference if both were alike is "
                    + Amount.level(chance, Unit.SHARE) + ").";
        });
    }

    private List<Factor> factors() {
        List<Factor> all = asked.asked().varied().factors();
        return Arrays.stream(found.places()).mapToObj(all::get).toList();
    }

    /** Which assumptions turn round which of the two best is better, a sentence. */
    public String flips() {
        String better = names().get(found.best()[0]);
        String second = names().get(found.best()[1]);
        List<String> sure = found.flips().stream()
                .filter(Flip::isSure)
                .limit(NAMED)
                .map(flip -> {
                    Factor factor = asked.asked().varied().factors().get(flip.factor());
                    return factor.key()
                            + (Double.isFinite(flip.crossing())
                                            && factor.answers().isEmpty()
                                    ? " (about " + factor.text(flip.crossing()) + ")"
                                    : "");
                })
                .toList();
        return sure.isEmpty()
                ? "No single assumption is seen to turn round that " + better + " is better than " + second
                        + ", on average over the others."
                : "By themselves these turn round which of " + better + " and " + second + " is better: "
                        + String.join(", ", sure) + ".";
    }

    /** Which scenario would be regretted least, in which share of the draws it is the best, and which is best most often. */
    public String best() {
        int least = found.best()[0];
        int often = IntStream.range(0, names().size())
                .boxed()
                .max(Comparator.comparingDouble(i -> found.regret().shareBest(i)))
                .orElseThrow();
        String most = Amount.level(found.regret().shareBest(often), Unit.SHARE) + " of the draws";
        return least == often
                ? names().get(least) + " would be regretted least and is the best most often, in " + most + "."
                : names().get(least) + " would be regretted least; the best most often is " + names().get(often)
                        + ", in " + most + ".";
    }

    /** A row for each scenario: share of draws in which it is best, mean and largest regret. */
    public List<List<String>> regrets() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names().size(); i++) {
            rows.add(List.of(
                    names().get(i),
                    Amount.level(found.regret().shareBest(i), Unit.SHARE),
                    Amount.level(found.regret().mean(i), asked.indicator().unit()),
                    Amount.level(found.regret().most(i), asked.indicator().unit())));
        }
        return rows;
    }

    private static String quoted(SeriesMeta indicator) {
        return indicator.name();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

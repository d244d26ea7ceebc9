package org.commonweal.scenarios.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.results.archive.DistributionRow.Part;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.ceiling.Ceiling;
import org.commonweal.results.compare.ComparedScenario;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.GroupEffect;
import org.commonweal.results.report.Answer;
import org.commonweal.results.report.ceiling.CeilingWords;
import org.commonweal.results.report.comparison.Answers;
import org.commonweal.results.report.comparison.Headline;
import org.commonweal.results.statistics.Interval;

/**
 * An answer as a page shows it.
 *
 * @param pairs how many pairs of runs it is of
 * @param most how many there will be
 * @param scale how large the copy of the place is
 * @param sentences what changes here, what it costs whom, who loses
 * @param more the rest in words
 * @param effects the indicators that everybody asks for
 * @param groups who has more and who less, in pounds
 * @param warnings what is odd about the choice
 */
public record Told(
        int pairs,
        int most,
        double scale,
        List<String> sentences,
        String more,
        List<Line> effects,
        List<Group> groups,
        List<String> warnings) {

    /**
     * An effect.
     *
     * @param indicator its name
     * @param title what it is called
     * @param unit of the numbers: those of the archive, so that they are {@code compare}'s to the digit
     * @param baseline level in the baseline
     * @param effect mean difference
     * @param low lower end of its interval; not a number with too few pairs for one that leaves out zero exactly when the
     *     effect is called different from zero
     * @param high upper end
     * @param aloneLow lower end of its 95 % interval had nothing else been looked at
     * @param aloneHigh upper end
     * @param isDistinguishable whether it is distinguishable from zero
     * @param ceiling the most that arithmetic allows; not a number where that is not known
     * @param arithmetic how the ceiling is reckoned; empty where none is known
     */
    public record Line(
            String indicator,
            String title,
            String unit,
            double baseline,
            double effect,
            double low,
            double high,
            double aloneLow,
            double aloneHigh,
            boolean isDistinguishable,
            double ceiling,
            String arithmetic) {}

    /** What a group has more or less of; see {@link Line}. */
    public record Group(
            String table,
            String group,
            String measure,
            String unit,
            double effect,
            double low,
            double high,
            boolean isDistinguishable) {}

    /** An answer of a comparison of one choice with the baseline. */
    static Told of(Comparison comparison, int most) {
        ComparedScenario chosen = comparison.scenarios().get(1);
        Answer answer = Answers.of(comparison).get(0);
        List<String> warnings = new ArrayList<>(chosen.warnings());
        warnings.addAll(new CeilingWords(comparison, chosen).warnings());
        Map<String, SeriesMeta> metas = new HashMap<>();
        comparison.catalogue().forEach(meta -> metas.put(meta.name(), meta));
        return new Told(
                comparison.frame().pairs(),
                most,
                comparison.frame().scale(),
                answer.sentences(),
                answer.more(),
                comparison.variants().get(0).effects().stream()
                        .flatMap(effect -> line(effect, metas.get(effect.indicator()), chosen).stream())
                        .toList(),
                comparison.groups().stream()
                        .filter(Told::isInPounds)
                        .map(Told::group)
                        .toList(),
                warnings);
    }

    private static Optional<Line> line(Effect effect, SeriesMeta meta, ComparedScenario chosen) {
        return Headline.of(effect.indicator()).map(headline -> {
            Optional<Ceiling> ceiling = chosen.ceiling(effect.indicator());
            return new Line(
                    effect.indicator(),
                    headline.title(),
                    meta.unit().text(),
                    effect.baseline().mean(),
                    effect.difference().mean(),
                    effect.difference().low(),
                    effect.difference().high(),
                    effect.alone().low(),
                    effect.alone().high(),
                    effect.isDistinguishable(),
                    ceiling.map(Ceiling::amount).orElse(Double.NaN),
                    ceiling.map(Ceiling::words).orElse(""));
        });
    }

    private static boolean isInPounds(GroupEffect effect) {
        return effect.unit().isMoney() && (effect.part() == Part.QUINTILE || effect.part() == Part.GROUP);
    }

    private static Group group(GroupEffect effect) {
        Interval difference = effect.difference();
        return new Group(
                effect.table(),
                effect.group(),
                effect.measure(),
                effect.unit().text(),
                difference.mean(),
                difference.low(),
                difference.high(),
                difference.leavesOutZero());
    }
}

package org.commonweal.scenarios.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.search.LeverSearch.Choice;
import org.commonweal.scenarios.search.LeverSearch.Found;
import org.commonweal.scenarios.sensitivity.Factor;

/** What a search found, in sentences and rows. */
public final class SearchWords {
    private final LeverSearch asked;
    private final Found found;

    /** The words of a search. */
    public SearchWords(LeverSearch asked, Found found) {
        this.asked = asked;
        this.found = found;
    }

    /** What was found, sentences. */
    public List<String> answer() {
        List<String> sentences = new ArrayList<>();
        if (found.front().isEmpty()) {
            return List.of("Of " + Amount.count(found.tried(), "choice", "choices")
                    + " none is within the budget, or none" + " could be measured.");
        }
        int stayed = 0;
        for (boolean one : found.stayed()) {
            stayed += one ? 1 : 0;
        }
        sentences.add("Of " + Amount.count(found.tried(), "choice", "choices") + " that were tried, "
                + (found.front().size() == 1
                        ? "one is better than every other in all goals."
                        : found.front().size()
                                + " are such that none is better in one goal without being worse in another.")
                + (found.guessed()
                        ? " First guesses came from a quadratic response."
                        : " First guesses were drawn: a quadratic response would have said no more than the mean."));
        if (asked.fresh() > 0) {
            for (int i = 0; i < asked.goals().size(); i++) {
                Goal goal = asked.goals().get(i);
                double curse = found.winnersCurse(i, goal.most());
                sentences.add(
                        "Tried again with fresh seeds, " + goal.indicator().name() + " is "
                                + Amount.size(curse, goal.indicator().unit())
                                + (curse > 0 ? " worse" : " better") + " than in the search, on average over them"
                                + (curse > 0 ? ": what is best of many was lucky, too." : "."));
            }
            sentences.add(
                    stayed + " of them stay on the front with fresh seeds. Believe the numbers of the fresh seeds.");
        }
        return sentences;
    }

    /** The headings of {@link #rows}. */
    public List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("choice"));
        asked.varied().factors().forEach(factor -> headings.add(heading(factor)));
        asked.goals().forEach(goal -> {
            headings.add(goal.indicator().name());
            headings.add(goal.indicator().name() + ", in the search");
        });
        headings.add("cost a year");
        headings.add("stays");
        return headings;
    }

    /** The last word of its key, or all of it where another ends alike. */
    private String heading(Factor factor) {
        String last = shortly(factor);
        long alike = asked.varied().factors().stream()
                .filter(other -> shortly(other).equals(last))
                .count();
        return alike > 1 ? factor.key() : last;
    }

    private static String shortly(Factor factor) {
        return factor.key().substring(factor.key().lastIndexOf('.') + 1);
    }

    /** A row for each choice: sizes, what each goal comes to with fresh seeds and in the search, and the cost. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < found.front().size(); i++) {
            Choice choice = found.front().get(i);
            List<String> row = new ArrayList<>(List.of(name(i)));
            for (int k = 0; k < choice.point().length; k++) {
                row.add(asked.varied().factors().get(k).text(choice.point()[k]));
            }
            for (int goal = 0; goal < asked.goals().size(); goal++) {
                Unit unit = asked.goals().get(goal).indicator().unit();
                row.add(asked.fresh() > 0 ? Amount.change(choice.again()[goal], unit) : "");
                row.add(Amount.change(choice.found()[goal], unit));
            }
            row.add(asked.fresh() > 0 ? Amount.level(choice.cost(), Unit.POUNDS) : "");
            row.add(asked.fresh() > 0 ? (found.stayed()[i] ? "yes" : "no") : "");
            rows.add(row);
        }
        return rows;
    }

    /** What a choice is called, and its file. */
    static String name(int choice) {
        return String.format(Locale.ROOT, "choice-%02d", choice + 1);
    }
}

package org.commonweal.results.report.comparison;

import java.util.List;
import java.util.Optional;

/**
 * An indicator that everybody asks for.
 *
 * @param indicator its name in the catalogue
 * @param words what it is called in a sentence
 * @param many whether the words are a plural
 */
public record Headline(String indicator, String words, boolean many) {

    /** All of them, in the order in which they are asked for. */
    public static final List<Headline> ALL = List.of(
            new Headline("output.real", "real output", false),
            new Headline("labour.jobs", "jobs", true),
            new Headline("labour.jobs.residents", "residents at work", true),
            new Headline("income.disposable", "household income", false),
            new Headline("wealth.gini", "the Gini of wealth", false),
            new Headline("retention.capital.locally-owned", "the share of capital owned locally", false),
            new Headline(
                    "retention.anchor.district.address", "the share of anchors' spend that stays in the place", false),
            new Headline("treasury.net", "the net Exchequer balance", false));

    /** Those of the first sentence: what people live on. */
    static final List<Headline> FIRST = List.of(
            new Headline("labour.jobs", "jobs", true),
            new Headline("labour.jobs.residents", "residents in work", true),
            new Headline("income.disposable", "household income", false),
            new Headline("output.real", "output at constant prices", false));

    /** The one of an indicator, if people ask for it. */
    public static Optional<Headline> of(String indicator) {
        return ALL.stream()
                .filter(headline -> headline.indicator.equals(indicator))
                .findFirst();
    }

    /** "rises", "fall". */
    String moves(double change) {
        return (change > 0 ? "rise" : "fall") + (many ? "" : "s");
    }
}

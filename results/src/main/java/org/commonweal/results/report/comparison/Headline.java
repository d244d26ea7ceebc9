package org.commonweal.results.report.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.report.Words;

/**
 * An indicator that everybody asks for.
 *
 * @param indicator its name in the catalogue
 * @param title what it is called above a picture, in plain words
 * @param words what it is called in a sentence
 * @param many whether the words are a plural
 */
public record Headline(String indicator, String title, String words, boolean many) {

    /** All of them, in the order in which they are asked for. */
    public static final List<Headline> ALL = List.of(
            new Headline("output.real", "output at constant prices", false),
            new Headline("labour.jobs", "jobs", true),
            new Headline("labour.jobs.residents", "residents in work", true),
            new Headline("income.disposable", "household income", false),
            new Headline("wealth.gini.with-business", "Inequality of wealth", "the inequality of wealth", false),
            new Headline("wealth.bottom50.mean", "Wealth of the poorer half", "the wealth of the poorer half", false),
            new Headline(
                    "retention.capital.locally-owned",
                    "Capital owned locally",
                    "the share of capital owned locally",
                    false),
            new Headline(
                    "retention.anchor.district.address",
                    "Anchors' spend that stays",
                    "the share of anchors' spend that stays in the place",
                    false),
            new Headline("treasury.net", "Taxes less public spending", "the net Exchequer balance", false));

    /** Those of the first sentence: what people live on, and how unequally they own. */
    static final List<Headline> FIRST = Stream.of(
                    "labour.jobs",
                    "labour.jobs.residents",
                    "income.disposable",
                    "output.real",
                    "wealth.gini.with-business")
            .flatMap(indicator -> of(indicator).stream())
            .toList();

    /** An indicator whose title says what it is called in a sentence. */
    Headline(String indicator, String words, boolean many) {
        this(indicator, Words.sentence(words), words, many);
    }

    /** Whether an indicator is one of the first sentence. */
    static boolean isFirst(String indicator) {
        return FIRST.stream().anyMatch(headline -> headline.indicator.equals(indicator));
    }

    /** One more of what is counted: {@code additional job}. */
    static String one(String indicator) {
        return indicator.equals("labour.jobs") ? "additional job" : "additional resident in work";
    }

    /** The one of an indicator, if people ask for it. */
    public static Optional<Headline> of(String indicator) {
        return ALL.stream()
                .filter(headline -> headline.indicator.equals(indicator))
                .findFirst();
    }

    /** What an indicator is called above a picture: as people ask for it, or as the catalogue has it. */
    static String title(SeriesMeta meta) {
        return of(meta.name()).map(Headline::title).orElse(meta.title());
    }

    /** "rises", "fall". */
    String moves(double change) {
        return (change > 0 ? "rise" : "fall") + (many ? "" : "s");
    }
}

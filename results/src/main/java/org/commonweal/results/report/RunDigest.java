package org.commonweal.results.report;

import java.util.List;
import org.commonweal.results.archive.RunRecord;

/**
 * What is said of a run before anything is drawn.
 *
 * @param answer the answer
 * @param numbers what everybody asks for first, a row for each indicator: title, name, unit, means of the first and of the
 *     last year; of the place as it was run
 */
public record RunDigest(Answer answer, List<List<String>> numbers) {
    private static final List<String> ASKED_FOR = List.of(
            "labour.jobs",
            "labour.jobs.residents",
            "labour.unemployment.rate",
            "output.real",
            "income.disposable.per-head",
            "wealth.top10.share.with-business",
            "wealth.bottom50.mean");

    /** Copies the rows. */
    public RunDigest {
        numbers = List.copyOf(numbers);
    }

    /** That of a run; one that ended with its burn-in has no numbers. */
    public static RunDigest of(RunRecord record) {
        RunView run = new RunView(record);
        return new RunDigest(
                RunAnswer.of(run),
                ASKED_FOR.stream()
                        .filter(indicator -> run.years(indicator).isPresent())
                        .flatMap(indicator -> run.meta(indicator).stream())
                        .map(meta -> RunTexts.cells(run, meta))
                        .toList());
    }
}

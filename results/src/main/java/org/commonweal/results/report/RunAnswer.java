package org.commonweal.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.archive.Passport;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** What one run says, in three sentences: what the place looks like at the end, what changed, how sure that is. */
public final class RunAnswer {
    private static final int MONTHS = 12;
    private static final String ASSUMED = "assumed";

    private final RunView run;

    private RunAnswer(RunView run) {
        this.run = run;
    }

    /** The answer of a run. */
    public static Answer of(RunRecord record) {
        return of(new RunView(record));
    }

    static Answer of(RunView run) {
        RunAnswer answer = new RunAnswer(run);
        Passport passport = run.passport();
        return new Answer(
                passport.placeTitle(),
                passport.question(),
                run.lastYear() == 0
                        ? List.of("The run ended with its burn-in, so there is no year to report.", answer.sureness())
                        : Stream.of(
                                        Optional.of(answer.looks()),
                                        MixSentence.of(run.distributions(MixSentence.TABLE)),
                                        Optional.of(answer.changes()),
                                        Optional.of(answer.sureness()))
                                .flatMap(Optional::stream)
                                .toList(),
                "");
    }

    /** What the place looks like in the last year. */
    private String looks() {
        List<String> parts = new ArrayList<>();
        last("labour.jobs").ifPresent(jobs -> parts.add(count(jobs) + " people work in " + place()));
        last("labour.jobs.residents")
                .ifPresent(working -> parts.add(count(working) + " of its residents have a job, here or outside"));
        last("labour.unemployment.rate")
                .ifPresent(rate ->
                        parts.add(Amount.bare(rate, Unit.SHARE) + " of those who work or look for work have none"));
        last("income.disposable.per-head")
                .ifPresent(income -> parts.add("residents have " + Amount.bare(MONTHS * income, Unit.POUNDS_A_YEAR)
                        + " a head a year to spend"));
        last("wealth.top10.share.with-business")
                .ifPresent(share -> parts.add("the tenth of households with the most own "
                        + Amount.bare(share, Unit.SHARE) + " of private wealth, firms included"));
        last("wealth.bottom50.mean")
                .ifPresent(pounds -> parts.add(
                        "a household of the poorer half has " + Amount.bare(pounds, Unit.POUNDS) + " on average"));
        String year = "In year " + run.lastYear() + ", the last of the run, ";
        return parts.isEmpty()
                ? year + "nothing was measured that people ask for first."
                : year + Words.series(parts) + ".";
    }

    /** What changed from the first year to the last. */
    private String changes() {
        List<String> parts = new ArrayList<>();
        change("labour.jobs", "the number of jobs", RunAnswer::relative).ifPresent(parts::add);
        change("output.real", "output at constant prices", RunAnswer::relative).ifPresent(parts::add);
        change("labour.unemployment.rate", "unemployment", RunAnswer::points).ifPresent(parts::add);
        change("wealth.top10.share.with-business", "the share of wealth of that tenth", RunAnswer::points)
                .ifPresent(parts::add);
        if (run.lastYear() == 1) {
            return "It is the only year that was run, so nothing can be said of change.";
        }
        return "Since year 1 " + (parts.isEmpty() ? "nothing of this was measured" : Words.series(parts)) + ".";
    }

    private Optional<String> change(String indicator, String what, Function<YearMeans, String> size) {
        return run.years(indicator)
                .filter(means -> means.firstYear() < means.lastYear())
                .map(means -> {
                    boolean same = size.apply(means).chars().noneMatch(c -> c >= '1' && c <= '9');
                    return same
                            ? what + " has not changed"
                            : what + " has " + (means.last() > means.first() ? "risen" : "fallen") + " by "
                                    + size.apply(means);
                });
    }

    private static String relative(YearMeans means) {
        return Amount.bare(Math.abs(means.last() / means.first() - 1), Unit.SHARE);
    }

    private static String points(YearMeans means) {
        return Amount.size(means.last() - means.first(), Unit.SHARE);
    }

    /** How much one run is worth. */
    private String sureness() {
        Passport passport = run.passport();
        long assumed = passport.parameters().stream()
                .map(Parameter::status)
                .filter(status -> status.equalsIgnoreCase(ASSUMED))
                .count();
        return "This is one run, with the luck of seed " + passport.seed()
                + (passport.scale() == 1
                        ? ""
                        : ", of " + Amount.bare(passport.scale(), Unit.SHARE)
                                + " of the place, whose counts are scaled up here")
                + ": other seeds give other numbers, and " + assumed + " of its "
                + passport.parameters().size()
                + " parameters are assumptions, so that only a comparison of several runs says what a policy does.";
    }

    private String place() {
        return run.passport().placeTitle();
    }

    /** A number of people or things, that of the whole place. */
    private String count(double value) {
        return Amount.bare(value, Unit.NUMBER);
    }

    private Optional<Double> last(String indicator) {
        return run.years(indicator).map(YearMeans::last);
    }
}

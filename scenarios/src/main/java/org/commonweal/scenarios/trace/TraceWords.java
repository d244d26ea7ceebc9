package org.commonweal.scenarios.trace;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.PoundPictures;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.run.Trial;

/** What traces say, in words. */
public final class TraceWords {
    private static final int MOST_CHANNELS = 3;
    private static final double NEXT_TO_NOTHING = 0.005;

    private TraceWords() {}

    /** What was done, a sentence. */
    public static String heading(Trial base, Question question, int seeds) {
        var scenario = base.scenario();
        return base.place().title() + ", " + scenario.name() + ", scale " + scenario.scale() + ", "
                + (seeds == 1 ? "seed " + scenario.seed() : seeds + " seeds from " + scenario.seed())
                + ": what " + question.payer().title() + " paid in month "
                + question.month().index() + " after a burn-in of " + scenario.burnIn()
                + (scenario.burnIn() == 1 ? " year" : " years")
                + ", followed for "
                + question.horizon() + (question.horizon() == 1 ? " month." : " months.");
    }

    /** Where the pound goes, and what hangs on the assumptions about legal forms. */
    public static String answer(List<Followed> all) {
        PoundTrace as = PoundTraces.mean(Followed.traces(all, Forms.AS_THEY_ARE));
        PoundTrace alike = PoundTraces.mean(Followed.traces(all, Forms.ALIKE));
        Map<String, Double> channels = PoundPictures.channels(as);
        String ways = channels.entrySet().stream()
                .limit(MOST_CHANNELS)
                .map(way -> way.getKey() + " (" + share(channel(all, Forms.AS_THEY_ARE, way.getKey())) + ")")
                .collect(Collectors.joining(", "));
        return "A pound of " + as.payer() + " is paid to somebody of the place "
                + number(hands(all, Forms.AS_THEY_ARE)) + " times in all before it leaves. It leaves most of all as "
                + ways + "; " + share(stillHere(all, Forms.AS_THEY_ARE)) + " is still here at the end. The local"
                + " multiplier LM3 of this money, from the flow record, is " + number(lm3(all, Forms.AS_THEY_ARE))
                + ". With all legal forms as private firms are it is paid here " + number(hands(all, Forms.ALIKE))
                + " times and has an LM3 of " + number(lm3(all, Forms.ALIKE)) + ": the assumptions about legal forms "
                + difference(as.hands(), alike.hands()) + ".";
    }

    private static String difference(double as, double alike) {
        double more = as - alike;
        if (Math.abs(more) < NEXT_TO_NOTHING) {
            return "change next to nothing";
        }
        return (more > 0 ? "add " : "take away ") + Amount.size(more, Unit.NUMBER) + " payments for each pound";
    }

    /** Payments in the place per pound, over seeds. */
    static Interval hands(List<Followed> all, Forms forms) {
        return Interval.of(Followed.traces(all, forms).stream()
                .mapToDouble(PoundTrace::hands)
                .toArray());
    }

    /** LM3 of the money, over seeds. */
    static Interval lm3(List<Followed> all, Forms forms) {
        return Interval.of(Followed.traces(all, forms).stream()
                .mapToDouble(PoundTrace::lm3)
                .toArray());
    }

    /** Share still here, over seeds. */
    static Interval stillHere(List<Followed> all, Forms forms) {
        return Interval.of(Followed.traces(all, forms).stream()
                .mapToDouble(PoundTrace::stillHere)
                .toArray());
    }

    /** Months in accounts of the place, over seeds. */
    static Interval months(List<Followed> all, Forms forms) {
        return Interval.of(all.stream()
                .filter(each -> each.forms() == forms)
                .mapToDouble(Followed::monthsHere)
                .toArray());
    }

    /** Share that left by a channel, over seeds. */
    static Interval channel(List<Followed> all, Forms forms, String channel) {
        return Interval.of(Followed.traces(all, forms).stream()
                .mapToDouble(trace -> PoundPictures.channels(trace).getOrDefault(channel, 0.0))
                .toArray());
    }

    /** A number with its interval, where there is one. */
    static String number(Interval interval) {
        return Amount.within(interval.mean(), interval.halfWidth(), Unit.NUMBER);
    }

    /** A share with its interval, where there is one. */
    static String share(Interval interval) {
        return Amount.within(interval.mean(), interval.halfWidth(), Unit.SHARE);
    }
}

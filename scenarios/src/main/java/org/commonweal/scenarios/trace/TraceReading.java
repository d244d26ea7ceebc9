package org.commonweal.scenarios.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.measure.LocalMultiplier;
import org.commonweal.money.LeakageChannel;
import org.commonweal.money.Sector;
import org.commonweal.money.Tracer;
import org.commonweal.ownership.LegalForms;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.compare.PoundTrace.Leak;
import org.commonweal.results.compare.PoundTrace.Link;
import org.commonweal.scenarios.run.Trial;

/** Reads off a tracer what it found, in the words of the archive. */
final class TraceReading {

    private TraceReading() {}

    static Followed of(Tracer tracer, Trial trial, Forms forms, Question question) {
        PoundTrace trace = new PoundTrace(
                trial.scenario().name(),
                question.payer().title(),
                forms.title(),
                question.month().index(),
                tracer.total() / 100,
                tracer.hands(),
                tracer.stillHere(),
                leaks(tracer),
                new LocalMultiplier(tracer.flows()).ofPayments(tracer.paid()),
                links(tracer, question.payer().title()));
        Map<String, Double> months = new LinkedHashMap<>();
        for (Sector holder : LegalForms.SECTORS) {
            if (tracer.months(holder) > 0) {
                months.put(holder.title(), tracer.months(holder));
            }
        }
        return new Followed(forms, trial.scenario().seed(), trace, months);
    }

    private static List<Leak> leaks(Tracer tracer) {
        List<Leak> leaks = new ArrayList<>();
        for (LeakageChannel channel : LeakageChannel.values()) {
            for (Sector first : LegalForms.SECTORS) {
                double share = tracer.leak(channel, first);
                if (share > 0) {
                    leaks.add(new Leak(channel.title(), first.title(), share));
                }
            }
        }
        return leaks;
    }

    private static List<Link> links(Tracer tracer, String payer) {
        List<Link> links = new ArrayList<>();
        for (int round = 0; round < Tracer.ROUNDS; round++) {
            Map<List<String>, Double> shares = new LinkedHashMap<>();
            for (Sector from : LegalForms.SECTORS) {
                String who = round == 0 ? payer : from.title();
                for (Sector to : LegalForms.SECTORS) {
                    shares.merge(List.of(who, to.title()), tracer.passed(round, from, to), Double::sum);
                }
                for (LeakageChannel to : LeakageChannel.values()) {
                    shares.merge(List.of(who, to.title()), tracer.passed(round, from, to), Double::sum);
                }
            }
            int number = round;
            shares.forEach((ends, share) -> {
                if (share > 0) {
                    links.add(new Link(number, ends.get(0), ends.get(1), share));
                }
            });
        }
        return links;
    }
}

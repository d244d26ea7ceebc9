package org.commonweal.scenarios.experiment;

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
import org.commonweal.scenarios.BadInput;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;

/**
 * Follows the money of a payer through runs: as legal forms are assumed to be, and with no differences between them. A
 * run is told to follow before the month in question, from its opening or from a fork, and read when it has gone far
 * enough; nothing else about it changes.
 */
public final class Tracing {
    /** Months that money is followed unless somebody asks for others: by then next to all of it has left. */
    public static final int USUAL_HORIZON = 36;

    private Tracing() {}

    /** What is assumed of legal forms. */
    public enum Forms {
        AS_THEY_ARE("legal forms as they are"),
        ALIKE("no differences between legal forms");

        private final String title;

        Forms(String title) {
            this.title = title;
        }

        /** The name for people. */
        public String title() {
            return title;
        }

        /** A run with legal forms assumed so, its years cut. */
        PlannedRun plan(PlannedRun base, long seed, int years) {
            var run = new PlannedRun(base.scenario().withSeed(seed).withYears(years), base.spec(), base.place(), null);
            if (this == AS_THEY_ARE) {
                return run;
            }
            return new Ablation.Variant(base.scenario().name() + ", " + title, Ablation.assumptions()).plan(run, seed);
        }
    }

    /**
     * What is asked.
     *
     * @param payer whose money
     * @param month the month it is paid
     * @param horizon months it is followed after that one
     */
    public record Question(TracedPayer payer, Month month, int horizon) {

        /** Years that a run must have to answer it. */
        public int years() {
            return (month.index() + horizon) / Month.PER_YEAR + 1;
        }
    }

    /**
     * The money of a payer in one run.
     *
     * @param forms what is assumed of legal forms
     * @param seed the seed of the run
     * @param trace where it went
     * @param months how long a pound was in the accounts of each sector, on average, until it left or the tracing ended
     */
    public record Followed(Forms forms, long seed, PoundTrace trace, Map<String, Double> months) {

        /** Months that a pound spent in the place, on average, until it left or the tracing ended. */
        public double monthsHere() {
            return months.values().stream().mapToDouble(each -> each).sum();
        }
    }

    /** Runs for a question, under each assumption in turn, each with so many seeds from the run's own. */
    public static List<PlannedRun> plan(PlannedRun base, Question question, int seeds) {
        List<PlannedRun> runs = new ArrayList<>();
        for (Forms forms : Forms.values()) {
            for (int n = 0; n < seeds; n++) {
                runs.add(forms.plan(base, base.scenario().seed() + n, question.years()));
            }
        }
        return runs;
    }

    /**
     * Makes the runs of a plan and reads them.
     *
     * @param base the run that was planned from
     * @throws BadInput if the payer pays nothing in its month
     */
    public static List<Followed> follow(Batch batch, List<PlannedRun> runs, PlannedRun base, Question question)
            throws InterruptedException {
        List<Tracer> tracers = batch.prepare(runs, simulation -> attach(simulation, question));
        List<Followed> all = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Forms forms = Forms.values()[i * Forms.values().length / runs.size()];
            all.add(read(
                    tracers.get(i),
                    base.scenario().name(),
                    forms,
                    runs.get(i).scenario().seed(),
                    question));
        }
        return all;
    }

    /** Lets a run that has not come to the month yet follow the payer's money; to be read when it has run so far. */
    public static Tracer attach(Simulation simulation, Question question) {
        return simulation.trace(question.payer().in(simulation.economy()), question.month(), question.horizon());
    }

    /**
     * Reads what a run has found.
     *
     * @param scenario name of the scenario
     * @throws BadInput if the payer paid nothing in its month
     */
    public static Followed read(Tracer tracer, String scenario, Forms forms, long seed, Question question) {
        if (!(tracer.total() > 0)) {
            throw new BadInput(
                    "--payer",
                    question.payer().title() + " paid nothing in month "
                            + question.month().index() + " with seed " + seed + " and " + forms.title(),
                    "",
                    "Maybe try another month, or a larger --scale.");
        }
        PoundTrace trace = new PoundTrace(
                scenario,
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
        return new Followed(forms, seed, trace, months);
    }

    /** The traces of runs under an assumption. */
    public static List<PoundTrace> of(List<Followed> all, Forms forms) {
        return all.stream()
                .filter(each -> each.forms() == forms)
                .map(Followed::trace)
                .toList();
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

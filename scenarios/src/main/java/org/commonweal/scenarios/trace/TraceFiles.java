package org.commonweal.scenarios.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.chart.ChartFiles;
import org.commonweal.results.chart.Fonts;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.compare.PoundTrace.Leak;
import org.commonweal.results.compare.PoundTrace.Link;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.Markdown;
import org.commonweal.results.report.Origin;
import org.commonweal.results.report.Picture;
import org.commonweal.results.report.PoundPictures;
import org.commonweal.results.report.Words;
import org.commonweal.results.table.CsvFile;
import org.commonweal.results.table.Table;

/**
 * Writes where a pound goes: {@code trace.md}, {@code pounds.csv} with a row for each run, {@code trace.csv} with its
 * leaks, {@code links.csv} with who passed it on to whom, and charts.
 */
public final class TraceFiles {
    private static final double LEAST_SHOWN = 0.0005;

    private static final Table<Followed> POUNDS = Table.<Followed>named("pounds")
            .text("variant", row -> row.forms().title())
            .whole("seed", Followed::seed)
            .number("pounds", row -> row.trace().pounds())
            .number("hands", row -> row.trace().hands())
            .number("still_here", row -> row.trace().stillHere())
            .number("months_here", Followed::monthsHere)
            .number("lm3", row -> row.trace().lm3());

    /** A part of a trace with the run it is of. */
    private record Part<T>(Followed of, T what) {}

    private static final Table<Part<Leak>> LEAKS = Table.<Part<Leak>>named("trace")
            .text("variant", row -> row.of().forms().title())
            .whole("seed", row -> row.of().seed())
            .text("channel", row -> row.what().channel())
            .text("first_receiver", row -> row.what().firstReceiver())
            .number("share", row -> row.what().share());

    private static final Table<Part<Link>> LINKS = Table.<Part<Link>>named("links")
            .text("variant", row -> row.of().forms().title())
            .whole("seed", row -> row.of().seed())
            .whole("round", row -> row.what().round())
            .text("from", row -> row.what().from())
            .text("to", row -> row.what().to())
            .number("share", row -> row.what().share());

    /** The folder of the files. */
    public static final ReportFolder FOLDER = new ReportFolder("trace", "trace.md");

    private final String heading;
    private final String command;

    /**
     * A writer.
     *
     * @param heading what was run, a sentence
     * @param command the command that runs it again
     */
    public TraceFiles(String heading, String command) {
        this.heading = heading;
        this.command = command;
    }

    /**
     * Writes the folder, which appears when it is whole.
     *
     * @param passport what makes it again
     */
    public void write(Path folder, List<Followed> all, CommandPassport passport) throws IOException {
        FOLDER.write(folder, where -> {
            write(where, all, Origin.of(passport, heading, command));
            passport.write(where);
        });
    }

    private void write(Path folder, List<Followed> all, Origin origin) throws IOException {
        CsvFile.write(folder, POUNDS, all.stream());
        CsvFile.write(
                folder,
                LEAKS,
                all.stream().flatMap(run -> run.trace().leaks().stream().map(leak -> new Part<>(run, leak))));
        CsvFile.write(
                folder,
                LINKS,
                all.stream().flatMap(run -> run.trace().links().stream().map(link -> new Part<>(run, link))));
        List<Picture> pictures = Fonts.problem().isEmpty() ? pictures(all) : List.of();
        for (Picture picture : pictures) {
            ChartFiles.write(picture.chart().from(origin.text()), folder, picture.name());
        }
        Files.writeString(folder.resolve("trace.md"), report(all, pictures));
    }

    private List<Picture> pictures(List<Followed> all) {
        PoundTrace as = PoundTraces.mean(Followed.traces(all, Forms.AS_THEY_ARE));
        PoundTrace alike = PoundTraces.mean(Followed.traces(all, Forms.ALIKE));
        return List.of(
                new Picture("sankey", PoundPictures.sankey(as, heading)),
                new Picture("waterfall", PoundPictures.waterfall(List.of(as, alike), heading)),
                new Picture(
                        "sankey-alike",
                        PoundPictures.sankey(alike, heading + " All legal forms as private firms are.")));
    }

    private String report(List<Followed> all, List<Picture> pictures) {
        Markdown text = new Markdown();
        text.heading("Where a pound of " + all.get(0).trace().payer() + " goes");
        text.paragraph(TraceWords.answer(all));
        text.paragraph(heading);
        text.code(command);
        pictures.forEach(picture -> text.image(picture.caption().title(), picture.name() + ".png"));
        text.heading("The pound");
        text.table(headings(""), TraceRows.measures(all));
        text.paragraph(
                "Hands are payments to somebody of the place per pound paid, the first included. Behind ± stands the half width"
                        + " of a 95 % interval over seeds (Student t). LM3 = (R1 + R2 + R3) / R1: what the payer paid, what of it people and firms of the place got,"
                        + " and what of that they paid to people and firms of the place; it counts two rounds by the averages of the month,"
                        + " hands count them all.");
        text.heading("Where it leaves");
        text.table(headings("channel"), TraceRows.channels(all));
        text.heading("Where it leaves, by who received it first");
        Forms[] variants = Forms.values();
        for (Forms forms : variants) {
            text.paragraph(Words.sentence(forms.title()) + ":");
            firstReceivers(text, PoundTraces.mean(Followed.traces(all, forms)));
        }
        text.heading("Where it waits");
        text.table(
                List.of("accounts of", "months "),
                holders(all).entrySet().stream()
                        .map(holder -> List.of(holder.getKey(), Amount.bare(holder.getValue(), Unit.NUMBER)))
                        .toList());
        text.paragraph(
                "Months that a pound spends there, mean over seeds, legal forms as they are. How long depends on how"
                        + " much money accounts hold back, which is assumed; hands and channels depend on it far less.");
        text.heading("How it is counted");
        text.paragraph(
                "What is paid in the month is marked. From then on every payment of any account of the place carries"
                        + " the share of the mark that the account has among its money, whatever it pays for, until somebody outside"
                        + " has it. A pound that comes back to the payer keeps its first mark; council tax that is others'"
                        + " and income that an anchor hands to the government are not its spending and are not marked. What left and what is still here add up to what was paid.");
        return text.toString();
    }

    private static List<String> headings(String first) {
        List<String> headings = new ArrayList<>(List.of(first));
        for (Forms forms : Forms.values()) {
            headings.add(forms.title() + " ");
        }
        return headings;
    }

    private static void firstReceivers(Markdown text, PoundTrace trace) {
        Map<String, Map<String, Double>> table = new LinkedHashMap<>();
        trace.leaks()
                .forEach(leak -> table.computeIfAbsent(leak.firstReceiver(), first -> new LinkedHashMap<>())
                        .put(leak.channel(), leak.share()));
        List<String> channels = List.copyOf(PoundPictures.channels(trace).keySet());
        List<String> headings = new ArrayList<>(List.of("first receiver"));
        channels.forEach(channel -> headings.add(channel + " "));
        text.table(
                headings,
                table.entrySet().stream()
                        .map(row -> cells(row.getKey(), row.getValue(), channels))
                        .toList());
    }

    private static List<String> cells(String name, Map<String, Double> shares, List<String> channels) {
        List<String> cells = new ArrayList<>(List.of(name));
        channels.forEach(channel -> cells.add(part(shares.getOrDefault(channel, 0.0))));
        return cells;
    }

    private static String part(double share) {
        return share < LEAST_SHOWN ? "" : Amount.bare(share, Unit.SHARE);
    }

    private static Map<String, Double> holders(List<Followed> all) {
        List<Followed> runs =
                all.stream().filter(run -> run.forms() == Forms.AS_THEY_ARE).toList();
        Map<String, Double> means = new LinkedHashMap<>();
        runs.forEach(run -> run.months().forEach((who, months) -> means.merge(who, months / runs.size(), Double::sum)));
        return means;
    }
}

package org.commonweal.scenarios.cli;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.casebook.OwnCase;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.text.AssumptionsText;
import org.commonweal.scenarios.cli.text.EvidenceTables;
import org.commonweal.scenarios.cli.text.FileTables;
import org.commonweal.scenarios.cli.text.FiscalTables;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.LibraryTables;
import org.commonweal.scenarios.cli.text.ModelTables;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.ProgrammeTables;
import org.commonweal.scenarios.cli.text.TextTable;
import org.commonweal.scenarios.experiment.OpeningMix;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commonweal describe WHAT}: what the model is made of, printed from the code that runs. */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        description = "Shows what the model is made of.",
        subcommands = {SchemaCommand.class, CommandsCommand.class},
        footer = {
            "%nExamples:",
            "  commonweal describe month",
            "  commonweal describe parameters consumption",
            "  commonweal describe parameters --format csv > parameters.csv",
            "  commonweal describe assumptions > docs/assumptions.md",
            "  commonweal describe estimates --place preston",
            "  commonweal describe levers progressive-procurement",
            "  commonweal describe fiscal dividends",
            "  commonweal describe fiscal --case \"income-tax; pay=30000\"",
            "  commonweal describe evidence E19"
        })
final class DescribeCommand {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FormatOption format;

    @Command(name = "month", mixinStandardHelpOptions = true, description = "The phases of a month, in order.")
    void month() {
        print(ModelTables.month());
    }

    @Command(
            name = "parameters",
            mixinStandardHelpOptions = true,
            description = "Every parameter: key, value, unit, range, status, meaning and source.")
    void parameters(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "FILTER",
                            defaultValue = "",
                            completionCandidates = Known.Parameters.class,
                            description = "Show only keys that contain this, e.g. ownership or observed.")
                    String filter) {
        ModelTables.Parameters parameters = ModelTables.parameters(filter);
        Output output = format.output(spec);
        output.only(parameters.table());
        output.print("\n" + parameters.counts() + "\n");
    }

    @Command(
            name = "assumptions",
            mixinStandardHelpOptions = true,
            description = "Every assumed parameter by rule, with its value, range and why; Markdown, as in"
                    + " docs/assumptions.md.")
    void assumptions() {
        Output output = format.output(spec);
        output.print(AssumptionsText.markdown());
        if (!output.isForPeople()) {
            output.only(ModelTables.parameters("assumed").table());
        }
    }

    @Command(
            name = "levers",
            mixinStandardHelpOptions = true,
            description =
                    "Policy levers, shocks, taxes and benefits in short; with a name, what one does, turns, costs and"
                            + " may fail in, and what can be set in it.")
    void levers(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "NAME",
                            defaultValue = "",
                            description = "Everything about one, or about those that have this word in their key.")
                    String name) {
        Output output = format.output(spec);
        if (name.isEmpty()) {
            output.table("programmes", ProgrammeTables.list());
            output.print("\nTaxes and benefits:\n\n");
            output.table("taxes and benefits", ModelTables.fiscal());
            output.print("\nEverything about one of them: commonweal describe levers NAME\n");
        } else {
            lever(name, output);
        }
        output.end();
    }

    private static void lever(String name, Output output) {
        List<String> keys = ProgrammeTables.keys(name);
        List<String> words = new ArrayList<>(keys.stream().map(key -> key + ".").toList());
        words.add(name);
        TextTable parameters = ModelTables.levers(words);
        if (keys.isEmpty() && parameters.isEmpty()) {
            throw new BadInput(
                    "",
                    "there is no lever, shock, tax or benefit " + Problem.quoted(name),
                    "",
                    "Maybe: commonweal describe levers");
        }
        if (!keys.isEmpty()) {
            output.table("programmes", ProgrammeTables.overview(name), ProgrammeTables.parts(name));
            output.print("\n");
        }
        if (!parameters.isEmpty()) {
            output.print("What can be set:\n\n");
            output.table("parameters", parameters);
        }
    }

    @Command(
            name = "fiscal",
            mixinStandardHelpOptions = true,
            description =
                    "The law of tax and benefits: its numbers by tax year, and cases worked by law and by the model.")
    void fiscal(
            @Mixin Filter filter,
            @Option(
                            names = "--case",
                            paramLabel = "CASE",
                            description =
                                    "Work a case of your own: what is asked, then what is known, e.g."
                                            + " \"universal-credit; couple; children=2; rent=900; allowances=900; earnings=846\".")
                    String own,
            @Option(
                            names = "--year",
                            paramLabel = "YEAR",
                            defaultValue = "2025-26",
                            description = "Whose rules work it; ${DEFAULT-VALUE} unless given.")
                    String year) {
        Output output = format.output(spec);
        if (own != null) {
            output.only(FiscalTables.own(OwnCase.of(own, year)));
            return;
        }
        if (filter.word.isEmpty()) {
            output.print("Numbers that differ between years (fiscal.year):\n\n");
            output.table("years", FiscalTables.years());
            output.print("\nWorked cases:\n\n");
        }
        output.table("cases", FiscalTables.cases().with(filter.word));
        output.end();
    }

    @Command(
            name = "ownership",
            mixinStandardHelpOptions = true,
            description = "What each legal form of ownership is assumed to do.")
    void ownership() {
        TextTable table = ModelTables.ownership();
        Output output = format.output(spec);
        output.only(table, ModelTables.parts(table));
        output.print("\nThe source of each number: commonweal describe parameters ownership\n");
    }

    /** The word that a list is searched for. */
    static final class Filter {
        @Parameters(
                arity = "0..1",
                paramLabel = "FILTER",
                defaultValue = "",
                description = "Show only what has this word in it.")
        private String word;
    }

    @Command(name = "indicators", mixinStandardHelpOptions = true, description = "What is measured every month.")
    void indicators(@Mixin Filter filter) {
        print(ModelTables.indicators().with(filter.word));
    }

    @Command(name = "places", mixinStandardHelpOptions = true, description = "The places there are data for.")
    void places(@Mixin Filter filter) {
        print(LibraryTables.places().with(filter.word));
    }

    @Command(name = "scenarios", mixinStandardHelpOptions = true, description = "The scenarios, one question each.")
    void scenarios(@Mixin Filter filter) {
        print(LibraryTables.scenarios().with(filter.word));
    }

    @Command(name = "experiments", mixinStandardHelpOptions = true, description = "The experiments, for 'batch'.")
    void experiments(@Mixin Filter filter) {
        print(LibraryTables.experiments().with(filter.word));
    }

    @Command(
            name = "estimates",
            mixinStandardHelpOptions = true,
            description = "The numbers of a place that were estimated, not observed.")
    void estimates(
            @Option(
                            names = "--place",
                            paramLabel = "PLACE",
                            completionCandidates = Known.Places.class,
                            defaultValue = "preston",
                            description = "The place; preston unless given.")
                    String place,
            @Mixin Filter filter) {
        print(LibraryTables.estimates(place).with(filter.word));
    }

    @Command(
            name = "ownership-mix",
            mixinStandardHelpOptions = true,
            description =
                    "The ownership mix with which a place opens, at life size and with seed 1: of the jobs in firms on"
                            + " the register, the share of each legal form in all industries and in each.")
    void mix(
            @Option(
                            names = "--place",
                            paramLabel = "PLACE",
                            completionCandidates = Known.Places.class,
                            defaultValue = "preston",
                            description = "The place; preston unless given.")
                    String place,
            @Mixin Filter filter) {
        Draft draft = new ScenarioReader(Home.library()).draft("baseline");
        draft.place(place);
        Trial trial = new TrialReader().of(draft.finish());
        Output output = format.output(spec);
        output.only(LibraryTables.mix(OpeningMix.of(trial, Main.stop(spec))).with(filter.word));
        output.print("\nAnother mix: a section ownership-mix of a scenario, or --set ownership-mix.FORM=SHARE and"
                + " --set ownership-mix.FORM.INDUSTRY=SHARE\n");
    }

    @Command(
            name = "targets",
            mixinStandardHelpOptions = true,
            description = "What a run is compared with by 'validate', and where it was observed.")
    void targets(@Mixin Filter filter) {
        print(LibraryTables.targets().with(filter.word));
    }

    @Command(
            name = "evidence",
            mixinStandardHelpOptions = true,
            description = "What the codes of sources stand for, e.g. E19 or J7: figures with their sources.")
    void evidence(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "CODE",
                            defaultValue = "",
                            description = "Show only this code, or what has this word in it.")
                    String code) {
        print(EvidenceTables.of(Home.find().resolve("docs/evidence.md"), code));
    }

    @Command(name = "file", mixinStandardHelpOptions = true, description = "The keys of a scenario file.")
    void file() {
        print(FileTables.scenario());
    }

    /** What is printed to, in the format that was asked for. */
    Output output() {
        return format.output(spec);
    }

    private void print(TextTable table) {
        output().only(table);
    }
}

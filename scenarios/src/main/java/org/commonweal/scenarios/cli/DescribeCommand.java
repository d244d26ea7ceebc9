package org.commonweal.scenarios.cli;

import org.commonweal.scenarios.cli.text.AssumptionsText;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.LibraryTables;
import org.commonweal.scenarios.cli.text.ModelTables;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.ProgrammeTables;
import org.commonweal.scenarios.cli.text.TextTable;
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
        footer = {
            "%nExamples:",
            "  commonweal describe month",
            "  commonweal describe parameters consumption",
            "  commonweal describe parameters --format csv > parameters.csv",
            "  commonweal describe assumptions > docs/assumptions.md",
            "  commonweal describe estimates --place preston"
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
                    "Policy levers and shocks: what they do, cost and may fail in; what can be set in them, and in"
                            + " taxes and benefits.")
    void levers() {
        Output output = format.output(spec);
        output.table("programmes", ProgrammeTables.overview(), ProgrammeTables.parts());
        output.print("\nWhat can be set in them, and in taxes and benefits:\n\n");
        output.table("parameters", ModelTables.levers());
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

    @Command(name = "indicators", mixinStandardHelpOptions = true, description = "What is measured every month.")
    void indicators() {
        print(ModelTables.indicators());
    }

    @Command(name = "places", mixinStandardHelpOptions = true, description = "The places there are data for.")
    void places() {
        print(LibraryTables.places());
    }

    @Command(name = "scenarios", mixinStandardHelpOptions = true, description = "The scenarios, one question each.")
    void scenarios() {
        print(LibraryTables.scenarios());
    }

    @Command(
            name = "estimates",
            mixinStandardHelpOptions = true,
            description = "The numbers of a place that were estimated, not observed.")
    void estimates(
            @Option(
                            names = "--place",
                            paramLabel = "PLACE",
                            defaultValue = "preston",
                            description = "The place; preston unless given.")
                    String place) {
        print(LibraryTables.estimates(place));
    }

    @Command(
            name = "targets",
            mixinStandardHelpOptions = true,
            description = "What a run is compared with by 'validate', and where it was observed.")
    void targets() {
        print(LibraryTables.targets());
    }

    private void print(TextTable table) {
        format.output(spec).only(table);
    }
}

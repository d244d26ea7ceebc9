package org.commonweal.scenarios.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
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

    @Option(
            names = "--format",
            scope = ScopeType.INHERIT,
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text (at most 100 columns, the default) or csv.")
    private Format format;

    /** How a table is printed. */
    enum Format {
        text,
        csv
    }

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
        print(parameters.table());
        if (format == Format.text) {
            spec.commandLine().getOut().println("\n" + parameters.counts());
        }
    }

    @Command(
            name = "assumptions",
            mixinStandardHelpOptions = true,
            description = "Every assumed parameter by rule, with its value, range and why; Markdown, as in"
                    + " docs/assumptions.md.")
    void assumptions() {
        if (format == Format.csv) {
            print(ModelTables.parameters("assumed").table());
        } else {
            spec.commandLine().getOut().print(AssumptionsText.markdown());
            spec.commandLine().getOut().flush();
        }
    }

    @Command(
            name = "levers",
            mixinStandardHelpOptions = true,
            description = "Policy levers, shocks and the levers of government, and what can be set in them.")
    void levers() {
        print(ModelTables.levers());
    }

    @Command(
            name = "ownership",
            mixinStandardHelpOptions = true,
            description = "What each legal form of ownership is assumed to do.")
    void ownership() {
        String between = "";
        for (TextTable table : ModelTables.ownership(format == Format.text)) {
            spec.commandLine().getOut().print(between);
            print(table);
            between = "\n";
        }
        if (format == Format.text) {
            spec.commandLine()
                    .getOut()
                    .println("\nThe source of each number: commonweal describe parameters ownership");
        }
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
        if (format == Format.csv) {
            table.printCsv(spec.commandLine().getOut());
        } else {
            table.print(spec.commandLine().getOut());
        }
    }
}

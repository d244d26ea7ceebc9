package org.commonweal.scenarios.cli.text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code --format}, for every command that prints a table. */
public final class FormatOption {
    /** Its name. */
    public static final String NAME = "--format";

    @Option(
            names = NAME,
            scope = ScopeType.INHERIT,
            defaultValue = "table",
            paramLabel = "FORMAT",
            converter = Format.Reader.class,
            description = "How tables are printed: table (at most 100 columns, with words around it; the default), csv"
                    + " or json (nothing else).")
    private Format format;

    /** Where a command says what it has to say. */
    public Output output(CommandSpec command) {
        return new Output(
                format, command.commandLine().getOut(), command.commandLine().getErr());
    }
}

package org.commonweal.scenarios.cli;

import org.commonweal.scenarios.schema.FileSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commonweal describe schema}: the JSON Schemas of files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description =
                "The JSON Schema of scenario, experiment or calibration files, by which editors complete and check them.",
        footer = {
            "%nThe first line of a file names it, for editors with a YAML language server:",
            "  # yaml-language-server: $schema=FOLDER/scenarios/schema/scenario.json",
            "%nExamples:",
            "  commonweal describe schema > scenario.json",
            "  commonweal describe schema experiment > experiment.json",
            "  commonweal describe schema calibration > calibration.json"
        })
final class SchemaCommand implements Runnable {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "SCENARIO",
            description = "scenario, unless given, experiment or calibration.")
    private FileSchema file;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(file.text());
    }
}

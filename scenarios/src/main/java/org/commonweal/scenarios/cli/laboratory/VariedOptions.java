package org.commonweal.scenarios.cli.laboratory;

import java.util.List;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.sensitivity.Contrast;
import org.commonweal.scenarios.sensitivity.Factor;
import org.commonweal.scenarios.sensitivity.Plausible;
import picocli.CommandLine.Option;

/** Which assumptions are varied. */
final class VariedOptions {
    @Option(
            names = "--vary",
            paramLabel = "KEY[=LOW..HIGH]",
            completionCandidates = Known.Parameters.class,
            description =
                    "Vary this parameter, or all that begin so, within what is plausible, KEY=LOW..HIGH between these,"
                            + " or KEY=ANSWER,ANSWER among these; may be repeated. All parameters unless given.")
    private List<String> vary = List.of();

    @Option(
            names = "--except",
            paramLabel = "KEY",
            description = "Leave parameters that begin so as they are; may be repeated.")
    private List<String> except = List.of();

    /** The assumptions of a contrast that are varied. @throws org.commonweal.scenarios.BadInput for those there are not */
    List<Factor> factors(Contrast contrast) {
        return new Plausible(contrast).factors(vary, except);
    }
}

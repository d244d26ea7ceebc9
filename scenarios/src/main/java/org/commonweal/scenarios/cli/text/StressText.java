package org.commonweal.scenarios.cli.text;

import java.util.List;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.stress.Fault;
import org.commonweal.scenarios.stress.Stress.Findings;

/** What was found when accepted values were tried. */
public final class StressText {
    private StressText() {}

    /** The counts, and every combination that did not run to its end with the command that runs it again. */
    public static void print(Findings findings, Output output) {
        TextTable counts = new TextTable("what", "count");
        count(counts, "combinations", findings.combinations());
        count(counts, "refused before a run", findings.refused().size());
        count(counts, "runs", findings.runs());
        for (Fault.Kind kind : Fault.Kind.values()) {
            count(
                    counts,
                    kind.words(),
                    findings.faults().stream()
                            .filter(fault -> fault.kind() == kind)
                            .count());
        }
        output.table("counts", counts);
        TextTable faults = new TextTable(List.of("message", "again"), "combination", "seed", "what");
        findings.faults()
                .forEach(fault -> faults.addWithNotes(
                        List.of(fault.message(), fault.combination().command(fault.seed())),
                        fault.combination().name(),
                        Long.toString(fault.seed()),
                        fault.kind().words()));
        output.gap();
        output.table("faults", faults);
    }

    private static void count(TextTable table, String what, long count) {
        table.add(what, Amount.exact(count, Unit.NUMBER));
    }
}

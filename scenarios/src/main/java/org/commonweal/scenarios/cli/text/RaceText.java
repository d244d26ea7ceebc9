package org.commonweal.scenarios.cli.text;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Median;
import org.commonweal.scenarios.bench.Race;

/** How much faster this build is than another. */
public final class RaceText {
    private RaceText() {}

    /** What races showed, by scale. @param against the other build */
    public static void print(Path against, Map<Double, Race.Result> results, Output output) {
        output.print("This build against " + against + ": processor time of a month\n\n");
        TextTable table = new TextTable(
                "scale", "this, ms", "other, ms", "ratio", "interval", "by round", "payments, this", "payments, other");
        results.forEach((scale, result) -> table.add(
                Amount.exact(scale, Unit.NUMBER),
                Amount.exact(result.here(), Unit.NUMBER),
                Amount.exact(result.there(), Unit.NUMBER),
                number(result.ratio().value()),
                interval(result.ratio()),
                result.ofRounds().stream().map(RaceText::number).collect(Collectors.joining(" ")),
                Amount.exact(result.paymentsHere(), Unit.NUMBER),
                Amount.exact(result.paymentsThere(), Unit.NUMBER)));
        output.only(table);
    }

    private static String interval(Median ratio) {
        return Double.isNaN(ratio.low()) ? "too few months" : number(ratio.low()) + " to " + number(ratio.high());
    }

    private static String number(double ratio) {
        return Amount.exact(ratio, Unit.NUMBER);
    }
}

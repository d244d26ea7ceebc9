package org.commonweal.results.compare;

import java.util.List;

/**
 * Where the money goes that one payer pays in one month.
 *
 * @param scenario name of the scenario
 * @param payer who paid it
 * @param variant with what assumptions about legal forms: as they are, or switched off
 * @param month the month it was paid
 * @param pounds how much it was
 * @param hands how many payments to somebody of the place a pound makes until it leaves, on average
 * @param stillHere share that had not left when the tracing ended, 0-1
 * @param leaks where it left
 * @param lm3 local multiplier of the money, (R1 + R2 + R3) / R1, from the flow record; not a number where there is none
 * @param links who passed it on to whom: what a Sankey chart shows
 */
public record PoundTrace(
        String scenario,
        String payer,
        String variant,
        int month,
        double pounds,
        double hands,
        double stillHere,
        List<Leak> leaks,
        double lm3,
        List<Link> links) {

    /** The same in the whole place, of which the run had a part. */
    PoundTrace atLifeSize(double scale) {
        return new PoundTrace(scenario, payer, variant, month, pounds / scale, hands, stillHere, leaks, lm3, links);
    }

    /**
     * A way out of the place.
     *
     * @param channel e.g. imports, taxes, profits, commuters' pay
     * @param firstReceiver kind of the first receiver of that money, e.g. private firms
     * @param share of the money paid, 0-1
     */
    public record Leak(String channel, String firstReceiver, double share) {}

    /**
     * Money passed on.
     *
     * @param round how often it had been passed on before: 0 is the payer's own payment
     * @param from who passed it on
     * @param to who received it
     * @param share of the money paid, 0-1
     */
    public record Link(int round, String from, String to, double share) {}
}

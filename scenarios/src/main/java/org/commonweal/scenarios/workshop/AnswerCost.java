package org.commonweal.scenarios.workshop;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.commonweal.scenarios.run.Stop;

/**
 * What a first answer costs: all processor time that the program takes, its compiler and collector included, so that it says
 * the same on a busy machine.
 *
 * @param scale of the runs
 * @param readySeconds processor time of making the place ready
 * @param answerSeconds processor time from a question to its first answer, once the place is ready: the median of several
 * @param clockSeconds the same by the clock
 */
public record AnswerCost(double scale, double readySeconds, double answerSeconds, double clockSeconds) {
    private static final int ANSWERS = 7;
    private static final int UNCOUNTED = 2;
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.10");
    private static final BigDecimal STEP = new BigDecimal("0.05");

    /** Measures it in a place. @param jobs how many runs at a time @param stop ends it */
    public static AnswerCost measure(String place, Frame frame, int jobs, Stop stop)
            throws InterruptedException, IOException {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (Desk desk = new Desk(frame, jobs)) {
            Choice nothing = new Choice(place, Set.of(), Map.of());
            double scale = desk.scale(nothing);
            long opened = machine.getProcessCpuTime();
            desk.prepare(nothing, Desk.FEWEST_PAIRS, stop);
            long ready = machine.getProcessCpuTime() - opened;
            double[] processor = new double[ANSWERS];
            double[] clock = new double[ANSWERS];
            for (int i = -UNCOUNTED; i < ANSWERS; i++) {
                BigDecimal share = SMALLEST_SHARE.add(STEP.multiply(BigDecimal.valueOf(i + UNCOUNTED)));
                Choice choice =
                        new Choice(place, Set.of(), Map.of("ownership-mix.worker-cooperative", share.toPlainString()));
                long began = System.nanoTime();
                long before = machine.getProcessCpuTime();
                Told.of(desk.comparison(choice, Desk.FEWEST_PAIRS, stop), frame.mostPairs());
                processor[Math.max(i, 0)] = seconds(machine.getProcessCpuTime() - before);
                clock[Math.max(i, 0)] = seconds(System.nanoTime() - began);
            }
            return new AnswerCost(scale, seconds(ready), median(processor), median(clock));
        }
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

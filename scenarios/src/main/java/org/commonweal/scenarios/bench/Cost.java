package org.commonweal.scenarios.bench;

import java.util.Map;
import org.commonweal.time.Phase;

/**
 * What a run of one scale cost.
 *
 * @param scale size of the place
 * @param households households in it
 * @param months months of the run, burn-in included
 * @param payments payments made
 * @param openingSeconds processor time of populating the place
 * @param runSeconds processor time of the run
 * @param auditShare what the monthly audit adds to a run without one, 0.01 = a hundredth
 * @param forkSeconds processor time of a fork of the place as it is at the end
 * @param phases each phase's share of a month, 0-1
 * @param monthBytes allocated in a month
 * @param floorSeconds the least that a month of so many payments could cost on this machine
 * @param placeBytes memory that the place takes
 * @param peakBytes most heap in use at a time, what was not yet collected included
 */
public record Cost(
        double scale,
        int households,
        int months,
        long payments,
        double openingSeconds,
        double runSeconds,
        double auditShare,
        double forkSeconds,
        Map<Phase, Double> phases,
        double monthBytes,
        double floorSeconds,
        long placeBytes,
        long peakBytes) {

    /** Processor time of a month [s]. */
    public double secondsPerMonth() {
        return runSeconds / months;
    }

    /** A month relative to the least that it could cost. */
    public double aboveFloor() {
        return secondsPerMonth() / floorSeconds;
    }

    /** Payments in a month. */
    public double paymentsPerMonth() {
        return payments / (double) months;
    }

    /** Processor time per payment, of everything there is to a month [ns]. */
    public double nanosPerPayment() {
        return runSeconds * 1e9 / payments;
    }

    /** Processor time per household and month [ns]. */
    public double nanosPerHouseholdMonth() {
        return runSeconds * 1e9 / months / households;
    }
}

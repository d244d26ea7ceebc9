package org.commonweal.scenarios.stress;

import org.commonweal.money.LeakException;
import org.commonweal.scenarios.BadInput;

/**
 * A combination that did not run.
 *
 * @param kind what kind of fault it is
 * @param combination what was tried, reduced to what the fault needs
 * @param seed with which seed
 * @param message what was said
 */
public record Fault(Kind kind, Combination combination, long seed, String message) {

    /** Kinds of faults. */
    public enum Kind {
        /** The program failed. */
        CRASH("crash"),
        /** The books did not balance. */
        LEAK("leak"),
        /** A number was none, or infinite. */
        NO_NUMBER("no number"),
        /** An amount or a month grew beyond every bound, and the run was stopped with a message: no fault. */
        UNBOUNDED("stopped at a bound");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** It in words. */
        public String words() {
            return words;
        }

        /** Whether something is to be mended. */
        public boolean isFault() {
            return this != UNBOUNDED;
        }

        static Kind of(Throwable reason) {
            if (reason instanceof LeakException) {
                return LEAK;
            }
            if (reason instanceof LookForFaults.NoNumberException) {
                return NO_NUMBER;
            }
            return reason instanceof BadInput ? UNBOUNDED : CRASH;
        }
    }

    static String message(Throwable reason) {
        String first = String.valueOf(reason.getMessage()).lines().findFirst().orElse("");
        return reason instanceof BadInput || reason instanceof LeakException
                ? first
                : reason.getClass().getSimpleName() + ": " + first;
    }
}

package org.commonweal.scenarios.workshop;

import java.util.Arrays;
import java.util.Optional;

/** An assumption that is varied, or what befalls the place: a scenario of the library laid over both sides. */
public enum Circumstance {
    /** Without the differences that are assumed between legal forms. */
    ALIKE("as-private-firm"),
    /** Commuters grow scarce quickly. */
    TIGHT("tight-commuting"),
    /** There are always enough commuters. */
    ELASTIC("elastic-commuting"),
    /** In a recession. */
    RECESSION("recession");

    private final String scenario;

    Circumstance(String scenario) {
        this.scenario = scenario;
    }

    /** The scenario of the library. */
    public String scenario() {
        return scenario;
    }

    /** The one of a scenario. */
    static Optional<Circumstance> of(String scenario) {
        return Arrays.stream(values())
                .filter(one -> one.scenario.equals(scenario))
                .findFirst();
    }
}

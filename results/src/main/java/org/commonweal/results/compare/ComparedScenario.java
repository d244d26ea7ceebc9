package org.commonweal.results.compare;

import java.util.List;
import org.commonweal.results.archive.Parameter;

/**
 * One of the scenarios.
 *
 * @param name its key
 * @param question what it asks
 * @param changes the parameters in which it differs from the baseline
 * @param warnings what the linter says of it
 */
public record ComparedScenario(String name, String question, List<Parameter> changes, List<String> warnings) {}

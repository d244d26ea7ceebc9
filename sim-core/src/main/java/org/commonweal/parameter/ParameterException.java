package org.commonweal.parameter;

import java.util.List;
import java.util.stream.Collectors;

/** Settings that do not make a model; carries everything that is wrong with them. */
public final class ParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Refuses settings for these problems, of which there is at least one. */
    public ParameterException(List<Problem> problems) {
        super(problems.stream().map(Problem::what).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the parameters, then of the settings. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param where {@code file:line} or {@code --set}; empty when no setting is to blame
     * @param what what is wrong, a sentence without its full stop that names the key and the value given
     * @param allowed what would be accepted; empty when {@code what} says it
     * @param hint a sentence beginning "Maybe"; may be empty
     */
    public record Problem(String where, String what, String allowed, String hint) {}
}

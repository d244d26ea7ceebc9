package org.commonweal.scenarios;

import java.util.List;
import java.util.stream.Collectors;

/** What the user gave us cannot be used; carries everything that is wrong with it, not only the first thing. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Refuses the input for these problems, of which there is at least one. */
    public BadInput(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Refuses the input for one problem. */
    public BadInput(String where, String what, String allowed, String hint) {
        this(List.of(new Problem(where, what, allowed, hint)));
    }

    /** Everything that is wrong, in the order it was found. */
    public List<Problem> problems() {
        return problems;
    }
}

package org.commonweal.parameter;

import java.util.List;

/**
 * Values that are each in their range and contradict each other, such as a lower limit above the upper one. A record that
 * has such values looks for them in its constructor; {@link ParameterReader} then says where they were set.
 */
public final class Contradiction extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> components;
    private final String allowed;
    private final String hint;

    /**
     * Refuses values.
     *
     * @param components names of the components that have them, as in keys; of which it is about
     * @param what what is wrong, a sentence without its full stop
     * @param allowed what would be accepted, a phrase
     * @param hint a sentence beginning "Maybe"
     */
    public Contradiction(List<String> components, String what, String allowed, String hint) {
        super(what);
        this.components = List.copyOf(components);
        this.allowed = allowed;
        this.hint = hint;
    }

    /** Refuses a value that is above one that may not be below it; both are named as in keys. */
    public static void unlessOrdered(String lower, double least, String upper, double most) {
        if (least > most) {
            throw new Contradiction(
                    List.of(lower, upper),
                    lower + " (" + ValueText.number(least) + ") lies above " + upper + " (" + ValueText.number(most)
                            + ")",
                    lower + " up to " + upper,
                    "Maybe set both: one that is not set keeps its usual value.");
        }
    }

    List<String> components() {
        return components;
    }

    String allowed() {
        return allowed;
    }

    String hint() {
        return hint;
    }
}

package org.commonweal.parameter;

/** A text that is not a value of its parameter; caught where the key and the place are known. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String allowed;
    private final String hint;

    /**
     * Says what is wrong as the end of a sentence, e.g. {@code is not a number}, what is allowed, and a hint or
     * nothing.
     */
    Refused(String what, String allowed, String hint) {
        super(what, null, false, false);
        this.allowed = allowed;
        this.hint = hint;
    }

    /** The same with a hint. */
    Refused with(String otherHint) {
        return new Refused(getMessage(), allowed, otherHint);
    }

    String allowed() {
        return allowed;
    }

    String hint() {
        return hint;
    }
}

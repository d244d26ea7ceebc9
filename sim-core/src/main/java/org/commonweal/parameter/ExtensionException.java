package org.commonweal.parameter;

/** What another jar brings cannot be used; the message says which class, why, and what to do. */
public final class ExtensionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param what what cannot be used and why, a sentence without its full stop that names the class
     * @param hint what to do, a sentence that begins "Maybe"
     */
    public ExtensionException(String what, String hint) {
        super(what + ". " + hint);
    }
}

package org.commonweal.results.archive;

/** Something the archive cannot do, in a sentence, and what may help. */
public final class ArchiveException extends RuntimeException {

    private final String what;
    private final String hint;

    /**
     * @param what what is wrong, a sentence without its full stop
     * @param hint what may be the cause or help, to be read after "Maybe"
     */
    public ArchiveException(String what, String hint) {
        super(what + ". Maybe " + hint + ".");
        this.what = what;
        this.hint = hint;
    }

    /** What is wrong, a sentence without its full stop. */
    public String what() {
        return what;
    }

    /** What may be the cause or help, to be read after "Maybe". */
    public String hint() {
        return hint;
    }
}

package org.commonweal.results.file;

/** A file that cannot be read as text; caught where it is known what the file should be. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String what;
    private final String allowed;
    private final String hint;

    UnreadableFile(int line, String what, String allowed, String hint) {
        super(what, null, false, false);
        this.line = line;
        this.what = what;
        this.allowed = allowed;
        this.hint = hint;
    }

    /** The file's name, and behind a colon the line, where there is one. */
    public String where(String name) {
        return line > 0 ? name + ":" + line : name;
    }

    /** What is wrong, a sentence without its full stop and without its subject, which is the file: {@code is empty}. */
    public String what() {
        return what;
    }

    /** What would be accepted, a phrase; empty when {@link #what} says it. */
    public String allowed() {
        return allowed;
    }

    /** A sentence beginning "Maybe"; empty when there is nothing to suggest. */
    public String hint() {
        return hint;
    }
}

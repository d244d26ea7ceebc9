package org.commonweal.scenarios.lint;

/**
 * Something in a scenario that does nothing or works against itself.
 *
 * @param where {@code file:line} or {@code --set}; may be empty
 * @param what what does nothing, a sentence without its full stop
 * @param why the reason, a sentence without its full stop
 * @param advice what to do, a sentence that begins "Maybe"
 */
record Warning(String where, String what, String why, String advice) {

    /** All of it on one line. */
    String text() {
        return (where.isEmpty() ? "" : where + ": ") + what + ": " + why + ". " + advice;
    }
}

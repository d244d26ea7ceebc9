package org.commonweal.money;

/** Money or claims appeared or vanished: the model has a fault and the run was stopped. Never the user's doing. */
public final class LeakException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message which identity failed, in which phase, by how much, and where to look */
    public LeakException(String message) {
        super(message);
    }
}

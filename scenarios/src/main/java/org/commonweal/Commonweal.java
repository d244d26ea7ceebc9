package org.commonweal;

/**
 * The way in for programs.
 *
 * <pre>{@code
 * var comparison = Commonweal.place("preston").scenario("procurement").against("baseline").pairs(10).compare();
 * System.out.println(comparison.effect("labour.jobs"));
 * }</pre>
 *
 * <p>Nothing is written, nothing is printed, and the same question has the same answer on any machine. What is wrong
 * with a question is told by a {@link org.commonweal.scenarios.BadInput}, all of it at once.
 */
public final class Commonweal {

    private Commonweal() {}

    /**
     * A study of a place, of the scenario {@code baseline} unless another is chosen.
     *
     * @param name a folder of {@code scenarios/places}, e.g. {@code preston}; that there is one is found out when
     *     something is run
     */
    public static Study place(String name) {
        return new Study(name);
    }
}

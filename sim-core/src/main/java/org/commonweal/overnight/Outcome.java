package org.commonweal.overnight;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * What other rules would do overnight. What households gain by the groups of one grouping, by those of another, and what
 * Treasury and council lose by the lines of households is the same sum, to the penny.
 *
 * @param groups every group of every grouping
 * @param lines every line
 */
public record Outcome(List<Group> groups, List<Change> lines) {

    /**
     * A group of households.
     *
     * @param by how they are grouped
     * @param name the group's
     * @param households how many there are
     * @param gainers those who gain a pound a week or more
     * @param losers those who lose as much
     * @param gain of all of them together [pence a year]
     */
    public record Group(Grouping by, String name, long households, long gainers, long losers, long gain) {

        private Group plus(Group other) {
            return new Group(
                    by,
                    name,
                    households + other.households,
                    gainers + other.gainers,
                    losers + other.losers,
                    gain + other.gain);
        }
    }

    /**
     * What a line comes to.
     *
     * @param before under the rules of the run [pence a year]
     * @param after under the others [pence a year]
     */
    public record Change(Line line, long before, long after) {

        /** What it adds to the income of households [pence a year]. */
        public long gain() {
            return line.toHousehold(after - before);
        }

        /** What it adds to what Treasury or council have [pence a year]. */
        public long budget() {
            return line.toBudget(after - before);
        }

        private Change plus(Change other) {
            return new Change(line, before + other.before, after + other.after);
        }
    }

    /** Together with the same rules' outcome for the households of another run. */
    public Outcome plus(Outcome other) {
        return new Outcome(pairwise(groups, other.groups, Group::plus), pairwise(lines, other.lines, Change::plus));
    }

    private static <T> List<T> pairwise(List<T> some, List<T> others, BinaryOperator<T> sum) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> sum.apply(some.get(i), others.get(i)))
                .toList();
    }
}

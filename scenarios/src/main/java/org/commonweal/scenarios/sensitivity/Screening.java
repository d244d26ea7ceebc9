package org.commonweal.scenarios.sensitivity;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Every assumption in one command: first the rooms of the model, each moved as a whole along trajectories; then, one by one,
 * the parameters of those rooms whose effects are larger than luck's, scattered over their ranges.
 */
public final class Screening {
    private static final int FEW = 30;

    private final Asked asked;
    private final List<Group> groups;
    private final Morris morris;
    private final int points;

    /**
     * What a screening says.
     *
     * @param rooms what the rooms do
     * @param parameters what the parameters of the rooms that matter do; none where every group was one parameter, or no
     *     room stands out from luck
     */
    public record Found(Morris.Found rooms, Optional<Scattered> parameters) {}

    /**
     * A screening; with few factors each is a group of its own.
     *
     * @param fewest trajectories at least
     * @param most trajectories at most
     * @param points draws in the second step; 0 for none
     */
    public Screening(Asked asked, int fewest, int most, int points) {
        this.asked = asked;
        List<Factor> factors = asked.varied().factors();
        groups = factors.size() <= FEW || points == 0 ? Group.each(factors) : Group.rooms(factors);
        morris = new Morris(asked, groups, fewest, most);
        this.points = points;
    }

    /** How many groups there are. */
    public int groups() {
        return groups.size();
    }

    /** How many draws there would be with so many trajectories. */
    public int draws(int trajectories) {
        boolean each = groups.stream().allMatch(group -> group.members().size() == 1);
        return Morris.draws(groups.size(), trajectories) + (each ? 0 : points);
    }

    /** Makes both steps. */
    public Found find(PointRuns runs) throws InterruptedException, IOException {
        Morris.Found rooms = morris.find(runs);
        List<Factor> left = IntStream.range(0, groups.size())
                .filter(group -> IntStream.range(0, asked.indicators().size())
                        .anyMatch(indicator -> rooms.standsOut(indicator, group)))
                .mapToObj(groups::get)
                .flatMap(group -> group.members().stream())
                .sorted()
                .map(asked.varied().factors()::get)
                .toList();
        if (left.isEmpty() || groups.stream().allMatch(group -> group.members().size() == 1)) {
            return new Found(rooms, Optional.empty());
        }
        Asked second = new Asked(
                new Varied(asked.varied().contrast(), left), asked.indicators(), asked.seeds(), asked.window());
        return new Found(rooms, Optional.of(Scattered.of(second, Scattered.draws(second, points), runs)));
    }
}

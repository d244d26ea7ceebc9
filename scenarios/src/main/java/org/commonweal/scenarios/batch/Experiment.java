package org.commonweal.scenarios.batch;

import java.util.List;
import org.commonweal.scenarios.scenario.Scenario;

/**
 * A question to many runs: every scenario in every world and place, at every point of a design, with every seed.
 *
 * @param name its name: that of its file without the ending
 * @param question what it asks
 * @param scenarios the scenarios, the baseline first, with the first seed, scale and length of all runs
 * @param worlds what is laid over all of them, one world after the other
 * @param places names of the places
 * @param seeds how many seeds, from that of the scenarios on
 * @param window effects are means over so many last years
 * @param design how the points were chosen, a phrase
 * @param points the points; at the only point of an experiment without a design nothing is set
 */
public record Experiment(
        String name,
        String question,
        List<Scenario> scenarios,
        List<World> worlds,
        List<String> places,
        int seeds,
        int window,
        String design,
        List<Point> points) {

    /** Copies the lists. */
    public Experiment {
        scenarios = List.copyOf(scenarios);
        worlds = List.copyOf(worlds);
        places = List.copyOf(places);
        points = List.copyOf(points);
    }
}

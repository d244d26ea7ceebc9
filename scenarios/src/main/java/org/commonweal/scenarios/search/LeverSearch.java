package org.commonweal.scenarios.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.Derived;
import org.commonweal.results.response.QuadraticResponse;
import org.commonweal.results.sensitivity.LatinHypercube;
import org.commonweal.scenarios.search.Frontier.Evaluation;
import org.commonweal.scenarios.search.Frontier.Member;
import org.commonweal.scenarios.sensitivity.Asked;
import org.commonweal.scenarios.sensitivity.Draw;
import org.commonweal.scenarios.sensitivity.PointRuns;
import org.commonweal.scenarios.sensitivity.Varied;

/**
 * Looks for the sizes of levers that reach several goals best. All are tried with the same seeds, so that luck is shared; the
 * front is then tried again with others, since what is best of many was lucky, too.
 *
 * @param varied the effect of a scenario, and the sizes that are varied
 * @param goals what is wanted, at least two
 * @param budget how much it may cost [pounds a year]; not a number where it may cost anything
 * @param seeds runs of each point
 * @param window effects are means over so many last years
 * @param scattered points from which first guesses are made
 * @param population points of a generation
 * @param generations how many generations
 * @param fresh how many times as many fresh seeds the front is tried with
 */
public record LeverSearch(
        Varied varied,
        List<Goal> goals,
        double budget,
        int seeds,
        int window,
        int scattered,
        int population,
        int generations,
        int fresh) {
    private static final int GUESSED = 100;
    private static final int GENERATIONS_OF_GUESSES = 100;

    /** Copies the list. */
    public LeverSearch {
        goals = List.copyOf(goals);
    }

    /**
     * A point of the front.
     *
     * @param point where each factor stands, 0-1
     * @param found what its effects were in the search, by goal
     * @param again what they are with fresh seeds
     * @param cost what it costs with fresh seeds [pounds a year]
     */
    public record Choice(double[] point, double[] found, double[] again, double cost) {}

    /**
     * What was found.
     *
     * @param front the points of the front, in the order of the first goal
     * @param guessed whether first guesses came from a quadratic response
     * @param tried how many points were tried
     * @param stayed which of the front are still not worse in everything than another with fresh seeds, and within budget
     */
    public record Found(List<Choice> front, boolean guessed, int tried, boolean[] stayed) {

        /** By how much a goal was better in the search than with fresh seeds, on average over the front. */
        public double winnersCurse(int goal, boolean most) {
            return front.stream()
                    .mapToDouble(choice -> (choice.found()[goal] - choice.again()[goal]) * (most ? 1 : -1))
                    .filter(Double::isFinite)
                    .average()
                    .orElse(Double.NaN);
        }
    }

    /** How many draws it takes at most. */
    public int draws() {
        return scattered + population * generations + fresh * population;
    }

    /** Makes the runs and looks. */
    public Found find(PointRuns runs) throws InterruptedException, IOException {
        Set<List<Double>> tried = new LinkedHashSet<>();
        Evaluation model = points -> {
            points.forEach(point -> tried.add(Arrays.stream(point).boxed().toList()));
            return evaluated(points, 0, runs);
        };
        long seed = varied.contrast().baseline().scenario().seed();
        List<double[]> first = List.of(LatinHypercube.points(varied.factors().size(), scattered, seed));
        List<double[]> outcomes = model.of(first);
        Frontier frontier = new Frontier(varied.factors().size(), goals.size(), population, generations, seed);
        Optional<List<double[]>> guesses = guesses(first, outcomes);
        List<double[]> guessed = new ArrayList<>(guesses.orElse(List.of()));
        guessed.addAll(best(first, outcomes));
        List<Member> members = frontier.search(guessed, model);
        List<Choice> front = again(members, runs);
        return new Found(front, guesses.isPresent(), tried.size(), stayed(front));
    }

    /** What points come to, with luck of this number: each goal, small if good, and the budget's overdraft. */
    private List<double[]> evaluated(List<double[]> points, int luck, PointRuns runs)
            throws InterruptedException, IOException {
        List<Draw> draws = points.stream().map(point -> new Draw(point, luck)).toList();
        double[][] outcomes = runs.outcomes(varied, draws);
        Asked asked = asked();
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            double[] values = new double[goals.size() + 1];
            for (int goal = 0; goal < goals.size(); goal++) {
                double value = asked.column(
                                new double[][] {outcomes[i]}, goals.get(goal).indicator())[0];
                values[goal] = goals.get(goal).small(value);
            }
            double cost = asked.column(new double[][] {outcomes[i]}, cost())[0];
            values[goals.size()] = Double.isFinite(budget) ? cost - budget : 0;
            all.add(values);
        }
        return all;
    }

    private Asked asked() {
        List<SeriesMeta> indicators = Stream.concat(goals.stream().map(Goal::indicator), Stream.of(cost()))
                .distinct()
                .toList();
        return new Asked(varied, indicators, seeds, window);
    }

    private static SeriesMeta cost() {
        return PointRuns.catalogue().stream()
                .filter(meta -> meta.name().equals(Derived.COST))
                .findFirst()
                .orElseThrow();
    }

    /** The front of quadratic responses to all goals and the budget; none if one of them says nothing. */
    private Optional<List<double[]>> guesses(List<double[]> points, List<double[]> outcomes)
            throws InterruptedException, IOException {
        List<QuadraticResponse> responses = new ArrayList<>();
        int columns = goals.size() + (Double.isFinite(budget) ? 1 : 0);
        for (int column = 0; column < columns; column++) {
            int c = column;
            Optional<QuadraticResponse> response = QuadraticResponse.of(
                    points.toArray(double[][]::new),
                    outcomes.stream().mapToDouble(row -> row[c]).toArray());
            if (response.isEmpty()) {
                return Optional.empty();
            }
            responses.add(response.get());
        }
        Evaluation guess = some -> some.stream()
                .map(point -> IntStream.rangeClosed(0, goals.size())
                        .mapToDouble(i -> i < columns ? responses.get(i).at(point) : 0)
                        .toArray())
                .toList();
        long seed = varied.contrast().baseline().scenario().seed();
        List<Member> front = new Frontier(varied.factors().size(), goals.size(), GUESSED, GENERATIONS_OF_GUESSES, seed)
                .search(List.of(), guess);
        int half = Math.min(front.size(), population / 2);
        return Optional.of(IntStream.range(0, half)
                .mapToObj(i -> front.get(i * front.size() / half).point())
                .toList());
    }

    /** Those of the points that no other is better than in everything, within the budget. */
    private static List<double[]> best(List<double[]> points, List<double[]> outcomes) {
        return IntStream.range(0, points.size())
                .filter(i -> within(outcomes.get(i))
                        && outcomes.stream().noneMatch(other -> within(other) && beats(other, outcomes.get(i))))
                .mapToObj(points::get)
                .toList();
    }

    private static boolean within(double... outcome) {
        return Arrays.stream(outcome).allMatch(Double::isFinite) && outcome[outcome.length - 1] <= 0;
    }

    private static boolean beats(double[] one, double[] other) {
        boolean better = false;
        for (int goal = 0; goal < one.length - 1; goal++) {
            if (one[goal] > other[goal]) {
                return false;
            }
            better |= one[goal] < other[goal];
        }
        return better;
    }

    private List<Choice> again(List<Member> members, PointRuns runs) throws InterruptedException, IOException {
        List<double[]> points = members.stream().map(Member::point).toList();
        double[][] sums = new double[points.size()][goals.size() + 1];
        Asked asked = asked();
        for (int luck = 1; luck <= fresh; luck++) {
            int number = luck;
            double[][] outcomes = runs.outcomes(
                    varied,
                    points.stream().map(point -> new Draw(point, number)).toList());
            for (int i = 0; i < sums.length; i++) {
                for (int goal = 0; goal < goals.size(); goal++) {
                    sums[i][goal] += asked.column(
                                            new double[][] {outcomes[i]},
                                            goals.get(goal).indicator())[0]
                            / fresh;
                }
                sums[i][goals.size()] += asked.column(new double[][] {outcomes[i]}, cost())[0] / fresh;
            }
        }
        List<Choice> front = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            double[] found = members.get(i).goals().clone();
            for (int goal = 0; goal < found.length; goal++) {
                found[goal] = goals.get(goal).small(found[goal]);
            }
            front.add(new Choice(points.get(i), found, Arrays.copyOf(sums[i], goals.size()), sums[i][goals.size()]));
        }
        return front;
    }

    private boolean[] stayed(List<Choice> front) {
        List<double[]> small = front.stream().map(this::small).toList();
        boolean[] stayed = new boolean[front.size()];
        IntStream.range(0, stayed.length)
                .forEach(i -> stayed[i] = within(small.get(i))
                        && small.stream().noneMatch(other -> within(other) && beats(other, small.get(i))));
        return stayed;
    }

    private double[] small(Choice choice) {
        double[] values = new double[goals.size() + 1];
        for (int goal = 0; goal < goals.size(); goal++) {
            values[goal] = goals.get(goal).small(choice.again()[goal]);
        }
        values[goals.size()] = Double.isFinite(budget) ? choice.cost() - budget : 0;
        return values;
    }
}

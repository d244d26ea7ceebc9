package org.commonweal.scenarios.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.moeaframework.algorithm.NSGAIII;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.constraint.LessThanOrEqual;
import org.moeaframework.core.initialization.InjectedInitialization;
import org.moeaframework.core.operator.CompoundVariation;
import org.moeaframework.core.operator.real.PM;
import org.moeaframework.core.operator.real.SBX;
import org.moeaframework.core.population.ReferencePointNondominatedSortingPopulation;
import org.moeaframework.core.selection.TournamentSelection;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.problem.AbstractProblem;
import org.moeaframework.util.weights.NormalBoundaryDivisions;

/**
 * Finds points of the unit cube of which none is better in one goal without being worse in another, by NSGA-III (Deb and
 * Jain, "An evolutionary many-objective optimization algorithm using reference-point-based nondominated sorting approach",
 * 2014) as the MOEA Framework has it.
 *
 * @param factors how many coordinates
 * @param goals how many goals, each the better the smaller
 * @param population how many points a generation has
 * @param generations how many generations, the first included
 * @param seed which search
 */
public record Frontier(int factors, int goals, int population, int generations, long seed) {
    private static final double CROSSOVER_SPREAD = 30;
    private static final double MUTATION_SPREAD = 20;
    private static final double WORST = 1e300;

    /** What points come to. */
    @FunctionalInterface
    public interface Evaluation {

        /**
         * Each goal, and behind them by how much the budget is overdrawn, zero or less where it is not; not numbers where
         * that is not known.
         */
        List<double[]> of(List<double[]> points) throws InterruptedException, IOException;
    }

    /**
     * A point of the front.
     *
     * @param point its coordinates, 0-1
     * @param goals what it comes to
     */
    public record Member(double[] point, double[] goals) {}

    /** The random numbers of the library are one row for the whole program: one search at a time. */
    private static final Object ONE_AT_A_TIME = new Object();

    /**
     * The front.
     *
     * @param guesses points that the first generation has; others are drawn
     * @throws InterruptedException if this thread is interrupted
     */
    public List<Member> search(List<double[]> guesses, Evaluation evaluation) throws InterruptedException, IOException {
        synchronized (ONE_AT_A_TIME) {
            PRNG.setSeed(seed);
            Space space = new Space();
            List<Solution> first =
                    guesses.stream().limit(population).map(space::at).toList();
            Search search = new Search(space, first, evaluation);
            try {
                for (int generation = 0; generation < generations; generation++) {
                    search.step();
                }
            } catch (UncheckedIOException unwritable) {
                throw unwritable.getCause();
            } catch (Interrupted interrupted) {
                throw interrupted.reason;
            }
            List<Member> members = new ArrayList<>();
            for (Solution solution : search.getResult()) {
                if (solution.isFeasible() && solution.getObjectiveValue(0) < WORST) {
                    members.add(new Member(RealVariable.getReal(solution), solution.getObjectiveValues()));
                }
            }
            members.sort(Comparator.comparingDouble(member -> member.goals()[0]));
            return List.copyOf(members);
        }
    }

    /** The unit cube, for the library. */
    private final class Space extends AbstractProblem {

        Space() {
            super(factors, goals, 1);
        }

        @Override
        public Solution newSolution() {
            Solution solution = new Solution(factors, goals, 1);
            for (int i = 0; i < factors; i++) {
                solution.setVariable(i, new RealVariable(0, 1));
            }
            solution.setConstraint(0, LessThanOrEqual.to(0));
            return solution;
        }

        @Override
        public void evaluate(Solution solution) {
            throw new IllegalStateException("points are evaluated together");
        }

        private Solution at(double... point) {
            Solution solution = newSolution();
            RealVariable.setReal(solution, point);
            return solution;
        }
    }

    private final class Search extends NSGAIII {
        private final Evaluation evaluation;

        Search(Space space, List<Solution> first, Evaluation evaluation) {
            super(
                    space,
                    population,
                    new ReferencePointNondominatedSortingPopulation(goals, new NormalBoundaryDivisions(divisions())),
                    new TournamentSelection(2),
                    new CompoundVariation(new SBX(1, CROSSOVER_SPREAD), new PM(1.0 / factors, MUTATION_SPREAD)),
                    new InjectedInitialization(space, first));
            this.evaluation = evaluation;
        }

        @Override
        public void evaluateAll(Solution[] solutions) {
            evaluateAll(Arrays.asList(solutions));
        }

        @Override
        public void evaluateAll(Iterable<Solution> solutions) {
            List<Solution> all = new ArrayList<>();
            solutions.forEach(all::add);
            List<double[]> found;
            try {
                found = evaluation.of(all.stream().map(RealVariable::getReal).toList());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            } catch (InterruptedException impatient) {
                throw new Interrupted(impatient);
            }
            for (int i = 0; i < all.size(); i++) {
                double[] values = found.get(i);
                boolean known = Arrays.stream(values).allMatch(Double::isFinite);
                for (int goal = 0; goal < goals; goal++) {
                    all.get(i).setObjectiveValue(goal, known ? values[goal] : WORST);
                }
                all.get(i).setConstraintValue(0, known ? values[goals] : WORST);
            }
        }
    }

    /** As many steps along an edge of the goals' simplex as give about as many directions as there are points. */
    private int divisions() {
        int steps = 1;
        while (directions(steps + 1) <= population) {
            steps++;
        }
        return steps;
    }

    private double directions(int steps) {
        double count = 1;
        for (int i = 1; i < goals; i++) {
            count = count * (steps + i) / i;
        }
        return count;
    }

    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient InterruptedException reason;

        Interrupted(InterruptedException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}

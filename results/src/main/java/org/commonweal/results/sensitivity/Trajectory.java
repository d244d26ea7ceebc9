package org.commonweal.results.sensitivity;

/**
 * A way through the unit cube on which each group of factors moves once (Morris, "Factorial sampling plans for preliminary
 * computational experiments", 1991; groups: Campolongo, Cariboni and Saltelli, "An effective screening design for
 * sensitivity analysis of large models", 2007).
 *
 * @param points its points, one more than there are groups
 * @param moved the group that moves from each point to the next
 * @param steps how far it moves, in parts of the range: above zero where it goes up, below where it goes down; where
 *     several factors move together, each in its own direction, the size alone counts
 */
public record Trajectory(double[][] points, int[] moved, double[] steps) {}

package org.commonweal.place;

/**
 * Part-time work of the nation, by {@link org.commonweal.economy.Industry}.
 *
 * @param share of posts of employees that are part-time, 0-1
 * @param hours mean hours of these [hours a week]
 */
public record HoursData(double[] share, double[] hours) {}

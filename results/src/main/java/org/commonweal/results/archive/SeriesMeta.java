package org.commonweal.results.archive;

/**
 * What is known of a series besides its numbers.
 *
 * @param name its key, e.g. {@code wealth.gini}
 * @param title its name for people
 * @param unit its unit
 * @param definition what it is, in a sentence
 * @param direction which way is better for the residents, if either is
 */
public record SeriesMeta(String name, String title, String unit, String definition, String direction) {}

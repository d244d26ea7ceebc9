package org.commonweal.claims;

/**
 * What was agreed when a programme helped to hand a firm over to its people.
 *
 * @param patience months in a row in which it may pay less than what is due, before who sold it acts
 * @param takenBack chance that who sold it then takes it back, where no asset lock forbids it
 * @param soldOn chance that it is sold on to a company in a year, where no asset lock forbids it, besides the usual chance
 */
public record HandoverTerms(int patience, double takenBack, double soldOn) {}

/**
 * How runs are made: a {@link org.commonweal.scenarios.run.Trial} says which run, a {@link
 * org.commonweal.scenarios.run.Design} which trials, an {@link org.commonweal.scenarios.run.Engine} carries them out, a
 * {@link org.commonweal.scenarios.run.Runner} turns one of them into a simulation, a {@link
 * org.commonweal.scenarios.run.Task} says what is asked of it, and an {@link org.commonweal.scenarios.run.Archive}
 * knows what is done and what is missing. Nothing here prints, ends the program or knows what a command is.
 */
package org.commonweal.scenarios.run;

/** For programs: what the simulation answers, in a few lines of Java. Begin with {@link org.commonweal.Commonweal}. */
package org.commonweal;

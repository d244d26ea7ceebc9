/**
 * Which of many uncertain numbers an outcome depends on, as pure mathematics: samples of the unit cube, and what the
 * outcomes at their points say. A factor is a coordinate from 0 to 1; what it stands for, and how an outcome comes about, is
 * not known here. An outcome that is not a number is a gap: it is left out, and counted.
 */
package org.commonweal.results.sensitivity;

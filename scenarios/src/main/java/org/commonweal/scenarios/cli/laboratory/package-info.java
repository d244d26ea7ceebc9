/** Commands that ask what a conclusion hangs on, and which sizes of levers are best, and their words for the terminal. */
package org.commonweal.scenarios.cli.laboratory;

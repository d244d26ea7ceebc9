/**
 * What the answer to a question hangs on: assumptions are {@linkplain org.commonweal.scenarios.sensitivity.Plausible varied}
 * within what is plausible, an {@linkplain org.commonweal.scenarios.sensitivity.Contrast effect under shared luck} or a level
 * is measured at each {@linkplain org.commonweal.scenarios.sensitivity.Draw draw}, and the methods of {@code
 * org.commonweal.results.sensitivity} say which of them matter.
 */
package org.commonweal.scenarios.sensitivity;

/** What is written down of a run while it lives, what that takes, and whether the machine has it. */
package org.commonweal.scenarios.recording;

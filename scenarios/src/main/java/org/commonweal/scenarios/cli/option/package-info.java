/** What several commands have in common: options, what they are completed with, progress, and passports of commands. */
package org.commonweal.scenarios.cli.option;

/**
 * What commands of several rooms have in common: options, what they are completed with, progress, passports of commands,
 * what stops them, and how they end.
 */
package org.commonweal.scenarios.cli.option;

/** The commands of batches and of their archive. */
package org.commonweal.scenarios.cli.archive;

/** How what is found is shown: words for people, and tables in the format that was asked for. */
package org.commonweal.scenarios.cli.text;

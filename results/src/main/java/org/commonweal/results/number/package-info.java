/**
 * Numbers as people read them: what is measured and how it is written, the same in terminal, Markdown, charts and pages.
 * Nothing else in the house formats a number that is meant for people.
 */
package org.commonweal.results.number;

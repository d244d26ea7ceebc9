/** What is not known of parameters, drawn: how many draws, of what, and which part of an interval comes from it. */
package org.commonweal.results.uncertainty;

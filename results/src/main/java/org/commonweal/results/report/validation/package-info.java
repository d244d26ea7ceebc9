/** What is said and drawn of several runs compared with what is known of their place: the validation. */
package org.commonweal.results.report.validation;

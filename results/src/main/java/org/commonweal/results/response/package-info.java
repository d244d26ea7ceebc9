/** A surface through the outcomes of finished runs, which says what others would find out, how surely, and where not. */
package org.commonweal.results.response;

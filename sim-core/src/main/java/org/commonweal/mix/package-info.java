/**
 * Ownership as somebody wishes it were: which share of the jobs is in firms of which legal form, which firms take it, and who
 * is paid for what they give up. It asks what a place owned otherwise is like, and not how it would come to be so.
 */
package org.commonweal.mix;

/** Who holds which claim on which firm, and what was promised to those who do. */
package org.commonweal.claims;

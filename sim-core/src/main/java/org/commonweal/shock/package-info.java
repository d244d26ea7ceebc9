/** What happens to a place and nobody chose. */
package org.commonweal.shock;

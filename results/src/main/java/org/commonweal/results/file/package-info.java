/**
 * Files as they come from people and other programs: read within limits, or refused with what is wrong and where. Nothing
 * here knows what the files are about.
 */
package org.commonweal.results.file;

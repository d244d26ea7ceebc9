/**
 * Folders of results, whatever they hold: how they appear whole or not at all, who may write to them, how what a killed
 * program left is cleared away, and the hashes by which their files are known.
 *
 * <p>Nothing here knows what a run is.
 */
package org.commonweal.results.folder;

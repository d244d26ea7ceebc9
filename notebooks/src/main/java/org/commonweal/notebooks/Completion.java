package org.commonweal.notebooks;

import java.util.List;

/**
 * What could stand at the cursor.
 *
 * @param texts each what could replace the text from there to the cursor
 * @param from where that text begins
 */
record Completion(List<String> texts, int from) {}

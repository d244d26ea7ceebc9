/** What a workshop asks of a place, answered while people talk: dials, choices, and answers that grow sharper pair by pair. */
package org.commonweal.scenarios.workshop;

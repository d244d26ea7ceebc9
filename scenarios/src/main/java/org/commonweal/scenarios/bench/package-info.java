/** What runs cost: by scale, by phase, against the least that they could cost, and against another build. */
package org.commonweal.scenarios.bench;

/**
 * A running place on the screen: MASON's console and display, maps, networks, charts and inspectors, and levers that move
 * while it runs. It only looks: what it shows is, to the last bit, what a run without a screen has.
 */
package org.commonweal.scenarios.live;

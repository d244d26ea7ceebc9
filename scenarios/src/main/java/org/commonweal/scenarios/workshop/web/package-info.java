/** The workshop's page and what it may ask, over HTTP on this machine. */
package org.commonweal.scenarios.workshop.web;

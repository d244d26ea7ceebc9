/**
 * Java in Jupyter, with Commonweal in it: a kernel that runs cells by JShell, shows tables and charts, and knows the model,
 * its archives and its command line. {@link org.commonweal.notebooks.Notebook} is what cells call.
 */
package org.commonweal.notebooks;

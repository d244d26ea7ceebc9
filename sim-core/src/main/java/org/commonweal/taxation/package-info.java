/** What residents owe the government in a tax year, and what they have paid of it. */
package org.commonweal.taxation;

/** Worked cases of tax and benefit law: what the law makes of a household or a firm, and what the model makes of it. */
package org.commonweal.scenarios.casebook;

/** Legal forms of firms: who has a claim on the surplus, and what each form is assumed to do differently. */
package org.commonweal.ownership;

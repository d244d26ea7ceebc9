/** What anchors buy: their budgets, tenders, bids, contracts and deliveries. */
package org.commonweal.procurement;

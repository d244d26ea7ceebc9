/** The life of firms: how they are founded and closed, who gets their surplus, and who holds their shares. */
package org.commonweal.enterprise;

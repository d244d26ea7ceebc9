/** The life of households: ageing, newcomers, estates, migration, savings and unsecured debts. */
package org.commonweal.household;

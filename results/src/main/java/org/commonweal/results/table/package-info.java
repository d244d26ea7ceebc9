/** Tables whose columns are declared once, written as CSV and as Parquet. It knows no runs. */
package org.commonweal.results.table;

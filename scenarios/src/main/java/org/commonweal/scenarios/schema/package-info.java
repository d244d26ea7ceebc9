/** JSON Schemas of the files that people write, made from the catalogue of parameters: editors complete and check by them. */
package org.commonweal.scenarios.schema;

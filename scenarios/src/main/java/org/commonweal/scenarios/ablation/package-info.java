/** What each by-hand assumption about legal forms contributes to the differences between them. */
package org.commonweal.scenarios.ablation;

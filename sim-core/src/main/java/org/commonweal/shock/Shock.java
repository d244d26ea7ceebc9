package org.commonweal.shock;

import org.commonweal.policy.Programme;

/** Something that happens to the place and that nobody chose: policies can be run under it. */
public sealed interface Shock extends Programme permits Recession, GrantCut, EmployerExit {}

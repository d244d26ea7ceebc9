package org.commonweal.shock;

import org.commonweal.parameter.Answers;
import org.commonweal.policy.Programme;

/** Something that happens to the place and that nobody chose: policies can be run under it. */
@Answers({Recession.class, GrantCut.class, AnchorPosts.class, EmployerExit.class, EmployeeOwnershipTrend.class})
public interface Shock extends Programme {}

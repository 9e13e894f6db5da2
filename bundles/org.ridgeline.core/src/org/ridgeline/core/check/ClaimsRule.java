/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import java.util.List;
import org.ridgeline.core.claims.Claims;

/** A rule that judges firmware by what its entries claim. */
public interface ClaimsRule {

    /** Which rule it is. */
    RuleId id();

    /** What it finds, in the order of the firmware; empty if nothing is wrong. */
    List<Finding> check(Claims claims);
}

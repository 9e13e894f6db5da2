/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import org.ridgeline.core.check.RuleId;

/**
 * Something that was mended.
 *
 * @param rule the rule that had found it
 * @param what what was done
 */
record Repair(RuleId rule, String what) {

    /** {@code RULE: WHAT}. */
    @Override
    public String toString() {
        return rule + ": " + what;
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.help;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IMarker;
import org.ridgeline.ide.markers.ProblemMarker;

/** Tells which markers have a rule, as markers of other builders and those of unreadable files have none. */
public final class RuleTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        return receiver instanceof IMarker marker && ProblemMarker.rule(marker).isPresent();
    }
}

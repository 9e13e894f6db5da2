/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.help;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerHelpContextProvider;
import org.ridgeline.ide.markers.ProblemMarker;

/** What F1 shows of a problem: the words about its rule. */
public final class RuleHelp implements IMarkerHelpContextProvider {

    @Override
    public boolean hasHelpContextForMarker(IMarker marker) {
        return ProblemMarker.rule(marker).isPresent();
    }

    @Override
    public String getHelpContextForMarker(IMarker marker) {
        return ProblemMarker.rule(marker).map(rule -> Guide.BUNDLE + "." + rule).orElse(null);
    }
}

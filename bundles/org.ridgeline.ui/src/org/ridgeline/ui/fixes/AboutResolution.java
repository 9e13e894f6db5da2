/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.help.Guide;

/** Mends nothing, but says what the problem means, for those who do not know yet which fix is theirs. */
final class AboutResolution implements IMarkerResolution2, IMarkerResolutionRelevance {
    private final RuleId rule;

    AboutResolution(RuleId rule) {
        this.rule = rule;
    }

    @Override
    public String getLabel() {
        return "About " + rule;
    }

    @Override
    public String getDescription() {
        return "Opens the page of the guide: what it means, what happens in the field, how to fix it.";
    }

    @Override
    public Image getImage() {
        return Images.GUIDE.shared();
    }

    @Override
    public int getRelevanceForResolution() {
        return FixOrder.ABOUT;
    }

    @Override
    public void run(IMarker marker) {
        Guide.open(rule);
    }
}

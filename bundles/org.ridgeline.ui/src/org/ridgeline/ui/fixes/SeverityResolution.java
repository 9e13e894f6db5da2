/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.ide.settings.RuleSeverities;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.preferences.ProblemsPreferencePage;
import org.ridgeline.ui.preferences.ProblemsPropertyPage;

/** Leads to the page where the severity of a rule is set: that of the project if it has its own settings. */
final class SeverityResolution implements IMarkerResolution2, IMarkerResolutionRelevance {
    private final RuleId rule;

    SeverityResolution(RuleId rule) {
        this.rule = rule;
    }

    @Override
    public String getLabel() {
        return "Configure severity of " + rule + "...";
    }

    @Override
    public String getDescription() {
        return "Opens the page where it is set how severe this problem is.";
    }

    @Override
    public Image getImage() {
        return Images.SEVERITY.shared();
    }

    @Override
    public int getRelevanceForResolution() {
        return FixOrder.SEVERITY;
    }

    @Override
    public void run(IMarker marker) {
        configure(marker.getResource().getProject());
    }

    /** Opens the page that holds for a project. */
    void configure(IProject project) {
        if (RuleSeverities.isProjectSpecific(project)) {
            PreferencesUtil.createPropertyDialogOn(null, project, ProblemsPropertyPage.ID, null, rule).open();
        } else {
            PreferencesUtil.createPreferenceDialogOn(null, ProblemsPreferencePage.ID, null, rule).open();
        }
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.ridgeline.ui.explain.ExplainView;
import org.ridgeline.ui.translation.TranslationView;
import org.ridgeline.ui.wizards.ExampleWizard;
import org.ridgeline.ui.wizards.NewPlatformWizard;
import org.ridgeline.ui.wizards.NewProjectWizard;

/**
 * Lays out the Platform Design perspective: files and outline at the left, what a selection means at the bottom, the diagram in the middle.
 */
public final class PlatformPerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "org.ridgeline.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors).addView(ProjectExplorer.VIEW_ID);
        layout.createFolder("leftBottom", IPageLayout.BOTTOM, 0.6f, "left").addView(IPageLayout.ID_OUTLINE);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.66f, editors);
        bottom.addView(IPageLayout.ID_PROP_SHEET);
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        bottom.addView(TranslationView.ID);
        bottom.addView(ExplainView.ID);
        bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        layout.addNewWizardShortcut(NewProjectWizard.ID);
        layout.addNewWizardShortcut(NewPlatformWizard.ID);
        layout.addNewWizardShortcut(ExampleWizard.ID);
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(TranslationView.ID);
        layout.addShowViewShortcut(ExplainView.ID);
        layout.addShowInPart(ProjectExplorer.VIEW_ID);
        layout.addShowInPart(TranslationView.ID);
        layout.addShowInPart(ExplainView.ID);
    }
}

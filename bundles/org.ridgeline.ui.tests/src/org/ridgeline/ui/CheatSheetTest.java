/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;

@ExtendWith(Screenshots.class)
class CheatSheetTest {
    private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    @AfterEach
    void close() {
        Ui.run(() -> {
            IViewPart view = TestProject.page().findView(VIEW);
            if (view != null) {
                TestProject.page().hideView(view);
            }
        });
    }

    @Test
    void showsItsStepsInOrder() {
        Ui.run(() -> new OpenCheatSheetAction("org.ridgeline.ui.firstPlatform").run());
        Ui.until("the first and the last step are there", () -> shows("Create a project") && shows("Move the IOMMU, and export"));
    }

    private static boolean shows(String step) {
        Composite window = TestProject.page().getWorkbenchWindow().getShell();
        return !Dialogs.all(window, ExpandableComposite.class, each -> each.getText().equals(step)).isEmpty();
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.RuleSeverity;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.ide.settings.RuleSeverities;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class SeverityPagesTest {
    private IFile file;

    @BeforeEach
    void build() throws CoreException {
        file = TestProject.example(TestProject.create(), "broken/rid-collision.topology");
        TestProject.build();
        assertEquals(IMarker.SEVERITY_ERROR, severity());
    }

    @AfterEach
    void cleanUp() throws CoreException {
        RuleSeverities.DEFAULT.saveToWorkspace();
        TestProject.cleanUp();
    }

    /** The severity of the first rid-collision, or -1 if there is none. */
    private int severity() {
        return Arrays.stream(TestProject.markers(file))
                .filter(marker -> marker.getAttribute(ProblemMarker.RULE, "").equals("rid-collision"))
                .mapToInt(marker -> marker.getAttribute(IMarker.SEVERITY, -1)).findFirst().orElse(-1);
    }

    private static void choose(PreferenceDialog dialog, RuleId rule, RuleSeverity severity) {
        Ui.run(() -> {
            Table table = Dialogs.all(dialog.getShell(), Table.class, each -> each.getColumnCount() == 2).getFirst();
            table.setSelection(rule.ordinal());
            Event select = new Event();
            select.item = table.getItem(rule.ordinal());
            table.notifyListeners(SWT.Selection, select);
            Event key = new Event();
            key.keyCode = SWT.F2;
            table.notifyListeners(SWT.KeyDown, key);
            CCombo cell = Dialogs.all(table, CCombo.class, each -> true).getFirst();
            cell.select(severity.ordinal());
            cell.notifyListeners(SWT.Selection, new Event());
            cell.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    @Test
    void aPreferenceChangesTheMarkers() {
        PreferenceDialog dialog =
                Dialogs.open(Ui.read(() -> PreferencesUtil.createPreferenceDialogOn(null, ProblemsPreferencePage.ID, null, null)));
        choose(dialog, RuleId.RID_COLLISION, RuleSeverity.INFO);
        Dialogs.press(dialog, "Apply and Close");
        Ui.until("the marker is an info", () -> severity() == IMarker.SEVERITY_INFO);
    }

    @Test
    void aProjectHasItsOwn() throws CoreException {
        PreferenceDialog dialog =
                Dialogs.open(Ui.read(() -> PreferencesUtil.createPropertyDialogOn(null, file.getProject(), ProblemsPropertyPage.ID,
                null, null)));
        Dialogs.press(dialog, "Enable project specific settings");
        choose(dialog, RuleId.RID_COLLISION, RuleSeverity.IGNORE);
        Dialogs.press(dialog, "Apply and Close");
        Ui.until("the marker is gone", () -> severity() == -1);
        assertEquals(Map.of(), RuleSeverities.ofWorkspace().choice().chosen());
        RuleSeverities.followWorkspace(file.getProject());
        Ui.until("the marker is back", () -> severity() == IMarker.SEVERITY_ERROR);
        assertFalse(RuleSeverities.isProjectSpecific(file.getProject()));
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.ide.settings.RuleSeverities;
import org.ridgeline.ui.help.Guide;

/** Preferences > Ridgeline > Problems: how severe the findings of each rule are, where a project says nothing else. */
public final class ProblemsPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
    /** The page's id. */
    public static final String ID = "org.ridgeline.ui.preferences.problems";

    private SeverityTable table;

    /** Made by the workbench. */
    public ProblemsPreferencePage() {
        setDescription("How severe each problem is in the workspace. The command line always takes the default.");
    }

    @Override
    public void init(IWorkbench workbench) {
        // Nothing to remember.
    }

    @Override
    protected Control createContents(Composite parent) {
        table = new SeverityTable(parent, RuleSeverities.ofWorkspace());
        Guide.attach(table.control(), "checking");
        return table.control();
    }

    /** Selects the rule that the page was opened for. */
    @Override
    public void applyData(Object data) {
        if (data instanceof RuleId rule) {
            table.select(rule);
        }
    }

    @Override
    protected void performDefaults() {
        table.set(RuleSeverities.DEFAULT);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            table.severities().saveToWorkspace();
            return true;
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
            return false;
        }
    }
}

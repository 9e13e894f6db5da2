/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.PropertyPage;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.ide.settings.RuleSeverities;
import org.ridgeline.ui.help.Guide;

/** Properties > Ridgeline > Problems: the severities of one project, if it has its own. */
public final class ProblemsPropertyPage extends PropertyPage {
    /** The page's id. */
    public static final String ID = "org.ridgeline.ui.properties.problems";

    private Button own;
    private SeverityTable table;

    @Override
    protected Control createContents(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        Guide.attach(pane, "checking");
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pane);
        own = new Button(pane, SWT.CHECK);
        own.setText("Enable project specific settings");
        own.setSelection(RuleSeverities.isProjectSpecific(project()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(own);
        Link workspace = new Link(pane, SWT.NONE);
        workspace.setText("<a>Configure Workspace Settings...</a>");
        workspace.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> configureWorkspace()));
        Label line = new Label(pane, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        table = new SeverityTable(pane, RuleSeverities.of(project()));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
        own.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> table.setEnabled(own.getSelection())));
        table.setEnabled(own.getSelection());
        return pane;
    }

    /** Selects the rule that the page was opened for. */
    @Override
    public void applyData(Object data) {
        if (data instanceof RuleId rule) {
            table.select(rule);
        }
    }

    private void configureWorkspace() {
        PreferencesUtil.createPreferenceDialogOn(getShell(), ProblemsPreferencePage.ID, new String[] {ProblemsPreferencePage.ID}, null)
                .open();
        if (!own.getSelection()) {
            table.set(RuleSeverities.ofWorkspace());
        }
    }

    @Override
    protected void performDefaults() {
        own.setSelection(false);
        table.setEnabled(false);
        table.set(RuleSeverities.ofWorkspace());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            if (own.getSelection()) {
                table.severities().saveTo(project());
            } else {
                RuleSeverities.followWorkspace(project());
            }
            return true;
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
            return false;
        }
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }
}

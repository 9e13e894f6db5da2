/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.ridgeline.ui.templates.Starter;
import org.ridgeline.ui.templates.StarterGroup;

/** Asks for the name and place of a project, and for what to start with. */
final class NewProjectPage extends WizardNewProjectCreationPage {
    private final Starter nothing = new Starter.OfNothing();
    private StarterTree tree;

    NewProjectPage() {
        super("project");
        setTitle("Ridgeline Project");
        setDescription("A project for platforms. Their firmware is written into its folder 'firmware' whenever you save.");
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Composite pane = (Composite) getControl();
        List<Object> roots = new ArrayList<>(List.of(nothing, StarterGroup.templates()));
        roots.addAll(StarterGroup.examples());
        tree = new StarterTree(pane, "Start with:", SWT.SINGLE, roots);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        tree.select(nothing);
        tree.viewer().addSelectionChangedListener(event -> setPageComplete(validatePage()));
        Dialog.applyDialogFont(tree.control());
    }

    /** What to start with. */
    Starter starter() {
        return tree.selection().getFirst();
    }

    @Override
    protected boolean validatePage() {
        if (!super.validatePage()) {
            return false;
        }
        if (tree != null && tree.selection().size() != 1) {
            setMessage("Select one thing to start with, not a group.", WARNING);
            return false;
        }
        return true;
    }
}

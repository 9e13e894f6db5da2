/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ridgeline.ui.templates.Starter;
import org.ridgeline.ui.templates.StarterGroup;

/** Asks for examples and for the project they go into. */
final class ExamplePage extends WizardPage {
    private static final String NEW_PROJECT = "ridgeline-examples";

    private final Optional<IProject> initial;
    private StarterTree tree;
    private Combo project;

    ExamplePage(Optional<IProject> initial) {
        super("example");
        this.initial = initial;
        setTitle("Example");
        setDescription("Copy examples into a project. Each of the broken ones shows what one rule is about.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(pane);
        List<StarterGroup> groups = StarterGroup.examples();
        tree = new StarterTree(pane, "&Examples:", SWT.MULTI, List.copyOf(groups));
        tree.viewer().expandToLevel(groups.getFirst(), 1);
        tree.select(groups.getFirst().starters().getFirst());
        tree.viewer().addSelectionChangedListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tree.control());
        new Label(pane, SWT.NONE).setText("Into &project:");
        project = new Combo(pane, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        project.setItems(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .map(IProject::getName)
                .toArray(String[]::new));
        project.setText(initial.map(IProject::getName).orElse(NEW_PROJECT));
        project.addModifyListener(event -> validate());
        setControl(pane);
        Dialog.applyDialogFont(pane);
        validate();
        tree.viewer().getControl().setFocus();
    }

    /** The project, which need not exist. */
    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText().strip());
    }

    /** The examples. */
    List<Starter> starters() {
        return tree.selection();
    }

    private void validate() {
        Optional<String> refusal = tree.selection().isEmpty() ? Optional.of("Select an example.") : projectRefusal();
        setErrorMessage(refusal.orElse(null));
        setMessage(refusal.isEmpty() && !project().exists() ? "The project '" + project().getName() + "' will be created."
                : null, INFORMATION);
        setPageComplete(refusal.isEmpty());
    }

    private Optional<String> projectRefusal() {
        String name = project.getText().strip();
        if (name.isEmpty()) {
            return Optional.of("Name the project.");
        }
        IStatus status = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
        if (!status.isOK()) {
            return Optional.of(status.getMessage());
        }
        return project().exists() && !project().isOpen() ? Optional.of("The project '" + name + "' is closed.") : Optional.empty();
    }
}

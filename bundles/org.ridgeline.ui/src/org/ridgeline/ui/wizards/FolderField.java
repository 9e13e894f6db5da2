/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** A line of a page that asks for a folder of the workspace: label, text, button; takes three columns. */
public final class FolderField {
    private final Text text;

    /** Makes the field and its button in a pane of three columns; {@code changed} is run after each change. */
    public FolderField(Composite parent, String label, Runnable changed) {
        new Label(parent, SWT.NONE).setText(label);
        text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addModifyListener(event -> changed.run());
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText("Browse...");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    /** Shows a folder. */
    public void set(IContainer folder) {
        text.setText(folder.getFullPath().makeRelative().toString());
    }

    Text text() {
        return text;
    }

    /** Why what is typed is no folder, one line; empty if it is one. */
    public Optional<String> refusal() {
        IPath path = path();
        if (path.isEmpty()) {
            return Optional.of("Choose the folder.");
        }
        IResource resource = root().findMember(path);
        if (resource == null && !root().getProject(path.segment(0)).exists()) {
            return Optional.of("There is no project '" + path.segment(0) + "'.");
        }
        if (resource == null) {
            return Optional.of("There is no folder '" + path.makeRelative() + "'.");
        }
        if (!(resource instanceof IContainer)) {
            return Optional.of("'" + path.makeRelative() + "' is no folder.");
        }
        return resource.isAccessible() ? Optional.empty() : Optional.of("The project '" + path.segment(0) + "' is closed.");
    }

    /** The folder; only if there is no refusal. */
    public IContainer folder() {
        return (IContainer) root().findMember(path());
    }

    private void browse() {
        IContainer initial = refusal().isEmpty() ? folder() : null;
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(text.getShell(), initial, false, "Select the folder:");
        if (dialog.open() == Window.OK && dialog.getResult().length == 1) {
            text.setText(((IPath) dialog.getResult()[0]).makeRelative().toString());
        }
    }

    private IPath path() {
        return IPath.fromOSString(text.getText().strip()).makeAbsolute();
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}

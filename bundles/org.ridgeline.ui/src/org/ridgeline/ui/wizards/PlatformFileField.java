/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Two lines of a page that ask where a new platform goes: its folder, and the name of its file; take three columns. */
public final class PlatformFileField {
    private static final String SUFFIX = ".topology";

    private final FolderField folder;
    private final Text name;

    /** Makes the lines in a pane of three columns; {@code changed} is run after each change. */
    public PlatformFileField(Composite pane, String folderLabel, Runnable changed) {
        folder = new FolderField(pane, folderLabel, changed);
        new Label(pane, SWT.NONE).setText("File &name:");
        name = new Text(pane, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(name);
        name.addModifyListener(event -> changed.run());
    }

    /** The folder. */
    public FolderField folder() {
        return folder;
    }

    /** Fills in a name that no file of the folder has, unless somebody has typed one. */
    public void suggest(String stem) {
        if (!name.getText().isBlank()) {
            return;
        }
        String free = stem;
        for (int number = 2; folder.refusal().isEmpty() && folder.folder().findMember(free + SUFFIX) != null; number++) {
            free = stem + number;
        }
        name.setText(free + SUFFIX);
        name.setSelection(0, free.length());
    }

    /** The file to be made; only if there is no refusal. */
    public IFile file() {
        return folder.folder().getFile(IPath.fromOSString(stem() + SUFFIX));
    }

    /** The name of the file without the suffix. */
    String stem() {
        String typed = name.getText().strip();
        return typed.endsWith(SUFFIX) ? typed.substring(0, typed.length() - SUFFIX.length()) : typed;
    }

    /** Why no such file can be made, one line; empty if it can. */
    public Optional<String> refusal() {
        return folder.refusal().or(this::nameRefusal);
    }

    private Optional<String> nameRefusal() {
        if (stem().isEmpty()) {
            return Optional.of("Give the file a name.");
        }
        IStatus status = ResourcesPlugin.getWorkspace().validateName(stem() + SUFFIX, IResource.FILE);
        if (!status.isOK()) {
            return Optional.of(status.getMessage());
        }
        return folder.folder().findMember(stem() + SUFFIX) == null ? Optional.empty()
                : Optional.of("'" + stem() + SUFFIX + "' exists already.");
    }

    /** Leads people to the first of the two lines that they have to fill in. */
    void setFocus() {
        (folder.text().getText().isEmpty() ? folder.text() : name).setFocus();
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ridgeline.ui.templates.Starter;
import org.ridgeline.ui.templates.StarterGroup;

/** Asks where a new platform goes, how its file is called, and for the template. */
final class NewPlatformPage extends WizardPage {
    private static final String SUFFIX = ".topology";

    private final Optional<IContainer> initial;
    private FolderField folder;
    private Text name;
    private StarterTree tree;

    NewPlatformPage(Optional<IContainer> initial) {
        super("platform");
        this.initial = initial;
        setTitle("Platform");
        setDescription("A platform is drawn in one file; its name is also that of its firmware.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(pane);
        folder = new FolderField(pane, "&Folder:", this::validate);
        new Label(pane, SWT.NONE).setText("File &name:");
        name = new Text(pane, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(name);
        StarterGroup templates = StarterGroup.templates();
        tree = new StarterTree(pane, "&Template:", SWT.SINGLE, List.copyOf(templates.starters()));
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).indent(0, 8).applyTo(tree.control());
        tree.select(templates.starters().getFirst());
        initial.ifPresent(folder::set);
        name.setText(freeName());
        name.setSelection(0, name.getText().length() - SUFFIX.length());
        name.addModifyListener(event -> validate());
        tree.viewer().addSelectionChangedListener(event -> validate());
        setControl(pane);
        Dialog.applyDialogFont(pane);
        validate();
        // A page does not greet with an error: what is missing is asked for.
        setErrorMessage(null);
        (folder.text().getText().isEmpty() ? folder.text() : name).setFocus();
    }

    /** The file to be made; only if the page is complete. */
    IFile file() {
        return folder.folder().getFile(IPath.fromOSString(stem() + SUFFIX));
    }

    /** Its name without the suffix. */
    String stem() {
        String typed = name.getText().strip();
        return typed.endsWith(SUFFIX) ? typed.substring(0, typed.length() - SUFFIX.length()) : typed;
    }

    /** The template. */
    Starter starter() {
        return tree.selection().getFirst();
    }

    private String freeName() {
        String free = "platform";
        for (int number = 2; initial.isPresent() && initial.get().findMember(free + SUFFIX) != null; number++) {
            free = "platform" + number;
        }
        return free + SUFFIX;
    }

    private void validate() {
        if (name == null) {
            return;
        }
        Optional<String> refusal = folder.refusal().or(this::nameRefusal)
                .or(() -> tree.selection().isEmpty() ? Optional.of("Select a template.") : Optional.empty());
        setErrorMessage(refusal.orElse(null));
        setPageComplete(refusal.isEmpty());
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
}

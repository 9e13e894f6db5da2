/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ridgeline.ui.templates.Starter;
import org.ridgeline.ui.templates.StarterGroup;

/** Asks where a new platform goes, how its file is called, and for the template. */
final class NewPlatformPage extends WizardPage {
    private final Optional<IContainer> initial;
    private PlatformFileField target;
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
        target = new PlatformFileField(pane, "&Folder:", this::validate);
        StarterGroup templates = StarterGroup.templates();
        tree = new StarterTree(pane, "&Template:", SWT.SINGLE, List.copyOf(templates.starters()));
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).indent(0, 8).applyTo(tree.control());
        tree.select(templates.starters().getFirst());
        tree.viewer().addSelectionChangedListener(event -> validate());
        initial.ifPresent(target.folder()::set);
        target.suggest("platform");
        setControl(pane);
        Dialog.applyDialogFont(pane);
        validate();
        // A page does not greet with an error: what is missing is asked for.
        setErrorMessage(null);
        target.setFocus();
    }

    /** The file to be made; only if the page is complete. */
    IFile file() {
        return target.file();
    }

    /** Its name without the suffix. */
    String stem() {
        return target.stem();
    }

    /** The template. */
    Starter starter() {
        return tree.selection().getFirst();
    }

    private void validate() {
        Optional<String> refusal = target.refusal()
                .or(() -> tree.selection().isEmpty() ? Optional.of("Select a template.") : Optional.empty());
        setErrorMessage(refusal.orElse(null));
        setPageComplete(refusal.isEmpty());
    }
}

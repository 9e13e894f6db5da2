/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Asks which platforms of the file system go into which folder of the workspace. */
final class ImportPlatformsPage extends WizardPage {
    private final Optional<IContainer> initial;
    private PathField source;
    private CheckList<Path> platforms;
    private FolderField folder;
    private Button replace;
    private Optional<String> sourceRefusal = Optional.of("Choose the folder that holds the platforms.");

    ImportPlatformsPage(Optional<IContainer> initial) {
        super("platforms");
        this.initial = initial;
        setTitle("Platforms");
        setDescription("Copy platforms (.topology) from the file system into a project.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(pane);
        source = new PathField(pane, "&From folder or file:", this::sourceChanged);
        platforms = new CheckList<>(pane, "&Platforms:", Path::toString, this::validate);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(platforms.control());
        folder = new FolderField(pane, "&Into folder:", this::validate);
        replace = new Button(pane, SWT.CHECK);
        replace.setText("R&eplace files that are there already");
        GridDataFactory.fillDefaults().span(3, 1).applyTo(replace);
        replace.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
        setControl(pane);
        Dialog.applyDialogFont(pane);
        initial.ifPresent(folder::set);
        setErrorMessage(null);
        setPageComplete(false);
        source.text().setFocus();
    }

    /** What to copy, as absolute paths. */
    List<Path> sources() {
        Path root = source.path().orElseThrow();
        return platforms.checked().stream().map(path -> Files.isDirectory(root) ? root.resolve(path) : root).toList();
    }

    /** The names that the copies get below {@link #folder}, in the order of {@link #sources}. */
    List<IPath> targets() {
        return platforms.checked().stream().map(path -> IPath.fromOSString(path.toString())).toList();
    }

    IContainer folder() {
        return folder.folder();
    }

    private void sourceChanged() {
        BusyIndicator.showWhile(getShell().getDisplay(), this::find);
    }

    private void find() {
        List<Path> found = List.of();
        sourceRefusal = Optional.empty();
        try {
            if (source.path().filter(Files::exists).isEmpty()) {
                sourceRefusal = Optional.of("There is no such folder or file to import from.");
            } else {
                found = FoundPlatforms.below(source.path().get());
                sourceRefusal = found.isEmpty() ? Optional.of("There is no platform (.topology) in it.") : Optional.empty();
            }
        } catch (IOException e) {
            sourceRefusal = Optional.of("It cannot be read: " + e.getMessage());
        }
        platforms.show(found, found);
    }

    private void validate() {
        if (replace == null) {
            return;
        }
        Optional<String> refusal = sourceRefusal
                .or(() -> platforms.checked().isEmpty() ? Optional.of("Check at least one platform.") : Optional.empty())
                .or(folder::refusal).or(this::existing);
        setErrorMessage(refusal.orElse(null));
        setPageComplete(refusal.isEmpty());
    }

    private Optional<String> existing() {
        return replace.getSelection() ? Optional.empty()
                : targets().stream().filter(target -> folder().findMember(target) != null).findFirst()
                .map(target -> "'" + target + "' is there already: uncheck it, or let it be replaced.");
    }
}

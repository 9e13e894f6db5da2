/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.ui.preferences.FormatChoice;

/** Asks whose firmware goes where, and in which formats. */
final class ExportFirmwarePage extends WizardPage {
    private static final String FOLDER = "folder";

    private final List<IFile> initial;
    private CheckList<IFile> platforms;
    private PathField folder;
    private FormatChoice formats;

    ExportFirmwarePage(List<IFile> initial) {
        super("firmware");
        this.initial = initial;
        setTitle("Firmware");
        setDescription("Write the firmware of platforms into a folder of the file system.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(pane);
        platforms = new CheckList<>(pane, "&Platforms:", file -> file.getFullPath().makeRelative().toString(), this::validate);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(platforms.control());
        folder = new PathField(pane, "&Into folder:", this::validate);
        Label label = new Label(pane, SWT.NONE);
        label.setText("Formats:");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        formats = new FormatChoice(pane, this::validate);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(formats.control());
        formats.set(Optional.empty());
        folder.set(getDialogSettings().get(FOLDER) == null ? "" : getDialogSettings().get(FOLDER));
        setControl(pane);
        Dialog.applyDialogFont(pane);
        List<IFile> all = SelectedPlatforms.below(ResourcesPlugin.getWorkspace().getRoot());
        platforms.show(all, initial.isEmpty() && all.size() == 1 ? all : initial);
        setErrorMessage(null);
        folder.text().setFocus();
    }

    void save() {
        getDialogSettings().put(FOLDER, folder.text().getText().strip());
    }

    List<IFile> platforms() {
        return platforms.checked();
    }

    Path folder() {
        return folder.path().orElseThrow();
    }

    Optional<Set<OutputFormat>> formats() {
        return formats.chosen();
    }

    private void validate() {
        if (formats == null) {
            return;
        }
        Optional<String> refusal = refusal();
        setErrorMessage(refusal.orElse(null));
        setMessage(refusal.isEmpty() && !Files.exists(folder()) ? "The folder will be created." : null, INFORMATION);
        setPageComplete(refusal.isEmpty());
    }

    private Optional<String> refusal() {
        if (platforms().isEmpty()) {
            return Optional.of("Check at least one platform.");
        }
        long names = platforms().stream().map(IFile::getName).distinct().count();
        if (names < platforms().size()) {
            return Optional.of("Two of the platforms have one file name, so they would write the same files.");
        }
        if (folder.path().isEmpty()) {
            return Optional.of("Choose the folder to write to.");
        }
        if (Files.exists(folder()) && !Files.isDirectory(folder())) {
            return Optional.of("'" + folder() + "' is no folder.");
        }
        return formats.refusal();
    }
}

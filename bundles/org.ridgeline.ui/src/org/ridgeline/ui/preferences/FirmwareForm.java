/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ridgeline.ide.settings.ProjectSettings;

/** Where the firmware of a project goes, in which formats, and with which IORT revision. */
final class FirmwareForm {
    private static final int[] REVISIONS = {3, 5};

    private final Composite pane;
    private final Text folder;
    private final FormatChoice formats;
    private final Combo revision;

    FirmwareForm(Composite parent, ProjectSettings initial, Runnable changed) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(pane);
        label("&Folder for firmware:");
        folder = new Text(pane, SWT.BORDER);
        folder.setMessage("beside each platform");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Label formatLabel = label("Formats:");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(formatLabel);
        formats = new FormatChoice(pane, changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(formats.control());
        label("IORT &revision:");
        revision = new Combo(pane, SWT.READ_ONLY);
        revision.setItems("3 (E.b, read by every system)", "5 (E.d, with PASID capabilities)");
        set(initial);
        folder.addModifyListener(event -> changed.run());
    }

    private Label label(String text) {
        Label label = new Label(pane, SWT.NONE);
        label.setText(text);
        return label;
    }

    Control control() {
        return pane;
    }

    void set(ProjectSettings settings) {
        folder.setText(settings.firmwareFolder());
        formats.set(settings.formats());
        revision.select(settings.iortRevision() == REVISIONS[1] ? 1 : 0);
    }

    /** Why the form cannot be taken, one line; empty if it can. */
    Optional<String> refusal() {
        return ProjectSettings.refusalOf(folder.getText().strip()).map(reason -> "The folder for firmware " + reason + ".")
                .or(formats::refusal);
    }

    ProjectSettings settings() {
        return new ProjectSettings(folder.getText().strip(), formats.chosen(), REVISIONS[revision.getSelectionIndex()]);
    }
}

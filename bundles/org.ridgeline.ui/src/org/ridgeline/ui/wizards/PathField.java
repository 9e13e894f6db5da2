/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line of a page that asks for a folder of the file system: label, text, button; takes three columns. */
final class PathField {
    private final Text text;

    PathField(Composite parent, String label, Runnable changed) {
        new Label(parent, SWT.NONE).setText(label);
        text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addModifyListener(event -> changed.run());
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText("B&rowse...");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    void set(String path) {
        text.setText(path);
    }

    Text text() {
        return text;
    }

    /** The path, if what is typed is an absolute one. */
    Optional<Path> path() {
        try {
            return Optional.of(Path.of(text.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell());
        dialog.setFilterPath(text.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }
}

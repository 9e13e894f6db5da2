/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.ide.settings.ProjectSettings;

/** Asks for formats of firmware: those that the platform itself calls for, or some by name. */
public final class FormatChoice {
    private final Composite pane;
    private final Button byPlatform;
    private final Button byName;
    private final Map<OutputFormat, Button> boxes = new EnumMap<>(OutputFormat.class);

    /** Makes the widgets; {@code changed} is called after each change by hand. */
    public FormatChoice(Composite parent, Runnable changed) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 4).applyTo(pane);
        byPlatform = radio("&All that the platform has something to say in", changed);
        byName = radio("&Only these:", changed);
        Composite row = new Composite(pane, SWT.NONE);
        GridDataFactory.fillDefaults().indent(20, 0).applyTo(row);
        for (OutputFormat format : OutputFormat.values()) {
            if (ProjectSettings.isOffered(format)) {
                boxes.put(format, box(row, format, changed));
            }
        }
        GridLayoutFactory.fillDefaults().numColumns(boxes.size()).spacing(12, 0).applyTo(row);
    }

    private Button radio(String text, Runnable changed) {
        Button radio = new Button(pane, SWT.RADIO);
        radio.setText(text);
        radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (radio.getSelection()) {
                enableBoxes();
                changed.run();
            }
        }));
        return radio;
    }

    private static Button box(Composite row, OutputFormat format, Runnable changed) {
        Button box = new Button(row, SWT.CHECK);
        box.setText(switch (format) {
            case DTS -> "DTS";
            case DTB -> "DTB";
            case DTBO -> "DTBO";
            case IORT -> "IORT";
            case VIOT -> "VIOT";
            case ASL -> "ASL";
        });
        box.setToolTipText(switch (format) {
            case DTS -> "Device tree as source";
            case DTB -> "Device tree as a blob";
            case DTBO -> "Device tree overlay";
            case IORT -> "I/O Remapping Table (Arm)";
            case VIOT -> "Virtual I/O Translation Table";
            case ASL -> "The tables as source";
        });
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return box;
    }

    /** The pane that holds them. */
    public Control control() {
        return pane;
    }

    /** Shows a choice; empty: what the platform calls for. */
    public void set(Optional<Set<OutputFormat>> formats) {
        byPlatform.setSelection(formats.isEmpty());
        byName.setSelection(formats.isPresent());
        boxes.forEach((format, box) -> box.setSelection(formats.isEmpty() || formats.get().contains(format)));
        enableBoxes();
    }

    /** The choice; empty: what the platform calls for. */
    public Optional<Set<OutputFormat>> chosen() {
        if (byPlatform.getSelection()) {
            return Optional.empty();
        }
        Set<OutputFormat> chosen = EnumSet.noneOf(OutputFormat.class);
        boxes.forEach((format, box) -> {
            if (box.getSelection()) {
                chosen.add(format);
            }
        });
        return Optional.of(chosen);
    }

    /** Why the choice cannot be taken, one line; empty if it can. */
    public Optional<String> refusal() {
        return chosen().filter(Set::isEmpty).map(none -> "Choose at least one format.");
    }

    private void enableBoxes() {
        boxes.values().forEach(box -> box.setEnabled(byName.getSelection()));
    }
}

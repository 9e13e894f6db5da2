/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.picture;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ridgeline.drawing.picture.Overlay;
import org.ridgeline.drawing.picture.PictureOptions;
import org.ridgeline.drawing.scene.Theme;

/** Asks for the kind, scale, colours and place of a picture. */
final class PicturePage extends WizardPage {
    private static final String FORMAT = "format";
    private static final String SCALE = "scale";
    private static final String THEME = "theme";
    private static final int LARGEST = 1000;

    private final IFile platform;
    private Combo format;
    private Combo scale;
    private Combo theme;
    private Text target;

    PicturePage(IFile platform) {
        super("picture");
        this.platform = platform;
        setTitle("Picture of " + platform.getName());
        setDescription("The whole diagram, as it is drawn now.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(pane);
        format = combo(pane, "&Format:", "PNG (pixels)", "SVG (sharp at any size)");
        scale = combo(pane, "&Scale in percent:", "100", "150", "200", "300", "400");
        theme = combo(pane, "&Colours:", "Light", "Dark");
        new Label(pane, SWT.NONE).setText("&To file:");
        target = new Text(pane, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(target);
        Button browse = new Button(pane, SWT.PUSH);
        browse.setText("Browse...");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        restore();
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> suffixFollowsFormat()));
        scale.addModifyListener(event -> validate());
        target.addModifyListener(event -> validate());
        setControl(pane);
        Dialog.applyDialogFont(pane);
        validate();
    }

    private static Combo combo(Composite pane, String label, String... items) {
        new Label(pane, SWT.NONE).setText(label);
        Combo combo = new Combo(pane, label.contains("Scale") ? SWT.DROP_DOWN : SWT.READ_ONLY);
        combo.setItems(items);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
        return combo;
    }

    private void restore() {
        IDialogSettings settings = getDialogSettings();
        format.select("SVG".equals(settings.get(FORMAT)) ? 1 : 0);
        scale.setText(settings.get(SCALE) == null ? "200" : settings.get(SCALE));
        theme.select("dark".equals(settings.get(THEME)) ? 1 : 0);
        Path folder = Path.of(platform.getLocation().toOSString()).getParent();
        target.setText(folder.resolve(platform.getFullPath().removeFileExtension().lastSegment() + format().suffix()).toString());
    }

    /** Remembers the choices for the next time. */
    void save() {
        getDialogSettings().put(FORMAT, format().name());
        getDialogSettings().put(SCALE, scale.getText().strip());
        getDialogSettings().put(THEME, theme().name());
    }

    PictureFormat format() {
        return PictureFormat.values()[format.getSelectionIndex()];
    }

    PictureOptions options() {
        return new PictureOptions(platform.getName(), theme(), percent().orElseThrow() / 100.0, Overlay.NONE);
    }

    Path target() {
        return Path.of(target.getText().strip());
    }

    private Theme theme() {
        return theme.getSelectionIndex() == 1 ? Theme.DARK : Theme.LIGHT;
    }

    private Optional<Integer> percent() {
        try {
            int percent = Integer.parseInt(scale.getText().strip().replace("%", "").strip());
            return percent < 1 || percent > LARGEST ? Optional.empty() : Optional.of(percent);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void suffixFollowsFormat() {
        String path = target.getText();
        for (PictureFormat other : PictureFormat.values()) {
            if (path.endsWith(other.suffix())) {
                target.setText(path.substring(0, path.length() - other.suffix().length()) + format().suffix());
                break;
            }
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions("*" + format().suffix());
        dialog.setFileName(targetRefusal().isEmpty() ? target().getFileName().toString() : "");
        dialog.setFilterPath(targetRefusal().isEmpty() ? target().getParent().toString() : null);
        String chosen = dialog.open();
        if (chosen != null) {
            target.setText(chosen.endsWith(format().suffix()) ? chosen : chosen + format().suffix());
        }
    }

    private void validate() {
        Optional<String> refusal = percent().isEmpty() ? Optional.of("The scale is a whole number from 1 to " + LARGEST + " percent.")
                : targetRefusal();
        setErrorMessage(refusal.orElse(null));
        setMessage(refusal.isEmpty() && Files.exists(target()) ? "The file exists and will be replaced." : null, WARNING);
        setPageComplete(refusal.isEmpty());
    }

    private Optional<String> targetRefusal() {
        try {
            Path path = target();
            if (!path.isAbsolute() || path.getFileName() == null) {
                return Optional.of("Name the file with its whole path.");
            }
            if (Files.isDirectory(path)) {
                return Optional.of("'" + path + "' is a folder.");
            }
            return Files.isDirectory(path.getParent()) ? Optional.empty() : Optional.of("There is no folder '" + path.getParent() + "'.");
        } catch (InvalidPathException e) {
            return Optional.of("No file can have this name: " + e.getReason() + ".");
        }
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.diagram.preferences.DiagramPreferences;
import org.ridgeline.diagram.preferences.ThemeChoice;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class DiagramPreferencePageTest {
    private DiagramBot diagram;
    private PreferenceDialog dialog;

    @BeforeEach
    void open() throws CoreException {
        diagram = DiagramBot.open(TestProject.example(TestProject.create(), "qemu-virt/virtio-iommu.topology"));
        dialog = Dialogs.open(Ui.read(() -> PreferencesUtil.createPreferenceDialogOn(null, DiagramPreferencePage.ID, null, null)));
    }

    @AfterEach
    void cleanUp() throws CoreException {
        Dialogs.close(dialog);
        Ui.run(() -> Arrays.asList(DiagramPreferences.GRID, DiagramPreferences.GRID_SPACING, DiagramPreferences.SNAP_TO_GRID,
                DiagramPreferences.SNAP_TO_GEOMETRY, DiagramPreferences.FOLLOW, DiagramPreferences.THEME)
                .forEach(key -> DiagramPreferences.store().setToDefault(key)));
        TestProject.cleanUp();
    }

    private Object property(String key) {
        return Ui.read(() -> diagram.viewer().getProperty(key));
    }

    private void choose(ThemeChoice theme) {
        Ui.run(() -> {
            Combo combo = Dialogs.all(dialog.getShell(), Combo.class, each -> true).getFirst();
            combo.select(theme.ordinal());
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void anOpenEditorTakesTheGridOverAtOnce() {
        assertEquals(new Dimension(16, 16), property(SnapToGrid.PROPERTY_GRID_SPACING));
        Dialogs.press(dialog, "Show the grid");
        Dialogs.press(dialog, "Snap to the grid");
        Dialogs.press(dialog, "Snap to the edges of other figures");
        Dialogs.type(dialog, "Grid spacing (pixels):", "24");
        assertEquals(Boolean.FALSE, property(SnapToGrid.PROPERTY_GRID_VISIBLE));
        Dialogs.press(dialog, "Apply");
        assertEquals(Boolean.TRUE, property(SnapToGrid.PROPERTY_GRID_VISIBLE));
        assertEquals(Boolean.TRUE, property(SnapToGrid.PROPERTY_GRID_ENABLED));
        assertEquals(Boolean.FALSE, property(SnapToGeometry.PROPERTY_SNAP_ENABLED));
        assertEquals(new Dimension(24, 24), property(SnapToGrid.PROPERTY_GRID_SPACING));
        Dialogs.press(dialog, "Restore Defaults");
        Dialogs.press(dialog, "Apply");
        assertEquals(Boolean.FALSE, property(SnapToGrid.PROPERTY_GRID_VISIBLE));
        assertEquals(Boolean.TRUE, property(SnapToGeometry.PROPERTY_SNAP_ENABLED));
        assertEquals(new Dimension(16, 16), property(SnapToGrid.PROPERTY_GRID_SPACING));
    }

    @Test
    void refusesASpacingThatIsNone() {
        typeSpacing("0");
        assertFalse(Dialogs.isEnabled(dialog, "Apply"));
        typeSpacing("10");
        assertTrue(Dialogs.isEnabled(dialog, "Apply"));
    }

    /** The page looks at what was typed when the key is up again. */
    private void typeSpacing(String text) {
        Dialogs.type(dialog, "Grid spacing (pixels):", text);
        Ui.run(() -> Dialogs.all(dialog.getShell(), Text.class, each -> each.getText().equals(text)).getFirst()
                .notifyListeners(SWT.KeyUp, new Event()));
    }

    @Test
    void diagramAndPaletteBecomeDarkAndLightAgain() {
        choose(ThemeChoice.DARK);
        Dialogs.press(dialog, "Apply and Close");
        Ui.until("the diagram is dark", () -> lightness(ground(diagram.canvas())) < 60);
        Ui.until("its palette is dark", () -> lightness(ground(palette())) < 60);
        Ui.until("the title of the palette is dark", () -> lightness(ground(title())) < 60);
        Ui.run(() -> DiagramPreferences.store().setToDefault(DiagramPreferences.THEME));
        Ui.until("the diagram is light", () -> lightness(ground(diagram.canvas())) > 200);
        Ui.until("its palette is light", () -> lightness(ground(palette())) > 200);
    }

    private Control palette() {
        return diagram.viewer().getEditDomain().getPaletteViewer().getControl();
    }

    private Control title() {
        return palette().getParent().getChildren()[0];
    }

    /** What can be seen near the lower right corner of a control, where no text is. */
    private static RGB ground(Control control) {
        Point size = control.getSize();
        Point place = control.toDisplay(size.x - 30, size.y - 4);
        Image image = new Image(Ui.display(), 1, 1);
        GC gc = new GC(Ui.display());
        try {
            gc.copyArea(image, place.x, place.y);
            ImageData data = image.getImageData();
            return data.palette.getRGB(data.getPixel(0, 0));
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static int lightness(RGB color) {
        return (color.red + color.green + color.blue) / 3;
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class PictureWizardTest {
    @TempDir
    private Path folder;
    private IFile file;

    @BeforeEach
    void create() throws CoreException {
        file = TestProject.example(TestProject.create(), "golden/iort.topology");
    }

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    @Test
    void writesSvgWithTheNamesInIt() throws Exception {
        Path target = folder.resolve("a.svg");
        WizardDialog dialog = Dialogs.open(new PictureWizard(), new StructuredSelection(file));
        choose(dialog, 0, 1);
        assertTrue(Dialogs.text(dialog, "To file:").endsWith("iort.svg"));
        Dialogs.type(dialog, "To file:", target.toString());
        Dialogs.finish(dialog);
        assertTrue(Files.readString(target).contains("smmu"));
    }

    @Test
    void scalesPng() throws Exception {
        assertEquals(2 * width("100"), width("200"));
    }

    private int width(String percent) {
        Path target = folder.resolve(percent + ".png");
        WizardDialog dialog = Dialogs.open(new PictureWizard(), new StructuredSelection(file));
        choose(dialog, 0, 0);
        Ui.run(() -> combo(dialog, 1).setText(percent));
        Dialogs.type(dialog, "To file:", target.toString());
        Dialogs.finish(dialog);
        return new ImageData(target.toString()).width;
    }

    @Test
    void refusesAScaleThatIsNone() {
        WizardDialog dialog = Dialogs.open(new PictureWizard(), new StructuredSelection(file));
        Ui.run(() -> combo(dialog, 1).setText("0"));
        assertEquals("The scale is a whole number from 1 to 1000 percent.", Dialogs.message(dialog));
        assertFalse(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.close(dialog);
    }

    private static void choose(WizardDialog dialog, int combo, int item) {
        Ui.run(() -> {
            combo(dialog, combo).select(item);
            combo(dialog, combo).notifyListeners(SWT.Selection, new Event());
        });
    }

    private static Combo combo(WizardDialog dialog, int index) {
        return Dialogs.all(dialog.getShell(), Combo.class, each -> true).get(index);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class ExportFirmwareWizardTest {
    @TempDir
    private Path folder;

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    @Test
    void writesIntoAFolderThatItMakes() throws CoreException {
        IFile file = TestProject.example(TestProject.create(), "golden/iort.topology");
        Path target = folder.resolve("out");
        WizardDialog dialog = Dialogs.open(new ExportFirmwareWizard(), new StructuredSelection(file));
        Dialogs.type(dialog, "Into folder:", target.toString());
        assertEquals("The folder will be created.", Dialogs.message(dialog));
        Dialogs.finish(dialog);
        assertTrue(Files.exists(target.resolve("iort.dts")));
        assertTrue(Files.exists(target.resolve("iort-iort.aml")));
    }

    @Test
    void refusesTwoPlatformsOfOneName() throws CoreException {
        IFile file = TestProject.example(TestProject.create(), "golden/iort.topology");
        file.getProject().getFolder("other").create(true, true, null);
        IFile copy = file.getProject().getFile("other/iort.topology");
        file.copy(copy.getFullPath(), true, null);
        WizardDialog dialog = Dialogs.open(new ExportFirmwareWizard(), new StructuredSelection(new Object[] {file, copy}));
        Dialogs.type(dialog, "Into folder:", folder.toString());
        assertEquals("Two of the platforms have one file name, so they would write the same files.", Dialogs.message(dialog));
        assertFalse(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.close(dialog);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.examples.Examples;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class ImportPlatformsWizardTest {
    private static final byte[] PLATFORM = Examples.all().getFirst().bytes();

    @TempDir
    private Path folder;
    private IProject project;

    @BeforeEach
    void create() throws Exception {
        project = TestProject.create();
        Files.createDirectories(folder.resolve("boards"));
        Files.write(folder.resolve("boards/a.topology"), PLATFORM);
        Files.write(folder.resolve("b.topology"), PLATFORM);
        Files.writeString(folder.resolve("notes.txt"), "no platform");
    }

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    @Test
    void copiesAFolderWithItsFolders() throws CoreException {
        WizardDialog dialog = Dialogs.open(new ImportPlatformsWizard(), new StructuredSelection(project));
        Dialogs.type(dialog, "From folder or file:", folder.toString());
        Dialogs.finish(dialog);
        assertArrayEquals(PLATFORM, WorkspaceFiles.read(project.getFile("boards/a.topology")));
        assertArrayEquals(PLATFORM, WorkspaceFiles.read(project.getFile("b.topology")));
        assertFalse(project.getFile("notes.txt").exists());
    }

    @Test
    void replacesNothingUnasked() throws Exception {
        WorkspaceFiles.write(project.getFile("b.topology"), "mine".getBytes(), null);
        WizardDialog dialog = Dialogs.open(new ImportPlatformsWizard(), new StructuredSelection(project));
        Dialogs.type(dialog, "From folder or file:", folder.resolve("b.topology").toString());
        assertEquals("'b.topology' is there already: uncheck it, or let it be replaced.", Dialogs.message(dialog));
        Dialogs.press(dialog, "Replace files that are there already");
        Dialogs.finish(dialog);
        assertArrayEquals(PLATFORM, WorkspaceFiles.read(project.getFile("b.topology")));
    }

    @Test
    void saysThatThereIsNothingToImport() {
        WizardDialog dialog = Dialogs.open(new ImportPlatformsWizard(), new StructuredSelection(project));
        Dialogs.type(dialog, "From folder or file:", folder.resolve("notes.txt").toString());
        assertEquals("There is no platform (.topology) in it.", Dialogs.message(dialog));
        Dialogs.type(dialog, "From folder or file:", folder.resolve("nowhere").toString());
        assertEquals("There is no such folder or file to import from.", Dialogs.message(dialog));
        Dialogs.close(dialog);
    }
}

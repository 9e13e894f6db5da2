/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;
import org.ridgeline.ui.templates.Template;

@ExtendWith(Screenshots.class)
class NewPlatformWizardTest {
    private IProject project;

    @BeforeEach
    void create() throws CoreException {
        project = TestProject.create();
    }

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    @Test
    void makesTheTemplateWhereTheSelectionIsAndOpensIt() throws CoreException {
        WizardDialog dialog = Dialogs.open(new NewPlatformWizard(), new StructuredSelection(project));
        assertEquals("board", Dialogs.text(dialog, "Folder:"));
        Dialogs.type(dialog, "File name:", "soc");
        Dialogs.select(dialog, "PCI host bridge with ITS");
        Dialogs.finish(dialog);
        IFile file = project.getFile("soc.topology");
        assertArrayEquals(Template.all().get(1).content("soc"), WorkspaceFiles.read(file));
        Ui.until("the editor opens", () -> TestProject.page().findEditor(new FileEditorInput(file)) != null);
    }

    @Test
    void refusesANameThatIsTakenAndOffersTheNextOne() throws CoreException {
        TestProject.example(project, "golden/iort.topology").move(project.getFile("platform.topology").getFullPath(), true, null);
        WizardDialog dialog = Dialogs.open(new NewPlatformWizard(), new StructuredSelection(project.getFile("platform.topology")));
        assertEquals("platform2.topology", Dialogs.text(dialog, "File name:"));
        assertTrue(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.type(dialog, "File name:", "platform");
        assertEquals("'platform.topology' exists already.", Dialogs.message(dialog));
        assertFalse(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.close(dialog);
    }

    @Test
    void asksForAFolderThatExists() {
        WizardDialog dialog = Dialogs.open(new NewPlatformWizard(), new StructuredSelection(project));
        Dialogs.type(dialog, "Folder:", "nowhere/below");
        assertEquals("There is no project 'nowhere'.", Dialogs.message(dialog));
        Dialogs.type(dialog, "Folder:", "board/below");
        assertEquals("There is no folder 'board/below'.", Dialogs.message(dialog));
        assertFalse(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.close(dialog);
    }
}

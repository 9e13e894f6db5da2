/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.ide.project.RidgelineNature;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class NewProjectWizardTest {

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    @Test
    void makesAnEmptyProject() {
        WizardDialog dialog = Dialogs.open(new NewProjectWizard(), StructuredSelection.EMPTY);
        assertFalse(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.type(dialog, "Project name:", "machine");
        Dialogs.finish(dialog);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("machine");
        assertTrue(RidgelineNature.isOn(project));
        assertFalse(project.getFile("platform.topology").exists());
    }

    @Test
    void startsWithATemplate() {
        assertTrue(started("QEMU virt with SMMUv3").getFile("platform.topology").exists());
    }

    @Test
    void startsWithAnExample() {
        assertTrue(started("Golden vector: IORT").getFile("iort.topology").exists());
    }

    @Test
    void putsABrokenExampleIntoItsOwnFolder() {
        assertTrue(started("rid-collision").getFile("broken/rid-collision.topology").exists());
    }

    @Test
    void asksForOneThingNotForAGroup() {
        WizardDialog dialog = Dialogs.open(new NewProjectWizard(), StructuredSelection.EMPTY);
        Dialogs.type(dialog, "Project name:", "machine");
        Dialogs.select(dialog, "Templates");
        assertEquals("Select one thing to start with, not a group.", Dialogs.message(dialog));
        assertFalse(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.close(dialog);
    }

    private static IProject started(String with) {
        WizardDialog dialog = Dialogs.open(new NewProjectWizard(), StructuredSelection.EMPTY);
        Dialogs.type(dialog, "Project name:", "machine");
        Dialogs.select(dialog, with);
        Dialogs.finish(dialog);
        return ResourcesPlugin.getWorkspace().getRoot().getProject("machine");
    }
}

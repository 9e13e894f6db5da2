/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
class ExampleWizardTest {

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    @Test
    void needsNothingButFinish() {
        WizardDialog dialog = Dialogs.open(new ExampleWizard(), StructuredSelection.EMPTY);
        assertEquals("The project 'ridgeline-examples' will be created.", Dialogs.message(dialog));
        Dialogs.finish(dialog);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("ridgeline-examples");
        assertTrue(RidgelineNature.isOn(project));
        assertTrue(project.getFile("pci-same-root.topology").exists());
    }

    @Test
    void copiesAWholeGroupIntoAProjectThatIsThere() throws CoreException {
        IProject project = TestProject.create();
        WizardDialog dialog = Dialogs.open(new ExampleWizard(), new StructuredSelection(project));
        Dialogs.select(dialog, "Golden vectors");
        Dialogs.finish(dialog);
        assertTrue(project.getFile("iort.topology").exists());
        assertTrue(project.getFile("viot.topology").exists());
    }
}

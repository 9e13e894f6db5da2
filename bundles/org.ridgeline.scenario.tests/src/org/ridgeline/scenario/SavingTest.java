/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;

/** Saving tells how far it is: the editor what it writes, the builder which platform it is at. */
@ExtendWith(Screenshots.class)
class SavingTest {

    private TestProject project;

    /** Remembers what a person would see. */
    private static final class Seen extends NullProgressMonitor {

        private final List<String> tasks = new ArrayList<>();
        private int total;
        private double worked;

        @Override
        public void beginTask(String name, int totalWork) {
            tasks.add(name);
            total = totalWork;
        }

        @Override
        public void subTask(String name) {
            tasks.add(name);
        }

        @Override
        public void setTaskName(String name) {
            tasks.add(name);
        }

        @Override
        public void worked(int work) {
            worked += work;
        }

        @Override
        public void internalWorked(double work) {
            worked += work;
        }
    }

    @BeforeEach
    void makeProject() throws CoreException {
        project = new TestProject("saving");
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.close();
    }

    @Test
    void theEditorTellsWhatItWritesAndFinishes() throws CoreException {
        DiagramBot diagram = DiagramBot.open(project.emptyPlatform("a.topology"));
        Ui.run(() -> diagram.editing().execute("Rename", platform -> platform.setName("renamed")));
        assertTrue(diagram.isDirty());
        Seen seen = new Seen();
        Ui.run(() -> diagram.editor().doSave(seen));
        assertFalse(diagram.isDirty());
        assertTrue(seen.tasks.contains("Saving a.topology"), () -> seen.tasks.toString());
        assertEquals(seen.total, seen.worked, 0.5, "the bar does not reach its end");
    }

    @Test
    void theBuilderTellsWhichPlatformItIsAt() throws CoreException {
        IFile file = project.emptyPlatform("b.topology");
        Seen seen = new Seen();
        file.getProject().build(IncrementalProjectBuilder.FULL_BUILD, seen);
        assertTrue(seen.tasks.contains("b.topology"), () -> seen.tasks.toString());
    }
}

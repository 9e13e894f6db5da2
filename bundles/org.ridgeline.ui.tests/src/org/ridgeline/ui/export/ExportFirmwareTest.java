/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.settings.ProjectSettings;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class ExportFirmwareTest {
    private IProject project;
    private IFile file;

    @BeforeEach
    void create() throws CoreException {
        project = TestProject.create();
        file = TestProject.example(project, "golden/iort.topology");
        TestProject.build();
        TestProject.autoBuild(false);
        DiagramBot.open(file);
    }

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.autoBuild(true);
        TestProject.cleanUp();
    }

    private static Window export() {
        Ui.display().asyncExec(() -> {
            try {
                TestProject.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.ridgeline.ui.export", null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.until("the preview opens", () -> dialog().isPresent());
        return Ui.read(() -> (Window) dialog().orElseThrow().getData());
    }

    private static Optional<Shell> dialog() {
        return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals("Export Firmware")
                && shell.getData() instanceof ExportDialog).findFirst();
    }

    private static Table files(Window dialog) {
        return Dialogs.all(dialog.getShell(), Table.class, each -> each.getColumnCount() == 3).getFirst();
    }

    @Test
    void saysThatNothingChanges() {
        Window dialog = export();
        assertFalse(Dialogs.isEnabled(dialog, "Write"));
        assertTrue(Ui.read(() -> Arrays.stream(files(dialog).getItems()).allMatch(item -> item.getText(1).equals("up to date"))));
        Dialogs.close(dialog);
    }

    @Test
    void showsAndRepairsWhatSomebodyEdited() throws CoreException {
        IFile source = project.getFile("firmware/iort.dts");
        byte[] before = WorkspaceFiles.read(source);
        WorkspaceFiles.write(source, "/* mine */".getBytes(StandardCharsets.UTF_8), null);
        Window dialog = export();
        assertEquals("changed", Ui.read(() -> files(dialog).getItem(0).getText(1)));
        Dialogs.press(dialog, "Write");
        Ui.until("the file is as exported", () -> {
            try {
                return Arrays.equals(before, WorkspaceFiles.read(source));
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void remembersTheFormats() throws CoreException {
        project.getFile("firmware/iort.dts").delete(true, null);
        Window dialog = export();
        Dialogs.press(dialog, "Only these:");
        Dialogs.press(dialog, "IORT");
        Dialogs.press(dialog, "Write");
        Ui.until("the project has the formats", () -> ProjectSettings.of(project).formats().isPresent());
        assertEquals(Set.of(OutputFormat.DTS, OutputFormat.DTB, OutputFormat.VIOT, OutputFormat.ASL),
                ProjectSettings.of(project).formats().get());
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.eclipse.compare.CompareUI;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class CompareHandlerTest {
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
    void theAnswersOfDiffAreShown() throws CoreException {
        IFile a = commandLine("a.args", 4);
        IFile b = commandLine("b.args", 5);
        assertTrue(shown(a, b).contains("nvme0: stream ID 0x20 -> 0x28"));
    }

    @Test
    void twoThatSayTheSameSaySo() throws CoreException {
        assertTrue(shown(commandLine("a.args", 4), commandLine("b.args", 4)).contains("Both say the same."));
    }

    private IFile commandLine(String name, int slot) throws CoreException {
        IFile file = project.getFile(name);
        String text = "qemu-system-aarch64 -M virt,iommu=smmuv3 -device nvme,id=nvme0,addr=" + slot + ",serial=1\n";
        WorkspaceFiles.write(file, text.getBytes(StandardCharsets.UTF_8), null);
        return file;
    }

    private static String shown(IFile a, IFile b) {
        Ui.run(() -> CompareUI.openCompareEditor(new MachineCompareInput(a, b)));
        Ui.until("the answers are shown", () -> !text().isEmpty());
        return text();
    }

    private static String text() {
        return Ui.read(() -> {
            IEditorReference[] editors = TestProject.page().getEditorReferences();
            return editors.length == 0 ? "" : Dialogs.all(TestProject.page().getWorkbenchWindow().getShell(), Text.class,
                    text -> text.getText().startsWith("A: board/")).stream().map(Text::getText).findFirst().orElse("");
        });
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.project.RidgelineNature;
import org.ridgeline.testkit.Hand;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.ProjectExplorerBot;
import org.ridgeline.ui.TestProject;

/** From the files in the Project Explorer to the import, to the comparison and to a Ridgeline project, with mouse and keys. */
@ExtendWith(Screenshots.class)
class ImportGesturesTest {
    private static final String COMPARE = "Compare Machines";
    private static final String IMPORT = "Import as Platform...";

    private final Hand hand = new Hand();
    private IProject project;
    private ProjectExplorerBot explorer;

    @BeforeEach
    void create() throws CoreException {
        project = TestProject.create();
        commandLine("a.args", 4);
        commandLine("b.args", 5);
        write("notes.txt", "nothing");
        explorer = ProjectExplorerBot.show(hand);
    }

    @AfterEach
    void cleanUp() throws CoreException {
        Ui.run(() -> dialogs().toList().forEach(Shell::close));
        explorer.close();
        TestProject.cleanUp();
    }

    private void commandLine(String name, int slot) throws CoreException {
        write(name, "qemu-system-aarch64 -M virt,iommu=smmuv3 -nodefaults -device nvme,id=nvme0,addr=" + slot + ",serial=1\n");
    }

    private IFile write(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        WorkspaceFiles.write(file, text.getBytes(StandardCharsets.UTF_8), null);
        return file;
    }

    private void select(String first, String... others) {
        hand.click(explorer.place("board", first));
        for (String other : others) {
            Point place = explorer.place("board", other);
            hand.hold(KeyEvent.VK_CONTROL, () -> hand.click(place));
        }
    }

    private static Stream<Shell> dialogs() {
        Shell main = TestProject.page().getWorkbenchWindow().getShell();
        return Arrays.stream(Ui.display().getShells()).filter(shell -> shell != main && shell.isVisible()
                && shell.getData() instanceof Dialog);
    }

    private static WizardDialog wizard() {
        Ui.until("the wizard opens", () -> dialogs().anyMatch(shell -> shell.getData() instanceof WizardDialog));
        return Ui.read(() -> (WizardDialog) dialogs().filter(shell -> shell.getData() instanceof WizardDialog)
                .findFirst().orElseThrow().getData());
    }

    private static String compared() {
        return Ui.read(() -> Dialogs.all(TestProject.page().getWorkbenchWindow().getShell(), Text.class,
                text -> text.getText().startsWith("A: board/")).stream().map(Text::getText).findFirst().orElse(""));
    }

    @Test
    void twoFilesAreComparedInTheOrderOfTheView() {
        select("a.args", "b.args");
        explorer.choose(COMPARE);
        Ui.until("the answers are shown", () -> !compared().isEmpty());
        assertTrue(compared().contains("nvme0: stream ID 0x20 -> 0x28"), compared());
    }

    @Test
    void oneFileOrThreeOrAnotherKindAreNotCompared() throws CoreException {
        commandLine("c.args", 6);
        select("a.args");
        assertFalse(explorer.menu().contains(COMPARE));
        select("a.args", "b.args");
        assertTrue(explorer.menu().contains(COMPARE));
        select("a.args", "b.args", "c.args");
        assertFalse(explorer.menu().contains(COMPARE));
        select("a.args", "notes.txt");
        assertFalse(explorer.menu().contains(COMPARE));
    }

    @Test
    void aFileThatIsNoMachineIsToldInOneLine() throws CoreException {
        write("b.args", "nothing");
        select("a.args", "b.args");
        explorer.choose(COMPARE);
        Ui.until(() -> "somebody is told " + said(),
                () -> said().contains("b.args: is neither device tree, IORT, VIOT nor command line of QEMU"));
        assertEquals("", compared());
    }

    @Test
    void aFileThatIsNoFileOfTheMachineIsTold() throws CoreException {
        project.getFile("far.args").createLink(URI.create("null:/far.args"), IResource.ALLOW_MISSING_LOCAL, null);
        select("a.args", "far.args");
        explorer.choose(COMPARE);
        Ui.until(() -> "somebody is told " + said(), () -> said().contains("far.args: is not in the file system"));
    }

    /** What dialogs say now; to be asked on the UI thread. */
    private static List<String> said() {
        return dialogs().flatMap(shell -> Dialogs.all(shell, Control.class, each -> each instanceof Label || each instanceof Text).stream())
                .map(each -> each instanceof Label label ? label.getText() : ((Text) each).getText()).toList();
    }

    @Test
    void aFileIsImportedFromItsMenu() {
        select("a.args");
        explorer.choose(IMPORT);
        WizardDialog dialog = wizard();
        assertEquals(project.getFile("a.args").getLocation().toOSString(), Dialogs.text(dialog, "From file:"));
        assertEquals("board", Dialogs.text(dialog, "Into folder:"));
        hand.press(KeyEvent.VK_ENTER);
        Ui.until("the platform is there and open", () -> project.getFile("a.topology").exists()
                && TestProject.page().getActiveEditor() != null && TestProject.page().getActiveEditor().getTitle().equals("a.topology"));
    }

    @Test
    void anotherKindOfFileIsNotImported() {
        select("notes.txt");
        assertFalse(explorer.menu().contains(IMPORT));
    }

    @Test
    void aProjectOfAnotherKindIsConverted() throws CoreException {
        IProject plain = ResourcesPlugin.getWorkspace().getRoot().getProject("plain");
        plain.create(null);
        plain.open(null);
        hand.click(explorer.place("plain"));
        explorer.choose("Configure", "Convert to Ridgeline Project");
        Ui.until("it is a Ridgeline project", () -> RidgelineNature.isOn(plain));
        hand.click(explorer.place("board"));
        assertFalse(explorer.menu("Configure").contains("Convert to Ridgeline Project"), "it is one already");
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.part.ResourceTransfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

/** What the drop target of the canvas gets when something is dropped there; the gesture itself is the window system's. */
@ExtendWith(Screenshots.class)
class DropOnDiagramTest {
    private static final String TREE = "/dts-v1/; / { #address-cells = <2>; #size-cells = <2>; };";
    private static final String COMMAND_LINE =
            "qemu-system-aarch64 -M virt,iommu=smmuv3 -nodefaults -device nvme,id=disk0,addr=4,serial=1\n";

    @TempDir
    private Path folder;
    private IProject project;
    private DiagramBot diagram;

    @BeforeEach
    void open() throws CoreException {
        project = TestProject.create();
        diagram = DiagramBot.open(TestProject.example(project, "qemu-virt/virtio-iommu.topology"));
    }

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    @Test
    void aFileOfTheDesktopOpensTheImport() throws Exception {
        Path line = Files.writeString(folder.resolve("guest.args"), COMMAND_LINE);
        assertEquals(DND.DROP_COPY, drop(FileTransfer.getInstance(), new String[] {line.toString()}));
        WizardDialog dialog = wizard();
        assertEquals(line.toString(), Dialogs.text(dialog, "From file:"));
        assertEquals("board", Dialogs.text(dialog, "Into folder:"));
        Dialogs.finish(dialog);
        assertTrue(project.getFile("guest.topology").exists());
    }

    @Test
    void aFileOfTheWorkspaceOpensTheImport() throws Exception {
        IFile tree = project.getFile("soc.dts");
        WorkspaceFiles.write(tree, TREE.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(DND.DROP_COPY, drop(ResourceTransfer.getInstance(), new IResource[] {tree}));
        WizardDialog dialog = wizard();
        assertEquals(tree.getLocation().toOSString(), Dialogs.text(dialog, "From file:"));
        assertTrue(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.close(dialog);
    }

    @Test
    void severalFilesComeTogether() throws Exception {
        String[] tables = {folder.resolve("iort.aml").toString(), folder.resolve("viot.aml").toString()};
        drop(FileTransfer.getInstance(), tables);
        WizardDialog dialog = wizard();
        assertEquals(String.join("; ", tables), Dialogs.text(dialog, "From file:"));
        Dialogs.close(dialog);
    }

    @Test
    void aFolderIsRefused() {
        assertEquals(DND.DROP_NONE, drop(ResourceTransfer.getInstance(), new IResource[] {project}));
        assertTrue(Ui.read(() -> Arrays.stream(Display.getCurrent().getShells()).noneMatch(DropOnDiagramTest::isWizard)));
    }

    /** Drops data on the canvas as the window system does; tells what was made of it. */
    private int drop(Transfer transfer, Object data) {
        return Ui.read(() -> {
            DropTarget target = (DropTarget) diagram.canvas().getData(DND.DROP_TARGET_KEY);
            assertTrue(List.of(target.getTransfer()).contains(transfer), "the canvas takes no " + transfer.getClass().getSimpleName());
            DropTargetEvent event = event(target, transfer);
            Arrays.stream(target.getDropListeners()).forEach(listener -> listener.dragEnter(event));
            event.data = data;
            Arrays.stream(target.getDropListeners()).forEach(listener -> listener.drop(event));
            return event.detail;
        });
    }

    /** SWT keeps to itself what it makes these events of. */
    private static DropTargetEvent event(DropTarget target, Transfer transfer) {
        try {
            Constructor<?> constructor = DropTargetEvent.class.getConstructors()[0];
            Constructor<?> inner = constructor.getParameterTypes()[0].getDeclaredConstructor();
            inner.setAccessible(true);
            Event untyped = (Event) inner.newInstance();
            untyped.widget = target;
            untyped.display = target.getDisplay();
            DropTargetEvent event = (DropTargetEvent) constructor.newInstance(untyped);
            event.dataTypes = transfer.getSupportedTypes();
            event.currentDataType = event.dataTypes[0];
            event.operations = DND.DROP_COPY | DND.DROP_MOVE;
            event.detail = DND.DROP_MOVE;
            return event;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WizardDialog wizard() {
        Ui.until("the wizard opens", () -> Arrays.stream(Display.getCurrent().getShells()).anyMatch(DropOnDiagramTest::isWizard));
        return Ui.read(() -> (WizardDialog) Arrays.stream(Display.getCurrent().getShells()).filter(DropOnDiagramTest::isWizard).findFirst()
                .orElseThrow().getData());
    }

    private static boolean isWizard(Shell shell) {
        return shell.isVisible() && shell.getData() instanceof WizardDialog;
    }
}

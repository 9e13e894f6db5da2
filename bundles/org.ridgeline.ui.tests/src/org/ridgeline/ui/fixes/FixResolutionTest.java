/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.fix.FindingKey;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class FixResolutionTest {

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    private static IMarkerResolution[] resolutions(IMarker marker) {
        return Ui.read(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
    }

    @Test
    void mendsAClosedFile() throws CoreException {
        IFile file = TestProject.built("broken/self-translation.topology");
        IMarker marker = TestProject.markers(file, "self-translation").getFirst();
        IMarkerResolution[] resolutions = resolutions(marker);
        assertTrue(resolutions.length > 1);
        Ui.run(() -> resolutions[0].run(marker));
        TestProject.build();
        assertEquals(List.of(), TestProject.markers(file, "self-translation"));
        assertEquals(1, file.getHistory(null).length);
    }

    @Test
    void mendsAnOpenEditorAndCanBeUndone() throws Exception {
        IFile file = TestProject.built("broken/rid-collision.topology");
        byte[] before = WorkspaceFiles.read(file);
        DiagramBot diagram = DiagramBot.open(file);
        IMarker marker = TestProject.markers(file, "rid-collision").getFirst();
        IMarkerResolution fix = resolutions(marker)[0];
        Ui.run(() -> fix.run(marker));
        assertTrue(Ui.read(diagram::isDirty));
        Ui.until("the live check finds nothing more", () -> diagram.editing().findings().stream().noneMatch(found -> found.rule().toString()
                .equals("rid-collision")));
        assertArrayEquals(before, WorkspaceFiles.read(file));
        String drawn = Ui.read(() -> text(diagram));
        Ui.run(FixResolutionTest::undo);
        assertFalse(Ui.read(diagram::isDirty));
        assertFalse(drawn.equals(Ui.read(() -> text(diagram))));
    }

    private static void undo() {
        try {
            TestProject.page().getWorkbenchWindow().getService(IHandlerService.class)
                    .executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(DiagramBot diagram) {
        try {
            return new String(PlatformFile.toBytes(diagram.editing().platform()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void mendsEveryProblemOfAKindAtOnce() throws CoreException {
        IFile file = TestProject.built("qemu-virt/virtio-iommu.topology");
        String text = new String(WorkspaceFiles.read(file)).replace(" accessPlatform=\"true\"", "");
        WorkspaceFiles.write(file, text.getBytes(), null);
        TestProject.build();
        List<IMarker> markers = TestProject.markers(file, "access-platform-missing");
        assertEquals(2, markers.size());
        WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) resolutions(markers.getFirst())[0];
        IMarker[] others = fix.findOtherMarkers(TestProject.markers(file));
        assertArrayEquals(new IMarker[] {markers.get(1)}, others);
        Ui.run(() -> fix.run(markers.toArray(IMarker[]::new), new NullProgressMonitor()));
        TestProject.build();
        assertEquals(List.of(), TestProject.markers(file, "access-platform-missing"));
    }

    @Test
    void offersTheSeverityLast() throws CoreException {
        IFile file = TestProject.built("broken/iommu-cycle.topology");
        IMarkerResolution[] resolutions = resolutions(TestProject.markers(file, "iommu-cycle").getFirst());
        assertEquals("Configure severity of iommu-cycle...", resolutions[resolutions.length - 1].getLabel());
    }

    @Test
    void aSecondRunOnAnOpenEditorSaysThatNothingIsLeft() throws CoreException {
        IFile file = TestProject.built("broken/rid-collision.topology");
        DiagramBot diagram = DiagramBot.open(file);
        IMarker marker = TestProject.markers(file, "rid-collision").getFirst();
        Ui.until("two figures are decorated", () -> decorated(diagram) >= 2);
        IMarkerResolution fix = resolutions(marker)[0];
        Ui.run(() -> fix.run(marker));
        String drawn = Ui.read(() -> text(diagram));
        Ui.until("the decoration is gone", () -> decorated(diagram) == 0);
        assertTrue(marker.exists(), "the file is as it was until the editor is saved");
        assertTrue(told(() -> fix.run(marker)).contains("nothing to fix"));
        WorkbenchMarkerResolution all = (WorkbenchMarkerResolution) fix;
        assertTrue(told(() -> all.run(new IMarker[] {marker, marker}, new NullProgressMonitor())).contains("nothing is left to fix"));
        assertEquals(drawn, Ui.read(() -> text(diagram)));
        Ui.run(FixResolutionTest::undo);
        assertFalse(Ui.read(diagram::isDirty), "there was more than one step");
    }

    /** The figures that tell an error to people who point at them. */
    private static long decorated(DiagramBot diagram) {
        return diagram.viewer().getEditPartRegistry().values().stream()
                .filter(part -> part instanceof GraphicalEditPart shown
                && shown.getFigure().getToolTip() instanceof org.eclipse.draw2d.Label tip
                        && tip.getText().contains("rror: ")).count();
    }

    /** What a dialog says that comes up on the way; it is closed then. */
    private static String told(Runnable work) {
        Ui.display().asyncExec(work);
        Ui.until("a dialog comes up", () -> dialog().isPresent());
        return Ui.read(() -> {
            Shell shell = dialog().orElseThrow();
            String text = Dialogs.all(shell, Control.class, each -> true).stream()
                    .map(each -> each instanceof Label label ? label.getText() : each instanceof Text field ? field.getText() : "")
                    .collect(Collectors.joining("\n"));
            shell.close();
            return text;
        });
    }

    private static Optional<Shell> dialog() {
        Shell main = TestProject.page().getWorkbenchWindow().getShell();
        return Arrays.stream(Ui.display().getShells())
                .filter(shell -> shell != main && shell.isVisible() && !shell.getText().isEmpty()).findFirst();
    }

    @Test
    void mendsClosedFilesBesideTheUiThreadUntilSomebodyCancels() throws CoreException {
        IFile first = TestProject.built("broken/access-platform-missing.topology");
        IFile second = first.getProject().getFile("second.topology");
        first.copy(second.getFullPath(), true, null);
        TestProject.build();
        FindingKey problem = FindingKey.of(TestProject.markers(first, "access-platform-missing").getFirst()).orElseThrow();
        Map<IFile, List<FindingKey>> problems = new LinkedHashMap<>();
        problems.put(first, List.of(problem));
        problems.put(second, List.of(problem));
        NullProgressMonitor monitor = new NullProgressMonitor();
        List<IFile> mended = new ArrayList<>();
        FixFiles files = new FixFiles(problems, (file, found, progress) -> {
            assertFalse(Ui.display().getThread() == Thread.currentThread());
            mended.add(file);
            monitor.setCanceled(true);
        });
        Ui.run(() -> assertThrows(InterruptedException.class, () -> files.runAway(monitor)));
        assertEquals(List.of(first), mended);
    }

    @Test
    void aFileThatCannotBeMendedDoesNotStopTheOthers() throws CoreException {
        IFile first = TestProject.built("broken/access-platform-missing.topology");
        IFile second = first.getProject().getFile("second.topology");
        List<IFile> mended = new ArrayList<>();
        Map<IFile, List<FindingKey>> problems = new LinkedHashMap<>();
        problems.put(first, List.of());
        problems.put(second, List.of());
        FixFiles files = new FixFiles(problems, (file, found, progress) -> {
            mended.add(file);
            if (file.equals(first)) {
                throw new CoreException(Status.error("read only"));
            }
        });
        assertDoesNotThrow(() -> files.runAway(new NullProgressMonitor()));
        assertEquals(List.of(first, second), mended);
        assertEquals(1, files.refusals().size());
    }
}

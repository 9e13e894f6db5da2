/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.examples.Examples;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.model.Suppression;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class SuppressResolutionTest {

    private static final String REASON = "never plugged together";

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    private static List<String> offers(IMarker marker) {
        return Arrays.stream(Ui.read(() -> IDE.getMarkerHelpRegistry().getResolutions(marker))).map(IMarkerResolution::getLabel).toList();
    }

    private static Optional<SuppressResolution> suppression(IMarker marker) {
        return Arrays.stream(Ui.read(() -> IDE.getMarkerHelpRegistry().getResolutions(marker))).filter(SuppressResolution.class::isInstance)
                .map(SuppressResolution.class::cast).findFirst();
    }

    private static String text(IFile file) throws CoreException {
        return new String(WorkspaceFiles.read(file));
    }

    private static List<String> reasons(DiagramBot diagram) {
        return Ui.read(() -> diagram.editing().platform().getSuppressions().stream().map(Suppression::getReason).toList());
    }

    private static void execute(String command) {
        Ui.run(() -> {
            try {
                TestProject.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Optional<Shell> dialog() {
        Shell main = TestProject.page().getWorkbenchWindow().getShell();
        return Arrays.stream(Ui.display().getShells()).filter(shell -> shell != main && shell.isVisible() && !shell.getText().isEmpty())
                .findFirst();
    }

    /** Runs something that asks for a reason and gives one. */
    private static void answer(Runnable work, String button) {
        AtomicBoolean done = start(work);
        Ui.until("the dialog", () -> dialog().isPresent());
        Ui.run(() -> {
            Shell shell = dialog().orElseThrow();
            assertEquals("Suppress ", shell.getText().substring(0, 9));
            Dialogs.all(shell, Text.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0).getFirst().setText(REASON);
            Dialogs.all(shell, Button.class, each -> each.getText().equals(button)).getFirst().notifyListeners(SWT.Selection, new Event());
        });
        Ui.until("all is done", done::get);
    }

    private static AtomicBoolean start(Runnable work) {
        AtomicBoolean done = new AtomicBoolean();
        Ui.display().asyncExec(() -> {
            work.run();
            done.set(true);
        });
        return done;
    }

    @Test
    void aClosedFileKeepsTheReasonAndTheMarkerGoes() throws CoreException {
        IFile file = TestProject.built("broken/rid-collision.topology");
        IMarker marker = TestProject.markers(file, "rid-collision").getFirst();
        SuppressResolution resolution = suppression(marker).orElseThrow();
        assertEquals("Suppress rid-collision at nvme0...", resolution.getLabel());
        answer(() -> resolution.run(marker), "OK");
        TestProject.build();
        assertEquals(List.of(), TestProject.markers(file, "rid-collision"));
        assertTrue(text(file).contains("reason=\"" + REASON + "\""), text(file));
        assertEquals(1, file.getHistory(null).length);
    }

    @Test
    void whoeverThinksBetterOfItChangesNothing() throws CoreException {
        IFile file = TestProject.built("broken/rid-collision.topology");
        byte[] before = WorkspaceFiles.read(file);
        IMarker marker = TestProject.markers(file, "rid-collision").getFirst();
        SuppressResolution resolution = suppression(marker).orElseThrow();
        answer(() -> resolution.run(marker), "Cancel");
        assertArrayEquals(before, WorkspaceFiles.read(file));
    }

    @Test
    void anOpenEditorTakesOneStepThatIsUndoneAndRedone() throws CoreException {
        IFile file = TestProject.built("broken/rid-collision.topology");
        byte[] before = WorkspaceFiles.read(file);
        DiagramBot diagram = DiagramBot.open(file);
        IMarker marker = TestProject.markers(file, "rid-collision").getFirst();
        SuppressResolution resolution = suppression(marker).orElseThrow();
        answer(() -> resolution.run(marker), "OK");
        assertEquals(List.of(REASON), reasons(diagram));
        assertArrayEquals(before, WorkspaceFiles.read(file), "saved without asking");
        assertEquals(Optional.empty(), suppression(marker), "it is suppressed already");
        Ui.until("the figures are sound", () -> diagram.editing().findings().stream()
                .noneMatch(finding -> finding.rule().toString().equals("rid-collision")));
        execute(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(List.of(), reasons(diagram));
        assertFalse(diagram.isDirty());
        execute(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals(List.of(REASON), reasons(diagram));
        execute(IWorkbenchCommandConstants.FILE_SAVE);
        TestProject.build();
        assertEquals(List.of(), TestProject.markers(file, "rid-collision"));
    }

    @Test
    void severalMarkersOfSeveralFilesShareOneReason() throws CoreException {
        IFile open = TestProject.built("broken/access-platform-missing.topology");
        String text = text(open).replace("virtio=\"transitional\"", "virtio=\"modern\"");
        WorkspaceFiles.write(open, text.getBytes(), null);
        IFile closed = open.getProject().getFile("closed.topology");
        open.copy(closed.getFullPath(), true, null);
        TestProject.build();
        DiagramBot diagram = DiagramBot.open(open);
        List<IMarker> all = new ArrayList<>(TestProject.markers(open, "access-platform-missing"));
        int each = all.size();
        assertTrue(each > 1, "one is not several");
        all.addAll(TestProject.markers(closed, "access-platform-missing"));
        SuppressResolution resolution = suppression(all.getFirst()).orElseThrow();
        List<IMarker> candidates = new ArrayList<>(all);
        candidates.addAll(Arrays.asList(TestProject.markers(open)));
        assertEquals(all.size() - 1, Arrays.stream(resolution.findOtherMarkers(candidates.toArray(IMarker[]::new))).distinct().count());
        answer(() -> resolution.run(all.toArray(IMarker[]::new), new NullProgressMonitor()), "OK");
        assertEquals(each, reasons(diagram).size());
        TestProject.build();
        assertEquals(List.of(), TestProject.markers(closed, "access-platform-missing"));
        assertEquals(each, TestProject.markers(open, "access-platform-missing").size(), "it is not saved yet");
        execute(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(List.of(), reasons(diagram), "there was more than one step");
    }

    @Test
    void isOfferedBelowTheFixesAndAboveWhatOnlyTells() throws CoreException {
        IFile file = TestProject.built("broken/rid-collision.topology");
        IMarker marker = TestProject.markers(file, "rid-collision").getFirst();
        List<String> offers = offers(marker);
        assertEquals(List.of("Suppress rid-collision at nvme0...", "About rid-collision", "Configure severity of rid-collision..."),
                offers.subList(offers.size() - 3, offers.size()));
        assertTrue(offers.size() > 3, "there is a fix");
        List<String> inTheDialog = Arrays.stream(Ui.read(() -> IDE.getMarkerHelpRegistry().getResolutions(marker)))
                .sorted(Comparator.comparing(each -> -((IMarkerResolutionRelevance) each).getRelevanceForResolution()))
                .map(IMarkerResolution::getLabel).toList();
        assertEquals(offers, inTheDialog);
    }

    @Test
    void isNotOfferedForFirmware() throws CoreException {
        IProject project = TestProject.create();
        TestProject.example(project, "virtio-iommu/pci-same-root.topology");
        TestProject.build();
        IFile tree = project.getFile("firmware/pci-same-root.dts");
        byte[] overlapping = Examples.all().stream().filter(each -> each.path().equals("broken/overlapping-ranges.dts")).findFirst()
                .orElseThrow().bytes();
        WorkspaceFiles.write(tree, overlapping, null);
        TestProject.build();
        IMarker marker = TestProject.markers(tree, "overlapping-ranges").getFirst();
        assertEquals(List.of("About overlapping-ranges", "Configure severity of overlapping-ranges..."), offers(marker));
    }

    @Test
    void isNotOfferedForWhatIsAlwaysShown() throws CoreException {
        IFile file = TestProject.built("broken/unused-suppression.topology");
        IMarker marker = TestProject.markers(file, "unused-suppression").getFirst();
        assertEquals(List.of("Take out the suppression of rid-collision at blk0", "About unused-suppression",
                "Configure severity of unused-suppression..."), offers(marker));
    }

    @Test
    void aSuppressionThatHidesNothingIsTakenOutOfAnOpenEditor() throws CoreException {
        IFile file = TestProject.built("broken/unused-suppression.topology");
        DiagramBot diagram = DiagramBot.open(file);
        IMarker marker = TestProject.markers(file, "unused-suppression").getFirst();
        IMarkerResolution fix = Ui.read(() -> IDE.getMarkerHelpRegistry().getResolutions(marker))[0];
        Ui.run(() -> fix.run(marker));
        assertEquals(List.of(), reasons(diagram));
        execute(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(1, reasons(diagram).size());
    }

    @Test
    void aFileThatIsReadOnlyIsToldBeforeAnybodyThinksOfAReason() throws CoreException {
        IFile file = TestProject.built("broken/rid-collision.topology");
        byte[] before = WorkspaceFiles.read(file);
        IMarker marker = TestProject.markers(file, "rid-collision").getFirst();
        SuppressResolution resolution = suppression(marker).orElseThrow();
        readOnly(file, true);
        try {
            AtomicBoolean done = start(() -> resolution.run(marker));
            List<String> titles = new ArrayList<>();
            Ui.until("whatever comes up is closed", () -> {
                dialog().ifPresent(shell -> {
                    titles.add(shell.getText());
                    shell.close();
                });
                return done.get() && dialog().isEmpty();
            });
            assertTrue(!titles.isEmpty() && titles.stream().noneMatch(title -> title.startsWith("Suppress")), titles::toString);
            assertArrayEquals(before, WorkspaceFiles.read(file));
        } finally {
            readOnly(file, false);
        }
    }

    private static void readOnly(IFile file, boolean on) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(on);
        file.setResourceAttributes(attributes);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.ShowInContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;
import org.ridgeline.ui.explain.ExplainView;
import org.ridgeline.ui.translation.TranslationView;

/** Navigate > Show In, from the editor and from the views. */
@ExtendWith(Screenshots.class)
class ShowInTest {
    private IFile file;
    private IFile other;
    private DiagramBot diagram;

    @BeforeEach
    void open() throws CoreException {
        IProject project = TestProject.create();
        file = TestProject.example(project, "qemu-virt/virtio-iommu.topology");
        other = TestProject.example(project, "broken/rid-collision.topology");
        diagram = DiagramBot.open(file);
    }

    @AfterEach
    void cleanUp() throws CoreException {
        Ui.run(() -> List.of(ProjectExplorer.VIEW_ID, TranslationView.ID, ExplainView.ID)
                .forEach(id -> TestProject.page().hideView(TestProject.page().findView(id))));
        TestProject.cleanUp();
    }

    /** Runs the workbench's command on the active part. */
    private static void showIn(String view) {
        Ui.run(() -> {
            ICommandService commands = TestProject.page().getWorkbenchWindow().getService(ICommandService.class);
            IHandlerService handlers = TestProject.page().getWorkbenchWindow().getService(IHandlerService.class);
            try {
                handlers.executeCommand(ParameterizedCommand.generateCommand(
                        commands.getCommand(IWorkbenchCommandConstants.NAVIGATE_SHOW_IN),
                        Map.of(IWorkbenchCommandConstants.NAVIGATE_SHOW_IN_PARM_TARGET, view)), null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static IViewPart view(String id) {
        return TestProject.page().findView(id);
    }

    private static List<Object> explored() {
        return List.of(((IStructuredSelection) view(ProjectExplorer.VIEW_ID).getSite().getSelectionProvider().getSelection()).toArray());
    }

    @Test
    void theProjectExplorerShowsTheFileOfADiagram() {
        Ui.run(() -> diagram.editing().reveal(diagram.id("net0")));
        showIn(ProjectExplorer.VIEW_ID);
        Ui.until("the file is selected", () -> explored().equals(List.of(file)));
    }

    @Test
    void theTranslationShowsTheRowsOfTheSelectedFigures() {
        Ui.run(() -> diagram.editing().reveal(diagram.id("rng0")));
        showIn(TranslationView.ID);
        Ui.until("the row of rng0 is selected", () -> {
            List<Table> tables = Dialogs.all(shell(), Table.class, each -> each.getItemCount() == 4 && each.getSelectionCount() == 1);
            return !tables.isEmpty() && tables.getFirst().getSelection()[0].getText().equals("rng0");
        });
        showIn(ProjectExplorer.VIEW_ID);
        Ui.until("the view leads on to the file", () -> explored().equals(List.of(file)));
    }

    private static Shell shell() {
        return TestProject.page().getWorkbenchWindow().getShell();
    }

    @Test
    void theExplainViewAsksForTheSelectedFigure() {
        Ui.run(() -> diagram.editing().reveal(diagram.id("net0")));
        showIn(ExplainView.ID);
        Ui.until("net0 is asked for", () -> Dialogs.all(shell(), Combo.class, each -> each.getText().equals("net0")).size() == 1);
    }

    @Test
    void aClosedFileIsShownInsteadOfThePlatformThatIsOpen() {
        Ui.run(() -> {
            try {
                TranslationView view = (TranslationView) TestProject.page().showView(TranslationView.ID);
                assertTrue(view.show(new ShowInContext(null, new StructuredSelection(other))));
                assertEquals(new FileEditorInput(other), view.getShowInContext().getInput());
                assertTrue(!view.show(new ShowInContext(null, new StructuredSelection(other.getProject()))));
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        IWorkbenchPart editor = Ui.read(() -> TestProject.page().getActiveEditor());
        assertEquals(other.getName(), Ui.read(editor::getTitle));
    }
}

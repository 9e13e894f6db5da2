/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class TranslationViewTest {
    private IProject project;
    private IFile file;
    private TranslationView view;

    @BeforeEach
    void open() throws CoreException {
        project = TestProject.create();
        file = TestProject.example(project, "qemu-virt/virtio-iommu.topology");
        view = Ui.read(() -> {
            try {
                TestProject.page().showView(ProjectExplorer.VIEW_ID);
                return (TranslationView) TestProject.page().showView(TranslationView.ID);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterEach
    void cleanUp() throws CoreException {
        Ui.run(() -> TestProject.page().hideView(view));
        TestProject.cleanUp();
    }

    private Table table() {
        return Dialogs.all(shellOf(), Table.class, each -> each.getColumnCount() == Column.values().length).getFirst();
    }

    private static Shell shellOf() {
        return TestProject.page().getWorkbenchWindow().getShell();
    }

    private List<String> column(Column column) {
        return Ui.read(() -> Arrays.stream(table().getItems()).map(item -> item.getText(column.ordinal())).toList());
    }

    private void select(IFile selected) {
        Ui.run(() -> {
            BasicNewResourceWizard.selectAndReveal(selected, TestProject.page().getWorkbenchWindow());
            TestProject.page().activate(TestProject.page().findView(ProjectExplorer.VIEW_ID));
        });
    }

    @Test
    void followsTheSelectedFileAndItsChanges() throws CoreException {
        select(file);
        Ui.until("four rows", () -> table().getItemCount() == 4);
        assertEquals(List.of("gpex-root", "viommu", "net0", "rng0"), column(Column.NAME));
        assertEquals("hole (own RID)", column(Column.IOMMU).get(1));
        TestProject.example(project, "golden/iort.topology")
                .copy(file.getFullPath().removeLastSegments(1).append("x.topology"), true, null);
        file.setContents(project.getFile("x.topology").getContents(), true, false, null);
        Ui.until("the rows of the new content", () -> column(Column.IOMMU).contains("smmu"));
    }

    @Test
    void filtersAndSorts() {
        select(file);
        Ui.until("four rows", () -> table().getItemCount() == 4);
        Ui.run(() -> table().getColumn(Column.NAME.ordinal()).notifyListeners(SWT.Selection, new Event()));
        assertEquals(List.of("gpex-root", "net0", "rng0", "viommu"), column(Column.NAME));
        Ui.run(() -> Dialogs.all(shellOf(), Text.class, each -> each.getMessage().startsWith("Filter by name")).getFirst()
                .setText("VIOMMU net"));
        assertEquals(List.of("net0"), column(Column.NAME));
    }

    @Test
    void copiesWhatIsSelected() {
        select(file);
        Ui.until("four rows", () -> table().getItemCount() == 4);
        String copied = Ui.read(() -> {
            TestProject.page().activate(view);
            table().setSelection(2);
            try {
                view.getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            Clipboard clipboard = new Clipboard(Ui.display());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
        assertEquals(2, copied.lines().count());
        assertTrue(copied.lines().toList().get(1).startsWith("net0"), copied);
    }

    @Test
    void isLinkedWithTheDiagramBothWays() {
        DiagramBot diagram = DiagramBot.open(file);
        Ui.until("four rows", () -> table().getItemCount() == 4);
        Ui.run(() -> diagram.editing().reveal(diagram.id("rng0")));
        Ui.until("the row of rng0 is selected", () -> table().getSelectionIndex() == 3);
        Ui.run(() -> {
            table().setSelection(2);
            table().notifyListeners(SWT.Selection, new Event());
        });
        Ui.until("the figure of net0 is selected", () -> diagram.editing().selection().equals(List.of(diagram.id("net0"))));
    }
}

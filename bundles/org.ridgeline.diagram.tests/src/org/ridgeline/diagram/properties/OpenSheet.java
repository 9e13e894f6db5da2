/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.ridgeline.diagram.PlatformEditing;
import org.ridgeline.diagram.editor.PlatformEditor;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** A platform that is open in the editor, with the property sheet beside it. Its methods may be called off the UI thread. */
final class OpenSheet implements AutoCloseable {

    private final IProject project;
    private IEditorPart editor;
    private PropertySheet sheet;

    OpenSheet(String topology) throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("sheet");
        project.create(null);
        project.open(null);
        IFile file = project.getFile("platform.topology");
        file.create(topology.getBytes(StandardCharsets.UTF_8), IFile.FORCE, null);
        ui(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IViewPart intro = page.findView("org.eclipse.ui.internal.introview");
            if (intro != null) {
                page.hideView(intro);
            }
            editor = IDE.openEditor(page, file, PlatformEditor.ID);
            sheet = (PropertySheet) page.showView("org.eclipse.ui.views.PropertySheet");
            page.activate(editor);
            return null;
        });
    }

    static <T> T ui(Callable<T> action) {
        Object[] result = new Object[2];
        Display.getDefault().syncExec(() -> {
            try {
                result[0] = action.call();
            } catch (Throwable e) {
                result[1] = e;
            }
        });
        if (result[1] != null) {
            throw new AssertionError(result[1].toString(), (Throwable) result[1]);
        }
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return value;
    }

    /** Lets the UI thread do what is due until the condition holds there. */
    static void await(String what, Callable<Boolean> condition) {
        for (int i = 0; i < 2400; i++) {
            if (ui(condition)) {
                return;
            }
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        fail("never came: " + what);
    }

    PlatformEditing editing() {
        return ui(() -> editor.getAdapter(PlatformEditing.class));
    }

    Platform platform() {
        return ui(() -> editing().platform());
    }

    CommandStack stack() {
        return ui(() -> editor.getAdapter(CommandStack.class));
    }

    PlatformElement element(String id) {
        return ui(() -> {
            for (Iterator<EObject> contents = platform().eAllContents(); contents.hasNext();) {
                if (contents.next() instanceof PlatformElement element && element.getId().equals(id)) {
                    return element;
                }
            }
            throw new AssertionError("no element " + id);
        });
    }

    /** Selects the figures of the elements; none: the canvas. */
    void select(String... ids) {
        ui(() -> {
            editor.getSite().getPage().activate(editor);
            EditPartViewer viewer = editor.getAdapter(GraphicalViewer.class);
            List<Object> parts = new ArrayList<>();
            for (String id : ids) {
                parts.add(part(viewer, id));
            }
            viewer.setSelection(parts.isEmpty() ? new StructuredSelection(viewer.getContents()) : new StructuredSelection(parts));
            return null;
        });
        await("the sheet shows the selection", () -> sheet.getCurrentPage() instanceof TabbedPropertySheetPage page
                && page.getCurrentTab() != null);
    }

    private EditPart part(EditPartViewer viewer, String id) {
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof EditPart each && each.getModel() instanceof PlatformElement element && element.getId().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("no figure of " + id);
    }

    /** Opens a tab by its label. */
    void tab(String label) {
        await("the tab " + label, () -> {
            TabbedPropertySheetPage page = (TabbedPropertySheetPage) sheet.getCurrentPage();
            for (ITabDescriptor tab : page.getActiveTabs()) {
                if (tab.getLabel().equals(label)) {
                    page.setSelectedTab(tab.getId());
                    return true;
                }
            }
            return false;
        });
    }

    /** The control of a kind that edits a feature and can be seen. */
    <T extends Control> T control(Class<T> kind, String feature) {
        await(feature + " can be seen", () -> find(sheet.getCurrentPage().getControl(), each -> feature.equals(each.getData())) != null);
        return ui(() -> kind.cast(find(sheet.getCurrentPage().getControl(), each -> feature.equals(each.getData()))));
    }

    /** Whether a text can be read somewhere in the sheet. */
    boolean says(String text) {
        return ui(() -> find(sheet.getCurrentPage().getControl(),
                each -> each instanceof Label label && label.getText().equals(text)) != null);
    }

    private static Control find(Control control, Predicate<Control> wanted) {
        if (!control.isVisible()) {
            return null;
        }
        if (wanted.test(control)) {
            return control;
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                Control found = find(child, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Types a text over what is in a field, without leaving it. */
    void type(Text field, String text) {
        ui(() -> {
            field.setFocus();
            field.selectAll();
            field.insert(text);
            return null;
        });
    }

    /** Presses Enter in a field. */
    void enter(Text field) {
        ui(() -> {
            field.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    @Override
    public void close() throws Exception {
        ui(() -> {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeEditor(editor, false);
            return null;
        });
        project.delete(true, true, null);
    }
}

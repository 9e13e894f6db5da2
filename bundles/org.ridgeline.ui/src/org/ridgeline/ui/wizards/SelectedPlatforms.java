/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** The platforms that somebody means. */
public final class SelectedPlatforms {
    private static final String EXTENSION = "topology";

    private SelectedPlatforms() {
    }

    /** Those of a command: what is selected in a view, else the one in the active editor. */
    public static List<IFile> of(ExecutionEvent event) {
        boolean inEditor = HandlerUtil.getActivePart(event) instanceof IEditorPart;
        IStructuredSelection selection = inEditor ? StructuredSelection.EMPTY : HandlerUtil.getCurrentStructuredSelection(event);
        List<IFile> selected = of(selection);
        return selected.isEmpty() ? ofEditor(HandlerUtil.getActiveEditor(event)) : selected;
    }

    /** Those of a wizard: what is selected, else the one in the active editor. */
    public static List<IFile> of(IWorkbench workbench, IStructuredSelection selection) {
        List<IFile> selected = of(selection);
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getActivePage();
        return !selected.isEmpty() || page == null ? selected : ofEditor(page.getActiveEditor());
    }

    private static List<IFile> ofEditor(IEditorPart editor) {
        IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        return file != null && EXTENSION.equals(file.getFileExtension()) ? List.of(file) : List.of();
    }

    private static List<IFile> of(IStructuredSelection selection) {
        List<IFile> files = new ArrayList<>();
        for (Object element : selection.toList()) {
            IResource resource = Adapters.adapt(element, IResource.class);
            if (resource != null && resource.isAccessible()) {
                files.addAll(below(resource));
            }
        }
        return files.stream().distinct().toList();
    }

    /** Every platform at or below a resource; what a build has made does not count. */
    public static List<IFile> below(IResource resource) {
        List<IFile> files = new ArrayList<>();
        try {
            resource.accept(each -> {
                if (each instanceof IFile file && EXTENSION.equals(file.getFileExtension())) {
                    files.add(file);
                }
                return each.isAccessible() && !each.isDerived();
            });
        } catch (CoreException e) {
            // Somebody deleted it meanwhile: then nothing of it is meant.
            ILog.of(SelectedPlatforms.class).warn(e.getMessage(), e);
        }
        return files;
    }
}

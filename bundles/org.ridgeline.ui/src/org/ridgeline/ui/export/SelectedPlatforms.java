/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.export;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ridgeline.ide.settings.ProjectSettings;

/** The platforms that somebody means. */
public final class SelectedPlatforms {
    private static final String EXTENSION = "topology";

    private SelectedPlatforms() {
    }

    /** Those of a command: the selected files and those in selected folders, else the one in the active editor. */
    public static List<IFile> of(ExecutionEvent event) throws CoreException {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        if (!(part instanceof IEditorPart) && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            List<IFile> selected = of(selection);
            if (!selected.isEmpty()) {
                return selected;
            }
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        return file != null && EXTENSION.equals(file.getFileExtension()) ? List.of(file) : List.of();
    }

    /** Those of a selection, each once. */
    public static List<IFile> of(IStructuredSelection selection) throws CoreException {
        List<IFile> files = new ArrayList<>();
        for (Object element : selection.toList()) {
            IResource resource = Adapters.adapt(element, IResource.class);
            if (resource != null && resource.isAccessible()) {
                files.addAll(below(resource));
            }
        }
        return files.stream().distinct().toList();
    }

    /** Every platform at or below a resource, without those in the folder of firmware. */
    public static List<IFile> below(IResource resource) throws CoreException {
        List<IFile> files = new ArrayList<>();
        resource.accept(each -> {
            if (each instanceof IFile file && EXTENSION.equals(file.getFileExtension())) {
                files.add(file);
            }
            return !(each instanceof IContainer container) || !container.isDerived() && (container.getProject() == null || container.isAccessible());
        });
        return files;
    }
}

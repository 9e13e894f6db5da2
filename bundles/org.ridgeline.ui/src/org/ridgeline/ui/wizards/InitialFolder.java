/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.ridgeline.ide.project.RidgelineNature;

/** Where somebody who opens a wizard probably wants new files. */
public final class InitialFolder {

    private InitialFolder() {
    }

    /** The folder of what is selected, else of what is edited, else the only Ridgeline project. */
    public static Optional<IContainer> of(IWorkbench workbench, IStructuredSelection selection) {
        return Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class)).or(() -> edited(workbench))
                .map(resource -> resource instanceof IContainer container ? container : resource.getParent())
                .filter(container -> container.isAccessible() && container.getType() != IResource.ROOT).or(InitialFolder::onlyProject);
    }

    private static Optional<IResource> edited(IWorkbench workbench) {
        IEditorPart editor = workbench.getActiveWorkbenchWindow() == null || workbench.getActiveWorkbenchWindow()
                .getActivePage() == null ? null
                : workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        return Optional.ofNullable(editor).map(each -> Adapters.adapt(each.getEditorInput(), IFile.class));
    }

    private static Optional<IContainer> onlyProject() {
        IProject[] projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(RidgelineNature::isOn)
                .toArray(IProject[]::new);
        return projects.length == 1 ? Optional.of(projects[0]) : Optional.empty();
    }
}

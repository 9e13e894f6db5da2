/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.project;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.settings.ProjectSettings;

/**
 * The creation of a project for platforms.
 *
 * @param name     the project's name, one that no project has
 * @param location where it goes; empty: in the workspace
 */
public record NewProject(String name, Optional<URI> location) {

    /**
     * Creates the project with its nature and its firmware folder, as one operation of the workspace.
     *
     * @throws CoreException if that cannot be, for example because there is a project of that name
     */
    public IProject create(IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProject project = workspace.getRoot().getProject(name);
        workspace.run(inner -> fill(project, inner), workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        return project;
    }

    private void fill(IProject project, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Creating " + name, 5);
        IProjectDescription description = project.getWorkspace().newProjectDescription(name);
        location.ifPresent(description::setLocationURI);
        project.create(description, progress.split(1));
        project.open(IResource.BACKGROUND_REFRESH, progress.split(1));
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), progress.split(1));
        RidgelineNature.addTo(project, progress.split(1));
        WorkspaceFiles.create(project.getFolder(ProjectSettings.DEFAULT.firmwareFolder()), progress.split(1));
    }
}

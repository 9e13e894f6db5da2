/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.project;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ridgeline.ide.markers.ProblemMarkers;

/** Makes a project one whose platforms Ridgeline builds. */
public final class RidgelineNature implements IProjectNature {

    /** The id of the nature. */
    public static final String ID = "org.ridgeline.ide.nature";

    /** The id of the builder that comes with it. */
    public static final String BUILDER = "org.ridgeline.ide.builder";

    private IProject project;

    /** Whether a project is open and has the nature. */
    public static boolean isOn(IProject project) {
        try {
            return project.isAccessible() && project.hasNature(ID);
        } catch (CoreException e) {
            // Somebody closed or deleted it in between.
            return false;
        }
    }

    /**
     * Gives a project the nature, and so the builder.
     *
     * @throws CoreException if the project's description cannot be changed
     */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.hasNature(ID)) {
            setNatures(project, Stream.concat(Arrays.stream(project.getDescription().getNatureIds()), Stream.of(ID)), monitor);
        }
    }

    /**
     * Takes the nature from a project, and with it the builder and its markers; firmware stays.
     *
     * @throws CoreException if the project's description cannot be changed
     */
    public static void removeFrom(IProject project, IProgressMonitor monitor) throws CoreException {
        if (project.hasNature(ID)) {
            setNatures(project, Arrays.stream(project.getDescription().getNatureIds()).filter(id -> !id.equals(ID)), monitor);
        }
    }

    private static void setNatures(IProject project, Stream<String> ids, IProgressMonitor monitor) throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setNatureIds(ids.toArray(String[]::new));
        project.setDescription(description, monitor);
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand[] commands = description.getBuildSpec();
        if (Arrays.stream(commands).noneMatch(RidgelineNature::isOurs)) {
            ICommand command = description.newCommand();
            command.setBuilderName(BUILDER);
            description.setBuildSpec(Stream.concat(Arrays.stream(commands), Stream.of(command)).toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(command -> !isOurs(command)).toArray(ICommand[]::new));
        project.setDescription(description, null);
        ProblemMarkers.deleteBelow(project);
    }

    private static boolean isOurs(ICommand command) {
        return command.getBuilderName().equals(BUILDER);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}

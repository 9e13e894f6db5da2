/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.ide.project.NewProject;
import org.ridgeline.testkit.Ui;

/** A workspace for one test. */
public final class TestProject {

    private TestProject() {
    }

    /** A fresh Ridgeline project. */
    public static IProject create() throws CoreException {
        return new NewProject("board", Optional.empty()).create(null);
    }

    /** A copy of an example, directly in a project. */
    public static IFile example(IProject project, String path) throws CoreException {
        Example example = Examples.all().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
        IFile file = project.getFile(example.fileName());
        WorkspaceFiles.write(file, example.bytes(), null);
        return file;
    }

    /** A copy of an example in a fresh project, built. */
    public static IFile built(String example) throws CoreException {
        IFile file = example(create(), example);
        build();
        return file;
    }

    /** Builds, and waits for whatever that sets off. */
    public static void build() throws CoreException {
        ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        try {
            Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the workspace build by itself, or not: then a file stays as a test leaves it. */
    public static void autoBuild(boolean on) throws CoreException {
        IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
        description.setAutoBuilding(on);
        ResourcesPlugin.getWorkspace().setDescription(description);
    }

    /** Ridgeline's markers of a file. */
    public static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of them that a rule put there. */
    public static List<IMarker> markers(IFile file, String rule) {
        return Arrays.stream(markers(file)).filter(marker -> marker.getAttribute(ProblemMarker.RULE, "").equals(rule)).toList();
    }

    /** The page of the only window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Closes every editor and deletes every project. */
    public static void cleanUp() throws CoreException {
        Ui.run(() -> page().closeAllEditors(false));
        build();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }
}

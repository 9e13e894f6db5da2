/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.scenario;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.ide.project.NewProject;
import org.ridgeline.testkit.Ui;

/** A project of its own for one test. */
final class TestProject {

    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <platform:Platform xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:platform="http://ridgeline.org/platform/1.0" name="%s">
            </platform:Platform>
            """;

    private final IProject project;

    TestProject(String name) throws CoreException {
        project = new NewProject(name, Optional.empty()).create(null);
    }

    /** A new file with a platform that holds nothing. */
    IFile emptyPlatform(String name) throws CoreException {
        return file(name, EMPTY.formatted(name));
    }

    /** A new file. */
    IFile file(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /** A file that may be there or not. */
    IFile find(String path) {
        return project.getFile(path);
    }

    /** Lets builders finish whatever they were told of. */
    static void built() {
        try {
            Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules of the problem markers on a file. */
    static List<String> problems(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO))
                    .map(marker -> marker.getAttribute(ProblemMarker.RULE, "")).sorted().toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first problem marker of a rule on a file. */
    static Optional<IMarker> problem(IFile file, String rule) {
        try {
            return Arrays.stream(file.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(ProblemMarker.RULE, "").equals(rule)).findFirst();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closes all editors and deletes the project with its files. */
    void close() throws CoreException {
        Ui.run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false));
        built();
        project.delete(true, true, null);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ridgeline.examples.Examples;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.ide.project.NewProject;

/** A Ridgeline project of its own for each test, in a workspace that builds only when it is told to; deleted after the test. */
public final class TestProject implements BeforeEachCallback, AfterEachCallback {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private IProject project;

    /** Creates a project that no test had before. */
    @Override
    public void beforeEach(ExtensionContext context) throws CoreException {
        IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
        description.setAutoBuilding(false);
        ResourcesPlugin.getWorkspace().setDescription(description);
        project = new NewProject("test" + NUMBER.incrementAndGet(), Optional.empty()).create(null);
    }

    /** What an example holds. */
    public static String example(String path) {
        byte[] bytes = Examples.all().stream().filter(example -> example.path().equals(path)).findFirst().orElseThrow().bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The project itself. */
    public IProject project() {
        return project;
    }

    /** A file of the project, existing or not. */
    public IFile file(String path) {
        return project.getFile(IPath.fromPortableString(path));
    }

    /** Creates or replaces a file. */
    public IFile put(String path, String content) throws CoreException {
        IFile file = file(path);
        WorkspaceFiles.write(file, content.getBytes(StandardCharsets.UTF_8), null);
        return file;
    }

    /** Replaces a file behind the builder's back as somebody's editor would. */
    public void edit(String path, String content) throws CoreException {
        file(path).setContents(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), IResource.KEEP_HISTORY, null);
    }

    /** What a file holds, as text. */
    public String text(String path) throws CoreException {
        return new String(WorkspaceFiles.read(file(path)), StandardCharsets.UTF_8);
    }

    /** Builds what changed, and tells which platforms the builder named while it did. */
    public List<String> build() throws CoreException {
        return build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
    }

    /** Builds everything. */
    public List<String> buildAll() throws CoreException {
        return build(IncrementalProjectBuilder.FULL_BUILD);
    }

    /** Deletes what was built. */
    public void clean() throws CoreException {
        project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
    }

    private List<String> build(int kind) throws CoreException {
        List<String> named = new ArrayList<>();
        IProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                if (name.endsWith(".topology")) {
                    named.add(name);
                }
            }
        };
        project.build(kind, monitor);
        return named;
    }

    /** The paths of all files below a folder of the project. */
    public List<String> files(String folder) throws CoreException {
        TreeSet<String> files = new TreeSet<>();
        if (project.getFolder(folder).exists()) {
            project.getFolder(folder).accept(resource -> {
                if (resource instanceof IFile file) {
                    files.add(file.getProjectRelativePath().removeFirstSegments(1).toString());
                }
                return true;
            });
        }
        return List.copyOf(files);
    }

    /** The markers of a file, by line. */
    public List<IMarker> markers(String path) throws CoreException {
        IMarker[] markers = file(path).findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO);
        return Arrays.stream(markers).sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0))).toList();
    }

    /** The messages of the markers of a file. */
    public List<String> messages(String path) throws CoreException {
        return markers(path).stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
    }

    @Override
    public void afterEach(ExtensionContext context) throws CoreException {
        project.delete(true, true, null);
    }
}

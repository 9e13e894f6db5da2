/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/**
 * What a build has to look at. All paths are relative to the project, with slashes.
 *
 * @param platforms what is to be built
 * @param gone      the platforms whose files are to be cleaned up
 * @param outputs   the outputs that somebody touched
 */
record Changes(Set<String> platforms, Set<String> gone, Set<String> outputs) {

    private static final String EXTENSION = "topology";
    private static final int OF_CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.DERIVED_CHANGED;

    private Changes() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** Everything: each platform of the project, and each that is remembered but gone. */
    static Changes all(IProject project, BuildState state) throws CoreException {
        Changes changes = new Changes();
        project.accept(proxy -> {
            if (proxy.isDerived()) {
                return false;
            }
            if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + EXTENSION)) {
                changes.platforms.add(path(proxy.requestResource()));
            }
            return true;
        }, IResource.NONE);
        changes.gone.addAll(state.platforms());
        changes.gone.removeAll(changes.platforms);
        return changes;
    }

    /** What differs from the last build. */
    static Changes of(IResourceDelta delta, BuildState state) throws CoreException {
        Changes changes = new Changes();
        delta.accept(each -> {
            if (each.getResource() instanceof IFile file && isRelevant(each)) {
                changes.add(file, state);
            }
            return true;
        });
        return changes;
    }

    private static boolean isRelevant(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & OF_CONTENT) != 0;
    }

    private void add(IFile file, BuildState state) {
        String path = path(file);
        if (EXTENSION.equals(file.getFileExtension())) {
            boolean there = file.exists() && !file.isDerived(IResource.CHECK_ANCESTORS);
            (there ? platforms : gone).add(path);
        } else {
            state.ownerOf(path).ifPresent(owner -> outputs.add(path));
        }
    }

    /** The path of a resource as the builder remembers it. */
    static String path(IResource resource) {
        IPath path = resource.getProjectRelativePath();
        return path.toString();
    }
}

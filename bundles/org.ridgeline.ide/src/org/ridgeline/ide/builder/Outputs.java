/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ridgeline.firmware.export.OutputFile;
import org.ridgeline.ide.export.FirmwareExport;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.markers.ProblemMarkers;
import org.ridgeline.ide.settings.RuleSeverities;

/**
 * The firmware files of a project. A file that holds what it should is not touched. One that somebody edited by hand is kept, and marked,
 * until its platform says something else for it; what it held is then in its local history. One that somebody else wrote is neither
 * replaced nor deleted.
 */
final class Outputs {

    private final IProject project;
    private final BuildState state;
    private final EditedFirmware edited;

    Outputs(IProject project, BuildState state, RuleSeverities severities) {
        this.project = project;
        this.state = state;
        this.edited = new EditedFirmware(severities);
    }

    /**
     * Brings the files of a platform in step with what was made of it.
     *
     * @throws CoreException if a file cannot be read, written or deleted
     */
    void replace(IFile platform, IContainer folder, List<OutputFile> files, IProgressMonitor monitor) throws CoreException {
        Map<String, String> written = state.outputs(Changes.path(platform));
        Set<String> stale = new HashSet<>(written.keySet());
        for (OutputFile output : files) {
            IFile file = FirmwareExport.outputFile(folder, platform, output);
            String path = Changes.path(file);
            stale.remove(path);
            written.put(path, put(file, output.bytes(), written.get(path), Changes.path(platform), monitor));
        }
        for (String path : stale) {
            withdraw(path, written.remove(path));
        }
    }

    /** Writes a file unless it must stay; answers what is to be remembered of it. */
    private String put(IFile file, byte[] bytes, String remembered, String platform, IProgressMonitor monitor) throws CoreException {
        String wanted = ContentHash.of(bytes);
        WorkspaceFiles.refresh(file);
        byte[] there = file.exists() ? WorkspaceFiles.read(file) : null;
        String found = there == null ? null : ContentHash.of(there);
        if (found != null && !found.equals(wanted) && !found.equals(remembered)) {
            if (remembered == null || remembered.equals(BuildState.FOREIGN)) {
                ProblemMarkers.update(file, edited.problems(file, there, "not written by Ridgeline, and differs from what " + platform
                        + " says; delete it, or export " + platform + " over it"));
                return BuildState.FOREIGN;
            }
            if (remembered.equals(wanted)) {
                ProblemMarkers.update(file, edited.problems(file, there, remark(platform)));
                return remembered;
            }
        }
        if (!wanted.equals(found)) {
            if (found != null && !found.equals(remembered)) {
                WorkspaceFiles.keepHistory(file);
            }
            rememberFolders(file.getParent());
            WorkspaceFiles.write(file, bytes, monitor);
        }
        settle(file);
        return wanted;
    }

    /** The file holds what the builder says. */
    private static void settle(IFile file) throws CoreException {
        if (!file.isDerived()) {
            file.setDerived(true, null);
        }
        ProblemMarkers.update(file, List.of());
    }

    private static String remark(String platform) {
        return "edited by hand: differs from what " + platform + " says; it is replaced when " + platform
                + " says something else, or when the project is cleaned";
    }

    private void rememberFolders(IContainer container) {
        for (IContainer each = container; each instanceof IFolder && !each.exists(); each = each.getParent()) {
            state.folders().add(Changes.path(each));
        }
    }

    /** Judges an output that somebody touched, and tells whether its platform must be built to bring it back. */
    boolean needsBuild(String path) {
        String platform = state.ownerOf(path).orElseThrow();
        String remembered = state.outputs(platform).get(path);
        IFile file = project.getFile(path);
        if (!file.exists() || remembered.equals(BuildState.FOREIGN)) {
            return true;
        }
        try {
            byte[] bytes = WorkspaceFiles.read(file);
            if (ContentHash.of(bytes).equals(remembered)) {
                settle(file);
            } else {
                ProblemMarkers.update(file, edited.problems(file, bytes, remark(platform)));
            }
            return false;
        } catch (CoreException e) {
            // The build of the platform meets the same and tells it there.
            return true;
        }
    }

    /**
     * Deletes what was written for a platform that is gone.
     *
     * @throws CoreException if a file cannot be deleted
     */
    void remove(String platform) throws CoreException {
        for (Map.Entry<String, String> output : new TreeMap<>(state.outputs(platform)).entrySet()) {
            withdraw(output.getKey(), output.getValue());
            state.outputs(platform).remove(output.getKey());
        }
        state.forget(platform);
    }

    /** Deletes an output, but nothing that somebody's hand is in. */
    private void withdraw(String path, String remembered) throws CoreException {
        IFile file = project.getFile(path);
        if (!file.exists()) {
            deleteEmptyFolders(file.getParent());
        } else if (ContentHash.of(WorkspaceFiles.read(file)).equals(remembered)) {
            file.delete(IResource.FORCE, null);
            deleteEmptyFolders(file.getParent());
        } else if (remembered.equals(BuildState.FOREIGN)) {
            ProblemMarkers.update(file, List.of());
        } else {
            file.setDerived(false, null);
            ProblemMarkers.update(file, edited.problems(file, WorkspaceFiles.read(file),
                    "edited by hand, and no platform writes it any more; delete it if nobody needs it"));
        }
    }

    /**
     * Deletes all that the builder wrote; what was edited by hand is in the local history then.
     *
     * @throws CoreException if a file cannot be deleted
     */
    void clean() throws CoreException {
        for (String platform : state.platforms()) {
            for (Map.Entry<String, String> output : state.outputs(platform).entrySet()) {
                IFile file = project.getFile(output.getKey());
                if (file.exists() && !output.getValue().equals(BuildState.FOREIGN)) {
                    if (!ContentHash.of(WorkspaceFiles.read(file)).equals(output.getValue())) {
                        WorkspaceFiles.keepHistory(file);
                    }
                    file.delete(IResource.FORCE | IResource.KEEP_HISTORY, null);
                }
                deleteEmptyFolders(file.getParent());
            }
            state.forget(platform);
        }
    }

    private void deleteEmptyFolders(IContainer container) throws CoreException {
        IContainer each = container;
        while (each instanceof IFolder folder && state.folders().contains(Changes.path(folder))) {
            if (folder.exists()) {
                if (folder.members(IContainer.INCLUDE_HIDDEN | IContainer.INCLUDE_TEAM_PRIVATE_MEMBERS).length > 0) {
                    return;
                }
                folder.delete(IResource.FORCE, null);
            }
            state.folders().remove(Changes.path(folder));
            each = folder.getParent();
        }
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.export;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.ridgeline.core.check.Finding;
import org.ridgeline.ide.export.PlannedFile.Change;

/**
 * What an export will do, so that people can look at it first; the firmware in it is made and proved.
 *
 * @param platform the platform
 * @param files    each file of firmware, in the order in which it is written
 * @param findings what is wrong with the platform, errors first, at the severity that each finding says itself
 * @param notes    what else people should know, one line each
 */
public record Preview(IFile platform, List<PlannedFile> files, List<Finding> findings, List<String> notes) {

    /** Keeps its own copies. */
    public Preview {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** Whether writing it would touch any file. */
    public boolean changesSomething() {
        return files.stream().anyMatch(file -> file.change() != Change.UNCHANGED);
    }

    /**
     * Writes what was previewed, byte for byte, as one operation of the workspace; what was in the files before stays in their local
     * history. To be called where the caller holds no scheduling rule but that of the target folder's project or the workspace.
     *
     * @throws CoreException              if a file cannot be written
     * @throws OperationCanceledException if somebody cancelled; what was written until then stays
     */
    public void write(IProgressMonitor monitor) throws CoreException {
        if (!changesSomething()) {
            return;
        }
        IResource project = files.getFirst().file().getProject();
        project.getWorkspace().run(this::writeFiles, project, IWorkspace.AVOID_UPDATE, monitor);
    }

    private void writeFiles(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Exporting the firmware of " + platform.getName(), files.size());
        for (PlannedFile planned : files) {
            progress.checkCanceled();
            progress.subTask(planned.file().getName());
            write(planned, progress.split(1));
        }
    }

    private static void write(PlannedFile planned, IProgressMonitor monitor) throws CoreException {
        IFile file = planned.file();
        boolean derived = file.isDerived();
        switch (planned.change()) {
            case UNCHANGED -> SubMonitor.done(monitor);
            case NEW -> WorkspaceFiles.write(file, planned.after(), monitor);
            case CHANGED -> {
                WorkspaceFiles.keepHistory(file);
                WorkspaceFiles.write(file, planned.after(), monitor);
                file.setDerived(derived, null);
            }
        }
    }
}

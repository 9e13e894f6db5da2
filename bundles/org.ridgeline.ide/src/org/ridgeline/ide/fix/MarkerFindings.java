/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.ridgeline.core.check.Finding;
import org.ridgeline.ide.analysis.Analysis;
import org.ridgeline.ide.analysis.PlatformAnalysis;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.settings.ProjectSettings;

/** From a marker back to the finding that it stands for. */
public final class MarkerFindings {

    private MarkerFindings() {
    }

    /** The finding among those that somebody has, for example an open editor. */
    public static Optional<Finding> find(IMarker marker, List<Finding> findings) {
        return FindingKey.of(marker).flatMap(key -> key.in(findings));
    }

    /**
     * The finding in the platform as it is saved; empty if it is gone or the file is no sound platform now.
     *
     * @throws CoreException if the file cannot be read
     */
    public static Optional<Finding> find(IMarker marker) throws CoreException {
        if (!(marker.getResource() instanceof IFile file)) {
            return Optional.empty();
        }
        return analysis(file) instanceof Analysis.Proved proved ? find(marker, proved.result().findings()) : Optional.empty();
    }

    static Analysis analysis(IFile file) throws CoreException {
        return PlatformAnalysis.of(WorkspaceFiles.read(file), file.getName(), ProjectSettings.of(file.getProject()).request());
    }
}

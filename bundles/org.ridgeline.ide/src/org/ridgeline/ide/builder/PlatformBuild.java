/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.ide.analysis.Analysis;
import org.ridgeline.ide.analysis.PlatformAnalysis;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.markers.ProblemMarkers;
import org.ridgeline.ide.markers.ProblemSource;
import org.ridgeline.ide.markers.WantedProblem;
import org.ridgeline.model.file.ElementLines;
import org.ridgeline.model.file.Place;

/** Builds one platform: its markers, and its firmware unless it is no sound platform; then the old firmware stays. */
final class PlatformBuild {

    private final BuildSettings settings;
    private final Outputs outputs;

    PlatformBuild(BuildSettings settings, Outputs outputs) {
        this.settings = settings;
        this.outputs = outputs;
    }

    /**
     * Builds a platform; whatever is wrong with it becomes a marker.
     *
     * @throws CoreException if the file vanishes meanwhile
     */
    void build(IFile platform, IProgressMonitor monitor) throws CoreException {
        List<WantedProblem> problems = new ArrayList<>();
        try {
            byte[] bytes = WorkspaceFiles.read(platform);
            switch (PlatformAnalysis.of(bytes, platform.getName(), settings.project().request())) {
                case Analysis.Unsound unsound -> unsound.problems().forEach(
                        problem -> problems.add(WantedProblem.of(ProblemSource.FILE, Severity.ERROR, problem.line(), problem.message())));
                case Analysis.Defective defective -> tell(defective, platform, problems);
                case Analysis.Proved proved -> {
                    tell(proved, problems);
                    outputs.replace(platform, settings.project().folderOf(platform), proved.result().files(), monitor);
                }
            }
        } catch (CoreException e) {
            problems.add(WantedProblem.of(ProblemSource.FILE, Severity.ERROR, 0,
                    "not everything could be built: " + e.getStatus().getMessage()));
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            tell(new Analysis.Defective(e), platform, problems);
        }
        ProblemMarkers.update(platform, problems);
    }

    /** A defect of ours costs people one marker, not the build of everything else; what it needs to be found goes to the log. */
    private static void tell(Analysis.Defective defective, IFile platform, List<WantedProblem> problems) {
        problems.add(WantedProblem.of(ProblemSource.FILE, Severity.ERROR, 0, defective.message()));
        Platform.getLog(PlatformBuild.class).error(platform.getFullPath() + ": " + defective.message(), defective.cause());
    }

    private void tell(Analysis.Proved proved, List<WantedProblem> problems) {
        for (Finding finding : proved.result().findings()) {
            settings.severities().of(finding).ifPresent(severity -> problems.add(
                    WantedProblem.of(ProblemSource.PLATFORM, finding, severity, place(finding.subject(), proved.lines()))));
        }
        for (String note : proved.result().notes()) {
            problems.add(WantedProblem.of(ProblemSource.PLATFORM, Severity.INFO, 0, note.replaceFirst("^warning: ", "")));
        }
    }

    private static Optional<Place> place(Subject subject, ElementLines lines) {
        return subject instanceof Subject.OfElement element ? lines.of(element.id().value()) : Optional.of(lines.root());
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.ridgeline.ide.fix.ClosedFileFix;
import org.ridgeline.ide.fix.FindingKey;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.model.fix.QuickFix;

/** Finds the fixes of Ridgeline's markers; the last offers are always to say what the problem means, and to configure how severe it is. */
public final class FixResolutionGenerator implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return ProblemMarker.rule(marker).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        Optional<FindingKey> problem = FindingKey.of(marker);
        if (problem.isEmpty()) {
            return new IMarkerResolution[0];
        }
        Stream<IMarkerResolution> fixes = offers(marker, problem.get()).stream().map(fix -> new FixResolution(marker, fix.label(), fix.fitsAll()));
        return Stream.concat(fixes, Stream.of(new AboutResolution(problem.get().rule()), new SeverityResolution(problem.get().rule())))
                .toArray(IMarkerResolution[]::new);
    }

    private static List<QuickFix> offers(IMarker marker, FindingKey problem) {
        Optional<OpenEditor> editor = OpenEditor.of(marker.getResource());
        if (editor.isPresent()) {
            return editor.get().offers(problem);
        }
        try {
            return marker.getResource() instanceof IFile file && "topology".equals(file.getFileExtension()) ? ClosedFileFix.offers(file, problem)
                    : List.of();
        } catch (CoreException e) {
            ILog.of(FixResolutionGenerator.class).warn(e.getMessage(), e);
            return List.of();
        }
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.ridgeline.ide.fix.ClosedFileFix;
import org.ridgeline.ide.fix.ClosedFileSuppression;
import org.ridgeline.ide.fix.FindingKey;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.model.fix.QuickFix;
import org.ridgeline.model.fix.Suppressible;

/**
 * Finds the fixes of Ridgeline's markers, and offers to accept what is right all the same; the last offers are always to say what the
 * problem means, and to configure how severe it is.
 */
public final class FixResolutionGenerator implements IMarkerResolutionGenerator2 {

    /** What is offered for a marker. */
    private record Offers(List<QuickFix> fixes, Optional<Suppressible> suppression) {

        static final Offers NONE = new Offers(List.of(), Optional.empty());
    }

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
        Offers offers = offers(marker, problem.get());
        List<IMarkerResolution> resolutions = new ArrayList<>();
        offers.fixes().forEach(fix -> resolutions.add(new FixResolution(marker, fix, resolutions.size())));
        offers.suppression().ifPresent(suppression -> resolutions.add(new SuppressResolution(marker, suppression)));
        resolutions.add(new AboutResolution(problem.get().rule()));
        resolutions.add(new SeverityResolution(problem.get().rule()));
        return resolutions.toArray(IMarkerResolution[]::new);
    }

    private static Offers offers(IMarker marker, FindingKey problem) {
        Optional<OpenEditor> editor = OpenEditor.of(marker.getResource());
        if (editor.isPresent()) {
            return new Offers(editor.get().offers(problem), editor.get().suppressible(problem));
        }
        try {
            return marker.getResource() instanceof IFile file && "topology".equals(file.getFileExtension())
                    ? new Offers(ClosedFileFix.offers(file, problem), ClosedFileSuppression.offer(file, problem)) : Offers.NONE;
        } catch (CoreException e) {
            ILog.of(FixResolutionGenerator.class).warn(e.getMessage(), e);
            return Offers.NONE;
        }
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.ridgeline.ide.fix.ClosedFileFix;
import org.ridgeline.ide.fix.FindingKey;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.ui.Images;

/** One fix of one marker: on the open editor, where it can be undone, or else on the file, whose history keeps what it was. */
final class FixResolution extends WorkbenchMarkerResolution {
    private final IMarker marker;
    private final String label;
    private final boolean fitsAll;

    FixResolution(IMarker marker, String label, boolean fitsAll) {
        this.marker = marker;
        this.label = label;
        this.fitsAll = fitsAll;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return label + (fitsAll ? ". Can be done for every problem of this kind at once." : "");
    }

    @Override
    public Image getImage() {
        return Images.FIX.shared();
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        Optional<FindingKey> own = FindingKey.of(marker);
        return Arrays.stream(markers).filter(each -> fitsAll && !each.equals(marker) && ProblemMarker.rule(each).isPresent()
                && ProblemMarker.rule(each).equals(own.map(FindingKey::rule))).toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker chosen) {
        try {
            FindingKey problem = FindingKey.of(chosen).orElseThrow();
            Optional<OpenEditor> editor = OpenEditor.of(chosen.getResource());
            if (editor.isEmpty()) {
                ClosedFileFix.apply((IFile) chosen.getResource(), problem, label, new NullProgressMonitor());
            } else if (!editor.get().apply(problem, label)) {
                throw new CoreException(Status.info(chosen.getResource().getName() + " has changed: '" + label + "' is not possible any more"));
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** One marker gets this fix; each of several the best one that needs no decision, file by file. */
    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        if (markers.length == 1) {
            run(markers[0]);
            return;
        }
        Map<IResource, List<FindingKey>> byFile = Arrays.stream(markers).collect(Collectors.groupingBy(IMarker::getResource,
                Collectors.flatMapping(each -> FindingKey.of(each).stream(), Collectors.toList())));
        SubMonitor progress = SubMonitor.convert(monitor, byFile.size());
        byFile.forEach((resource, problems) -> fixAll((IFile) resource, problems, progress.split(1)));
    }

    private static void fixAll(IFile file, List<FindingKey> problems, IProgressMonitor monitor) {
        Display.getDefault().syncExec(() -> {
            try {
                Optional<OpenEditor> editor = OpenEditor.of(file);
                if (editor.isPresent()) {
                    editor.get().applyAll(problems);
                } else {
                    ClosedFileFix.applyAll(file, problems, monitor);
                }
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        });
    }
}

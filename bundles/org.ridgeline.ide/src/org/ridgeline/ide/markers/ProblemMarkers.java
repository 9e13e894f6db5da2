/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.markers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * Brings the markers of a file in step with its problems: a problem that is still there keeps its marker, so that nothing flickers in the
 * Problems view, in the editor or on the figures.
 */
public final class ProblemMarkers {

    private ProblemMarkers() {
    }

    /**
     * Keeps the markers that still hold, moves those whose place or severity changed, deletes the others and creates what is missing.
     *
     * @throws CoreException if the resource does not exist
     */
    public static void update(IResource resource, List<WantedProblem> problems) throws CoreException {
        Map<WantedProblem.Key, Deque<IMarker>> existing = new HashMap<>();
        for (IMarker marker : resource.findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_ZERO)) {
            existing.computeIfAbsent(WantedProblem.Key.of(marker), key -> new ArrayDeque<>()).add(marker);
        }
        List<WantedProblem> missing = new ArrayList<>();
        for (WantedProblem problem : problems) {
            Deque<IMarker> same = existing.get(problem.key());
            if (same == null || same.isEmpty()) {
                missing.add(problem);
            } else {
                keep(same.remove(), problem);
            }
        }
        for (Deque<IMarker> stale : existing.values()) {
            for (IMarker marker : stale) {
                marker.delete();
            }
        }
        for (WantedProblem problem : missing) {
            resource.createMarker(ProblemMarker.TYPE, problem.attributes());
        }
    }

    private static void keep(IMarker marker, WantedProblem problem) throws CoreException {
        Map<String, Object> attributes = problem.attributes();
        if (!attributes.equals(marker.getAttributes())) {
            marker.setAttributes(attributes);
        }
    }

    /**
     * Deletes the markers of a resource and of everything below it.
     *
     * @throws CoreException if the resource does not exist
     */
    public static void deleteBelow(IResource resource) throws CoreException {
        resource.deleteMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_INFINITE);
    }
}

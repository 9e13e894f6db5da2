/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.markers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.topology.ElementId;

/** The type and attributes of Ridgeline's markers, and what they say. */
public final class ProblemMarker {

    /** The marker type. */
    public static final String TYPE = "org.ridgeline.problem";

    /**
     * The id of the rule as text, for example {@code rid-collision}; empty where no rule is about it, as for a file that is no platform.
     */
    public static final String RULE = "rule";

    /** The id of the element of the platform; empty where it is about none. */
    public static final String ELEMENT = "element";

    /** The ids of the elements that also take part in it, separated by spaces. */
    public static final String RELATED = "related";

    /** What is judged: {@link ProblemSource}, as text. */
    public static final String SOURCE = "source";

    private ProblemMarker() {
    }

    /** The rule of a marker, if it has one. */
    public static Optional<RuleId> rule(IMarker marker) {
        return RuleId.named(marker.getAttribute(RULE, ""));
    }

    /** The element that a marker is about, if it is about one. */
    public static Optional<ElementId> element(IMarker marker) {
        return Optional.of(marker.getAttribute(ELEMENT, "")).filter(id -> !id.isEmpty()).map(ElementId::new);
    }

    /** The elements that also take part in it. */
    public static List<ElementId> related(IMarker marker) {
        return Arrays.stream(marker.getAttribute(RELATED, "").split(" ")).filter(id -> !id.isEmpty()).map(ElementId::new).toList();
    }

    /** What was judged. */
    public static Optional<ProblemSource> source(IMarker marker) {
        return ProblemSource.named(marker.getAttribute(SOURCE, ""));
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.markers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.text.OneLine;
import org.ridgeline.model.file.Place;

/**
 * A problem that a file should have a marker for.
 *
 * @param key      what makes it this problem and no other
 * @param severity how bad it is here
 * @param line     its line, counted from 1; 0: the file as a whole
 * @param span     the text that it is about, where that is known
 */
public record WantedProblem(Key key, Severity severity, int line, Optional<Place> span) {

    /** A marker takes at most 65535 bytes of UTF-8 an attribute; a char takes three at most. */
    private static final int LONGEST = 21_000;

    /**
     * What a marker must say to stand for the problem; where it stands in the file may change.
     *
     * @param source  what was judged
     * @param rule    the rule's id, or nothing
     * @param element the element's id, or nothing
     * @param related the ids of the other elements, separated by spaces
     * @param message one line for people
     */
    public record Key(ProblemSource source, String rule, String element, String related, String message) {

        static Key of(IMarker marker) {
            return new Key(ProblemMarker.source(marker).orElse(null), marker.getAttribute(ProblemMarker.RULE, ""),
                    marker.getAttribute(ProblemMarker.ELEMENT, ""), marker.getAttribute(ProblemMarker.RELATED, ""),
                    marker.getAttribute(IMarker.MESSAGE, ""));
        }
    }

    /** A problem that no rule is about. */
    public static WantedProblem of(ProblemSource source, Severity severity, int line, String message) {
        return new WantedProblem(new Key(source, "", "", "", OneLine.of(message, LONGEST)), severity, line, Optional.empty());
    }

    /** A finding at the severity that it has here. */
    public static WantedProblem of(ProblemSource source, Finding finding, Severity severity, Optional<Place> span) {
        String message = finding.subject() instanceof Subject.OfPlatform ? finding.message() : finding.subject().label() + ": "
                + finding.message();
        String related = related(finding);
        Key key = new Key(source, finding.rule().toString(), id(finding.subject()), related, OneLine.of(message, LONGEST));
        return new WantedProblem(key, severity, span.map(Place::line).orElse(0), span);
    }

    private static String related(Finding finding) {
        StringBuilder ids = new StringBuilder();
        for (Subject subject : finding.related()) {
            String id = id(subject);
            if (ids.length() + id.length() >= LONGEST) {
                break;
            }
            ids.append(ids.isEmpty() || id.isEmpty() ? "" : " ").append(id);
        }
        return ids.toString();
    }

    private static String id(Subject subject) {
        return subject instanceof Subject.OfElement element ? element.id().value() : "";
    }

    /** The attributes of its marker. */
    Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>(Map.of(IMarker.SEVERITY, level(severity), IMarker.MESSAGE, key.message(),
                ProblemMarker.SOURCE, key.source().toString(), ProblemMarker.RULE, key.rule(), ProblemMarker.ELEMENT, key.element(),
                ProblemMarker.RELATED, key.related()));
        if (line > 0) {
            attributes.put(IMarker.LINE_NUMBER, line);
        }
        span.ifPresent(where -> {
            attributes.put(IMarker.CHAR_START, where.start());
            attributes.put(IMarker.CHAR_END, where.end());
        });
        return attributes;
    }

    private static int level(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}

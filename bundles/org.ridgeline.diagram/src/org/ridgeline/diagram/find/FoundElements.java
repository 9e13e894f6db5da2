/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.find;

import java.util.List;
import java.util.Optional;

/** The last search of a diagram, and which of its matches is shown. */
public final class FoundElements {

    private String text = "";
    private List<Match> matches = List.of();
    private int shown = -1;

    /** What was searched for; empty before the first search. */
    public String text() {
        return text;
    }

    /** Keeps a search; one of its matches is shown. */
    public void keep(String searched, List<Match> found, Match match) {
        text = searched;
        matches = List.copyOf(found);
        shown = found.indexOf(match);
    }

    /** The match that many places further on, round and round; empty if nothing was found. It is shown from then on. */
    public Optional<Match> move(int step) {
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        shown = Math.floorMod(shown + step, matches.size());
        return Optional.of(matches.get(shown));
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ridgeline.core.check.rules.UnusedSuppression;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Suppression;
import org.ridgeline.core.translate.Translation;

/** Leaves out the findings that the suppressions of a platform speak of. */
final class Suppressor {

    /** What a suppression speaks of. */
    private record Place(String rule, ElementId element) {
    }

    private final Translation translation;
    private final Map<Place, Suppression> suppressions = new HashMap<>();
    private final Set<Place> used = new HashSet<>();

    Suppressor(Translation translation) {
        this.translation = translation;
        translation.topology().suppressions().forEach(suppression -> suppressions.putIfAbsent(placeOf(suppression), suppression));
    }

    /** What is left of the findings, with one more for each suppression that none of them asked for. */
    Judgement judge(Stream<Finding> found) {
        List<Finding> shown = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        found.forEach(finding -> suppressionOf(finding).ifPresentOrElse(
                suppression -> suppressed.add(new SuppressedFinding(finding, suppression)), () -> shown.add(finding)));
        shown.addAll(UnusedSuppression.of(translation.index(),
                translation.topology().suppressions().stream().filter(suppression -> !used.contains(placeOf(suppression))).toList()));
        return new Judgement(shown, suppressed);
    }

    /** A finding is suppressed where its subject is, or something else that takes part in it. */
    private Optional<Suppression> suppressionOf(Finding finding) {
        if (!finding.rule().maySuppress()) {
            return Optional.empty();
        }
        List<Place> places = Stream.concat(Stream.of(finding.subject()), finding.related().stream())
                .filter(Subject.OfElement.class::isInstance).map(Subject.OfElement.class::cast)
                .map(element -> new Place(finding.rule().toString(), element.id())).filter(suppressions::containsKey).toList();
        used.addAll(places);
        return places.stream().map(suppressions::get).findFirst();
    }

    private static Place placeOf(Suppression suppression) {
        return new Place(suppression.rule(), suppression.element());
    }
}

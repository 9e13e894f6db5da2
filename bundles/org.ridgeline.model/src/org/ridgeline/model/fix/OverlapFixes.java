/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.DrawnMapping;

/** Two mappings give requester IDs different outputs: the one that loses leaves them out, or one of both goes. */
final class OverlapFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        if (!(situation.subject(finding) instanceof DrawnMapping other) || situation.related(finding).isEmpty()
                || !(situation.related(finding).getFirst() instanceof DrawnMapping taken)) {
            return Stream.empty();
        }
        List<QuickFix> fixes = new ArrayList<>();
        Optional<RidRange> claimed = situation.covered(taken);
        if (other.hasExplicitInput() && claimed.isPresent()) {
            SplitFix.around(situation, other, RidSet.of(claimed.get()), "Leave out of " + situation.name(other.id()) + " what "
                    + situation.name(taken.id()) + " maps").ifPresent(fixes::add);
        }
        fixes.add(new RemovalFix("Remove " + situation.name(other.id()), false, List.of(other.id())));
        fixes.add(new RemovalFix("Remove " + situation.name(taken.id()), false, List.of(taken.id())));
        return fixes.stream();
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.claims;

import java.util.List;

/**
 * Everything that one piece of firmware claims about IDs.
 *
 * @param format        its format
 * @param maps          its maps, in its own order
 * @param references    its references outside of maps
 * @param malformations the parts that could not be read
 * @param facts         what else it says that matters to its maps
 */
public record Claims(FirmwareFormat format, List<ClaimedMap> maps, List<ClaimedReference> references, List<Malformation> malformations,
        List<ClaimedFact> facts) {

    /** Keeps its own copies. */
    public Claims {
        maps = List.copyOf(maps);
        references = List.copyOf(references);
        malformations = List.copyOf(malformations);
        facts = List.copyOf(facts);
    }

    /** Claims of maps and references alone. */
    public Claims(FirmwareFormat format, List<ClaimedMap> maps, List<ClaimedReference> references, List<Malformation> malformations) {
        this(format, maps, references, malformations, List.of());
    }

    /** Its facts of one kind, in its own order. */
    public <F extends ClaimedFact> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

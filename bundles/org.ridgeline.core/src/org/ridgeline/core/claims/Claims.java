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
 */
public record Claims(FirmwareFormat format, List<ClaimedMap> maps, List<ClaimedReference> references, List<Malformation> malformations) {

    /** Keeps its own copies. */
    public Claims {
        maps = List.copyOf(maps);
        references = List.copyOf(references);
        malformations = List.copyOf(malformations);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.imported;

import java.util.List;
import org.ridgeline.core.topology.Topology;

/**
 * A platform that somebody described elsewhere.
 *
 * @param topology what it means; its ids are unique and made readable, its references lead somewhere
 * @param remarks  what was left out or assumed, in the order of the source
 */
public record ImportedTopology(Topology topology, List<Remark> remarks) {

    /** Keeps its own copy of the list. */
    public ImportedTopology {
        remarks = List.copyOf(remarks);
    }
}

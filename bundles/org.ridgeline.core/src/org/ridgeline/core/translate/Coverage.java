/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DrawnMapping;

/**
 * A run of requester IDs that one drawn mapping covers, before it is known whether it wins them.
 *
 * @param input   the requester IDs
 * @param mapping the mapping
 * @param rank    how specific it is; the highest rank wins
 * @param order   when it was drawn; among equal ranks the first wins
 * @param meaning what it says of every requester ID that it covers; equal for mappings that do not contradict each other
 */
record Coverage(RidRange input, DrawnMapping mapping, int rank, int order, Object meaning) implements Comparable<Coverage> {

    /** The winner is the least. */
    @Override
    public int compareTo(Coverage other) {
        return rank != other.rank ? Integer.compare(other.rank, rank) : Integer.compare(order, other.order);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

/**
 * The full address of a PCI requester: RIDs repeat from segment to segment, the pair does not.
 *
 * @param segment the PCI segment group (Linux: domain), 0 to 0xffff
 * @param rid     the requester ID within the segment
 */
public record PciAddress(int segment, Rid rid) implements Comparable<PciAddress> {

    /** Refuses a segment beyond 16 bits. */
    public PciAddress {
        Bits.require(segment, 16, "segment");
    }

    @Override
    public int compareTo(PciAddress other) {
        int bySegment = Integer.compare(segment, other.segment);
        return bySegment != 0 ? bySegment : rid.compareTo(other.rid);
    }

    /** As Linux writes it, for example {@code 0000:00:1f.7}. */
    @Override
    public String toString() {
        String hex = Integer.toHexString(segment);
        return "0".repeat(4 - hex.length()) + hex + ':' + rid;
    }
}

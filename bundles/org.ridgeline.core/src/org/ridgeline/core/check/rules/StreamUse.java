/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.Translation;

/**
 * One use of a stream ID by something that exists.
 *
 * @param user    what uses it
 * @param name    how people call it
 * @param segment the segment of the requester ID it comes from, or -1 for a platform device
 * @param input   the requester ID it comes from, or the position among the streams of a platform device
 */
record StreamUse(Element user, String name, int segment, long input) {

    /** The address it comes from; only of a PCI function's use. */
    PciAddress address() {
        return new PciAddress(segment, new Rid((int) input));
    }

    /** Whether it is a PCI function's. */
    boolean isPci() {
        return segment >= 0;
    }

    /** Every stream ID of an IOMMU that something existing uses, with its users in drawing order. */
    static Map<StreamKey, List<StreamUse>> of(Translation translation) {
        Map<StreamKey, List<StreamUse>> uses = new LinkedHashMap<>();
        for (Requester requester : translation.enumeration().requesters()) {
            if (!requester.discovered()) {
                continue;
            }
            for (AliasStream answer : translation.streams(requester)) {
                answer.range().ifPresent(range -> uses.computeIfAbsent(new StreamKey(range.iommu(), answer.stream().get()),
                        key -> new ArrayList<>())
                        .add(new StreamUse(requester.function(), requester.name(), requester.address().segment(),
                        answer.alias().rid().value())));
            }
        }
        for (PlatformStreams streams : translation.platformStreams()) {
            // A device with more streams than a device tree could list is a matter of another rule.
            for (long i = 0; i < Math.min(streams.count(), 1024); i++) {
                uses.computeIfAbsent(new StreamKey(streams.iommu(), streams.first().plus(i)), key -> new ArrayList<>())
                        .add(new StreamUse(streams.device(), streams.device().name(), -1, i));
            }
        }
        return uses;
    }

    /**
     * A stream ID together with whose it is.
     *
     * @param iommu  the IOMMU
     * @param stream the stream ID
     */
    record StreamKey(Iommu iommu, StreamId stream) {
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.Translation;

/**
 * What a VIOT cannot say: it knows virtio-iommus alone, and gives a device in the address map one endpoint ID by its first register
 * address.
 */
final class ViotLimits extends FormatLimits {

    ViotLimits(Translation translation) {
        super(translation, FirmwareFormat.VIOT);
    }

    @Override
    void judge() {
        translators().keySet().stream().filter(Iommu::isVirtio).forEach(this::judgeTranslator);
        Set<ElementId> devices = new HashSet<>();
        Map<Long, PlatformDevice> byBase = new HashMap<>();
        for (PlatformStreams streams : translation().platformStreams()) {
            if (streams.iommu().isVirtio()) {
                boolean first = devices.add(streams.device().id());
                judgeStreams(streams, first);
                if (first && !streams.device().registers().isEmpty()) {
                    judgeAddress(streams.device(), byBase);
                }
            }
        }
    }

    private void judgeAddress(PlatformDevice device, Map<Long, PlatformDevice> byBase) {
        PlatformDevice other = byBase.putIfAbsent(device.registers().getFirst().base(), device);
        if (other != null) {
            report(device, "it names a device by its first register address, and " + other.name() + " has the same");
        }
    }

    private void judgeTranslator(Iommu iommu) {
        if (isLost(iommu)) {
            report(iommu, "the IOMMU is never found on its bus");
        }
        if (hasFurtherCells(iommu)) {
            report(iommu, "an endpoint ID has one cell");
        }
    }

    private void judgeStreams(PlatformStreams streams, boolean first) {
        if (isLost(streams.iommu())) {
            report(streams.iommu(), "the IOMMU is never found on its bus");
        }
        if (streams.device().registers().isEmpty()) {
            report(streams.device(), "it names a device by its first register address, which is not given");
        }
        if (!first || streams.count() > 1 || !streams.first().further().isEmpty()) {
            report(streams.device(), "a device in the address map has one endpoint ID");
        }
    }
}

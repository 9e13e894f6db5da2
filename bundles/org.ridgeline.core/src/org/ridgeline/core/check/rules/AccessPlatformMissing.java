/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.Translation;

/** Finds virtio devices behind an IOMMU that do not offer VIRTIO_F_ACCESS_PLATFORM: they use physical addresses whatever the tables say. */
public final class AccessPlatformMissing implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.ACCESS_PLATFORM_MISSING;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.function() instanceof PciEndpoint endpoint) {
                translation.stream(function.address())
                        .flatMap(range -> problem(endpoint.virtio(), endpoint.accessPlatform(), range.iommu()))
                        .ifPresent(message -> findings.add(new Finding(id(), Subject.of(endpoint), message)));
            }
        }
        Set<ElementId> judged = new HashSet<>();
        for (PlatformStreams streams : translation.platformStreams()) {
            PlatformDevice device = streams.device();
            if (judged.add(device.id())) {
                problem(device.virtio(), device.accessPlatform(), streams.iommu())
                        .ifPresent(message -> findings.add(new Finding(id(), Subject.of(device), message)));
            }
        }
        return findings;
    }

    private static Optional<String> problem(VirtioTransport virtio, boolean accessPlatform, Iommu iommu) {
        return switch (virtio) {
            case NONE -> Optional.empty();
            case MODERN -> accessPlatform ? Optional.empty()
                    : Optional.of("is behind " + iommu.name()
                    + " but does not offer VIRTIO_F_ACCESS_PLATFORM: it bypasses the IOMMU silently");
            case TRANSITIONAL, LEGACY -> Optional.of("is behind " + iommu.name()
                    + " but is not modern-only virtio, so it cannot offer VIRTIO_F_ACCESS_PLATFORM: it bypasses the IOMMU silently");
        };
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.Translation;

/**
 * Finds virtio-iommus that let nothing pass before a driver attaches it: firmware that does not drive the IOMMU cannot boot from what is
 * behind it.
 */
public final class BootBypassOff implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.BOOT_BYPASS_OFF;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Iommu> closed = new ArrayList<>();
        translation.enumeration().functions().stream().map(EnumeratedFunction::function)
                .filter(function -> function instanceof PciIommu iommu && iommu.isVirtio() && !iommu.bootBypass())
                .forEach(function -> closed.add((PciIommu) function));
        translation.topology().mmioIommus().stream().filter(iommu -> iommu.isVirtio() && !iommu.bootBypass())
                .forEach((MmioIommu iommu) -> closed.add(iommu));
        List<Finding> findings = new ArrayList<>();
        for (Iommu iommu : closed) {
            Set<Element> behind = behind(translation, iommu);
            if (!behind.isEmpty()) {
                String names = behind.stream().limit(4).map(Element::name).collect(Collectors.joining(", "))
                        + (behind.size() > 4 ? ", ..." : "");
                findings.add(new Finding(id(), id().severity(), Subject.of(iommu), behind.stream().map(Subject::of).toList(),
                        "has boot-bypass off: firmware that does not drive it cannot boot from " + names));
            }
        }
        return findings;
    }

    /** What might hold a boot medium or fetch one. */
    private static Set<Element> behind(Translation translation, Iommu iommu) {
        Set<Element> behind = new LinkedHashSet<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (function.function() instanceof PciEndpoint
                    && translation.stream(function.address()).filter(range -> range.iommu().id().equals(iommu.id())).isPresent()) {
                behind.add(function.function());
            }
        }
        translation.platformStreams().stream().filter(streams -> streams.iommu().id().equals(iommu.id())).map(PlatformStreams::device)
                .forEach(behind::add);
        return behind;
    }
}

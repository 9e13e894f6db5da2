/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/** What the limits of all formats have in common. */
abstract class FormatLimits {

    /** More streams of one device than any list of specifiers holds with sense. */
    static final int MOST_STREAMS = 1024;

    private final FirmwareFormat format;
    private final Translation translation;
    private final Set<ElementId> withFurtherCells;
    private final Set<Finding> findings = new LinkedHashSet<>();

    FormatLimits(Translation translation, FirmwareFormat format) {
        this.translation = translation;
        this.format = format;
        this.withFurtherCells = translation.segments().values().stream().flatMap(segment -> segment.dma().drawn().ranges().stream())
                .filter(range -> !range.first().further().isEmpty()).map(range -> range.iommu().id()).collect(Collectors.toSet());
    }

    /** What the format cannot say, nothing twice. */
    final List<Finding> findings() {
        judge();
        return List.copyOf(findings);
    }

    abstract void judge();

    final Translation translation() {
        return translation;
    }

    final void report(Element element, String what) {
        findings.add(new Finding(RuleId.NOT_EXPRESSIBLE, Subject.of(element), format + " cannot say it: " + what));
    }

    /** One range for each IOMMU that translates PCI functions. */
    final Map<Iommu, StreamRange> translators() {
        Map<ElementId, StreamRange> first = new LinkedHashMap<>();
        translation.segments().values()
                .forEach(segment -> segment.dma().drawn().ranges().forEach(range -> first.putIfAbsent(range.iommu().id(), range)));
        Map<Iommu, StreamRange> translators = new LinkedHashMap<>();
        first.values().forEach(range -> translators.put(range.iommu(), range));
        return translators;
    }

    /** Whether an IOMMU that is a PCI function is nowhere to be found, so that firmware cannot point at it. */
    final boolean isLost(Iommu iommu) {
        return iommu instanceof PciIommu && !translation.enumeration().find(iommu.id()).map(EnumeratedFunction::discovered).orElse(false);
    }

    /** Whether some range towards the IOMMU has more than one specifier cell. */
    final boolean hasFurtherCells(Iommu iommu) {
        return withFurtherCells.contains(iommu.id());
    }
}

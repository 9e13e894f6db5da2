/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.translate.MaskedTable;
import org.ridgeline.core.translate.Painted;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/**
 * A platform with what it means now.
 *
 * @param platform    what is drawn
 * @param translation its translation
 */
record Situation(Platform platform, Translation translation) {

    /** The element that a finding is about. */
    Element subject(Finding finding) {
        return translation.index().get(((Subject.OfElement) finding.subject()).id());
    }

    /** The elements that a finding also mentions. */
    List<Element> related(Finding finding) {
        return finding.related().stream().filter(Subject.OfElement.class::isInstance)
                .map(subject -> translation.index().get(((Subject.OfElement) subject).id())).toList();
    }

    /** The drawn counterpart of an element. */
    <T extends PlatformElement> T drawn(ElementId id, Class<T> kind) {
        return DrawnElement.find(platform, id, kind);
    }

    /** How people call an element. */
    String name(ElementId id) {
        return Subject.of(translation.index().get(id)).label();
    }

    /** A function with its requester ID; empty if it has none. */
    Optional<EnumeratedFunction> numbered(ElementId function) {
        return translation.enumeration().find(function);
    }

    /** The mapping that decides which IOMMU a requester ID goes to. */
    Optional<DmaMapping> dmaMapping(PciAddress address) {
        SegmentTranslation its = translation.segments().get(address.segment());
        return decided(its.dmaOrigin(), its.dma(), address.rid()).map(DmaMapping.class::cast);
    }

    /** The mapping that decides which MSI controller a requester ID goes to. */
    Optional<MsiMapping> msiMapping(PciAddress address) {
        SegmentTranslation its = translation.segments().get(address.segment());
        return decided(its.msiOrigin(), its.msi(), address.rid()).map(MsiMapping.class::cast);
    }

    /**
     * From the first to the last requester ID that a mapping of PCI covers, by what it says or else by where it decides; empty if there are
     * none.
     */
    Optional<RidRange> covered(DrawnMapping mapping) {
        List<RidRange> painted = translation.segments().values().stream().flatMap(its -> List.of(its.dmaOrigin(), its.msiOrigin()).stream())
                .flatMap(List::stream).filter(each -> each.mapping().id().equals(mapping.id())).map(Painted::input).sorted().toList();
        if (painted.isEmpty() || mapping.inputBase().orElse(0) > Rid.MAX.value()) {
            return Optional.empty();
        }
        long first = mapping.inputBase().orElse(painted.getFirst().first().value());
        long last = mapping.count().isPresent() ? first + mapping.count().getAsLong() - 1 : painted.getLast().last().value();
        return Optional.of(RidRange.of((int) first, (int) Math.min(last, Rid.MAX.value())));
    }

    private static Optional<DrawnMapping> decided(List<Painted> origins, MaskedTable<?> table, Rid rid) {
        Rid lookedUp = new Rid(rid.value() & table.mask().orElse(Rid.MAX.value()));
        return origins.stream().filter(painted -> painted.input().contains(lookedUp)).findFirst().map(Painted::mapping);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.translate.Painted;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.fix.ValueFix.Value;

/** Stream IDs that collide, or do not fit: mappings get other outputs. */
final class StreamFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        Map<ElementId, DmaMapping> mappings = new LinkedHashMap<>();
        Stream.concat(Stream.of(situation.subject(finding)), situation.related(finding).stream())
                .flatMap(element -> mappingsOf(situation, element)).forEach(mapping -> mappings.putIfAbsent(mapping.id(), mapping));
        return mappings.values().stream().filter(mapping -> !mapping.isBypass()).flatMap(mapping -> renumber(situation, mapping));
    }

    private static Stream<DmaMapping> mappingsOf(Situation situation, Element element) {
        List<DmaMapping> all = situation.translation().topology().dmaMappings();
        return switch (element) {
            case DmaMapping mapping -> Stream.of(mapping);
            case Iommu iommu -> all.stream().filter(mapping -> mapping.iommu().filter(iommu.id()::equals).isPresent());
            case PciFunction function -> situation.numbered(function.id()).stream().flatMap(numbered -> numbered.aliases().stream()
                    .flatMap(alias -> situation.dmaMapping(new PciAddress(numbered.address().segment(), alias.rid())).stream()));
            default -> all.stream().filter(mapping -> mapping.source().equals(element.id()));
        };
    }

    private static Stream<QuickFix> renumber(Situation situation, DmaMapping mapping) {
        Iommu iommu = situation.translation().index().get(mapping.iommu().get(), Iommu.class);
        List<QuickFix> fixes = new ArrayList<>();
        String name = situation.name(mapping.id());
        if (!mapping.outputCells().isEmpty()) {
            fixes.add(output("Let " + name + " use the stream IDs that are usual", mapping, null));
        }
        long size = situation.covered(mapping).map(range -> (long) range.size()).orElse(mapping.count().orElse(1));
        OptionalLong room = inUse(situation, iommu, mapping).roomFor(size);
        room.ifPresent(first -> {
            List<Long> cells = new ArrayList<>(List.of(first));
            cells.addAll(mapping.outputCells().stream().skip(1).toList());
            fixes.add(output("Renumber the stream IDs of " + name + " from 0x" + Long.toHexString(first) + " on", mapping, cells));
        });
        return fixes.stream();
    }

    private static QuickFix output(String label, DmaMapping mapping, List<Long> cells) {
        return new ValueFix(label, true, List.of(new Value(mapping.id(), PlatformPackage.Literals.DMA_MAPPING__OUTPUT, cells)));
    }

    private static FreeOutputs inUse(Situation situation, Iommu iommu, DmaMapping except) {
        FreeOutputs outputs = new FreeOutputs(iommu.idBits());
        for (SegmentTranslation its : situation.translation().segments().values()) {
            for (Painted painted : its.dmaOrigin()) {
                if (!painted.mapping().id().equals(except.id())) {
                    its.dma().drawn().within(painted.input()).stream().filter(range -> range.iommu().id().equals(iommu.id()))
                            .forEach(range -> outputs.use(range.first().value(), range.last().value()));
                }
            }
        }
        for (PlatformStreams streams : situation.translation().platformStreams()) {
            if (streams.iommu().id().equals(iommu.id()) && !streams.mapping().id().equals(except.id())) {
                outputs.use(streams.first().value(), streams.last().value());
            }
        }
        return outputs;
    }
}

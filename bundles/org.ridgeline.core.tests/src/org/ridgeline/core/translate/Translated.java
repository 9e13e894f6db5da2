/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.List;
import java.util.function.Consumer;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;

/** A translation that is asked in words: a range reads {@code 0-7 viommu 0}, numbers in hexadecimal. */
record Translated(Translation translation) {

    static Translated of(TopologyBuilder platform) {
        return new Translated(Translation.of(platform.build()));
    }

    /** A platform with an SMMU of 32 bits, one of 16 bits and an ITS, to which a test adds the rest. */
    static Translated of(Consumer<TopologyBuilder> rest) {
        TopologyBuilder platform = TopologyBuilder.named("test").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x09050000)
                .mmioIommu("narrow", MmioIommuKind.SMMU_V2, 0x09060000).its("its", 0, 0x08080000);
        rest.accept(platform);
        return of(platform);
    }

    /** What requester IDs of a segment see on the DMA side. */
    List<String> dma(int segment) {
        return words(translation.segments().get(segment).dma().effective());
    }

    /** The ranges of a segment before the mask. */
    List<String> drawn(int segment) {
        return words(translation.segments().get(segment).dma().drawn());
    }

    /** What requester IDs of a segment see on the MSI side. */
    List<String> msi(int segment) {
        return translation.segments().get(segment).msi().effective().ranges().stream()
                .map(range -> words(range.input().first(), range.input().last())
                + " " + range.controller().name() + " " + Long.toHexString(range.first().value())).toList();
    }

    /** Where one requester ID goes on the DMA side: {@code viommu 8}, or {@code bypass}. */
    String dma(int segment, int rid) {
        Rid id = new Rid(rid);
        return translation.stream(new PciAddress(segment, id))
                .map(range -> range.iommu().name() + " " + range.streamOf(id).toString().substring(2))
                .orElse("bypass");
    }

    /** Where one requester ID goes on the MSI side: {@code its 8}, or {@code nobody}. */
    String msi(int segment, int rid) {
        Rid id = new Rid(rid);
        return translation.deviceId(new PciAddress(segment, id))
                .map(range -> range.controller().name() + " " + range.deviceOf(id).toString().substring(2))
                .orElse("nobody");
    }

    private static List<String> words(RangeTable<StreamRange> table) {
        return table.ranges().stream().map(range -> words(range.input().first(), range.input().last()) + " " + range.iommu().name() + " "
                + range.first().toString().replace("0x", "")).toList();
    }

    private static String words(Rid first, Rid last) {
        return Integer.toHexString(first.value()) + "-" + Integer.toHexString(last.value());
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.enumerate.VirtualFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/** The IDs that a picture shows; none while there is no translation, and none for an element that it does not know. */
final class DrawnIds {

    private static final int MOST_PILLS = 3;

    private final Optional<Translation> translation;
    private final Set<ElementId> unnumbered = new HashSet<>();
    private final boolean severalSegments;
    private final boolean mapsDma;
    private final Map<ElementId, List<PlatformStreams>> streamsOfDevice = new HashMap<>();

    DrawnIds(Optional<Translation> translation) {
        this.translation = translation;
        severalSegments = translation.filter(it -> it.segments().size() > 1).isPresent();
        mapsDma = translation.filter(it -> !it.topology().dmaMappings().isEmpty()).isPresent();
        translation.ifPresent(it -> it.enumeration().unnumbered().forEach(function -> unnumbered.add(function.function().id())));
        translation.ifPresent(it -> it.platformStreams()
                .forEach(streams -> streamsOfDevice.computeIfAbsent(streams.device().id(), id -> new ArrayList<>()).add(streams)));
    }

    /** A function with its requester ID. */
    Optional<EnumeratedFunction> function(ElementId id) {
        return translation.flatMap(it -> it.enumeration().find(id));
    }

    /** Whether a function is known to get no requester ID. */
    boolean isUnnumbered(ElementId id) {
        return unnumbered.contains(id);
    }

    /** Bus, device and function number, with the segment if the platform has several. */
    String bdf(PciAddress address) {
        return severalSegments ? address.toString() : address.rid().toString();
    }

    /** Whether the requester ID is left out of the maps because an IOMMU has it; an explicit mapping may put it back. */
    boolean isHole(PciAddress address) {
        return translation.flatMap(it -> it.stream(address)).isEmpty()
                && translation.map(it -> it.segments().get(address.segment())).map(SegmentTranslation::holes)
                .filter(it -> it.contains(address.rid()))
                        .isPresent();
    }

    /** Where a function's requests end up; empty where a platform maps nothing at all. */
    List<Pill> destination(EnumeratedFunction function) {
        if (!function.discovered()) {
            return List.of(Pill.hidden());
        }
        List<AliasStream> streams = translation.orElseThrow().streams((Requester) function);
        Optional<StreamRange> own = streams.getFirst().range();
        if (own.isEmpty()) {
            return mapsDma ? List.of(Pill.bypass()) : List.of();
        }
        StreamId stream = streams.getFirst().stream().orElseThrow();
        long others = streams.stream().skip(1).flatMap(alias -> alias.stream().stream()).filter(other -> !other.equals(stream))
                .distinct().count();
        return List.of(Pill.stream(own.get().iommu().name(), stream + (others == 0 ? "" : " +" + others)));
    }

    /** Where the requests of a master in the address map end up. */
    List<Pill> destination(ElementId device, Optional<PciAddress> fixedAddress) {
        List<Pill> pills = new ArrayList<>();
        fixedAddress.flatMap(address -> translation.flatMap(it -> it.stream(address)).map(range -> Pill.stream(range.iommu().name(),
                range.streamOf(address.rid()).toString()))).ifPresent(pills::add);
        List<PlatformStreams> streams = streamsOfDevice.getOrDefault(device, List.of());
        streams.stream().limit(streams.size() > MOST_PILLS ? MOST_PILLS - 1 : MOST_PILLS)
                .forEach(stream -> pills.add(Pill.stream(stream.iommu().name(), range(stream.first(), stream.last()))));
        if (streams.size() > MOST_PILLS) {
            pills.add(Pill.stream("and", streams.size() - MOST_PILLS + 1 + " more"));
        }
        if (pills.isEmpty() && mapsDma && isKnown(device)) {
            pills.add(Pill.bypass());
        }
        return pills;
    }

    /** The enabled virtual functions in one line: how many, which requester IDs, which stream IDs. */
    Optional<String> virtualFunctions(EnumeratedFunction function) {
        List<VirtualFunction> all = function.virtualFunctions();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        VirtualFunction first = all.getFirst();
        VirtualFunction last = all.getLast();
        String rids = all.size() == 1 ? bdf(first.address()) : bdf(first.address()) + "\u2013" + last.address().rid();
        Optional<StreamRange> low = translation.flatMap(it -> it.stream(first.address()));
        Optional<StreamRange> high = translation.flatMap(it -> it.stream(last.address()));
        String streams = low.isPresent() && high.isPresent() && low.get().iommu().id().equals(high.get().iommu().id())
                ? range(low.get().streamOf(first.address().rid()), high.get().streamOf(last.address().rid())) : "";
        return Optional.of(Names.remark(all.size() + (all.size() == 1 ? " VF" : " VFs"), rids, streams));
    }

    private boolean isKnown(ElementId device) {
        return translation.orElseThrow().topology().platformDevices().stream().anyMatch(known -> known.id().equals(device));
    }

    private static String range(StreamId first, StreamId last) {
        return first.equals(last) ? first.toString() : first + "\u2013" + last;
    }
}

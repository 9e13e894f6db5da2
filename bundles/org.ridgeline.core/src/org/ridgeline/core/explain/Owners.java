/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/** Finds whoever has an ID: a requester ID, a stream ID of an IOMMU or a device ID of an MSI controller. */
final class Owners {

    private final Translation translation;
    private final Explanation explanation;

    Owners(Translation translation, Explanation explanation) {
        this.translation = translation;
        this.explanation = explanation;
    }

    /** Whoever has the requester ID in any segment. */
    Answer ofRid(Rid rid) {
        return Answer.joined(translation.segments().keySet().stream().map(segment -> ofAddress(new PciAddress(segment, rid))));
    }

    /** Whoever has the requester ID; where it is nobody's own, whoever has it as an alias. */
    Answer ofAddress(PciAddress address) {
        if (!translation.segments().containsKey(address.segment())) {
            return Answer.line("segment " + address.segment() + " has no host bridge");
        }
        List<Requester> there = translation.enumeration().requesters().stream()
                .filter(each -> each.address().segment() == address.segment()).toList();
        List<Requester> own = there.stream().filter(each -> each.address().equals(address)).toList();
        if (!own.isEmpty()) {
            return Answer.joined(own.stream().map(explanation::of));
        }
        List<Requester> aliased = there.stream()
                .filter(each -> each.aliases().stream().anyMatch(alias -> alias.rid().equals(address.rid()))).toList();
        return aliased.isEmpty() ? explanation.ofUnowned(address)
                : Answer.line(address + " is an alias of " + String.join(", ", aliased.stream().map(Requester::name).toList()))
                        .and(Answer.joined(aliased.stream().map(explanation::of)));
    }

    /** Whoever has the stream ID of the IOMMU, or the nearest one that somebody has. */
    Answer ofStream(Iommu iommu, long stream) {
        List<Answer> found = new ArrayList<>();
        translation.segments().forEach((segment, its) -> {
            for (StreamRange range : its.dma().effective().ranges()) {
                if (range.iommu().id().equals(iommu.id()) && range.first().value() <= stream && stream <= range.last().value()) {
                    found.add(ofAddress(new PciAddress(segment,
                            new Rid((int) (range.input().first().value() + stream - range.first().value())))));
                }
            }
        });
        for (PlatformStreams streams : translation.platformStreams()) {
            if (streams.iommu().id().equals(iommu.id()) && streams.first().value() <= stream && stream <= streams.last().value()) {
                found.add(explanation.of(streams.device()));
            }
        }
        if (found.stream().anyMatch(answer -> !answer.elements().isEmpty())) {
            return Answer.joined(found.stream());
        }
        return new Answer(List.of("nothing has stream ID 0x" + Long.toHexString(stream) + " of " + iommu.name() + nearest(iommu, stream)),
                List.of(iommu.id())).and(Answer.joined(found.stream()));
    }

    /** Whoever sends messages with the device ID to the MSI controller. */
    Answer ofDevice(MsiController controller, long device) {
        Stream<Answer> functions = translation.enumeration().requesters().stream().filter(each -> {
            Optional<DeviceIdRange> range = translation.deviceId(each).filter(found -> found.controller().id().equals(controller.id()));
            return range.isPresent() && range.get().deviceOf(each.msiRid()).value() == device;
        }).map(explanation::of);
        Stream<Answer> others = translation.wiredDeviceIds().stream()
                .filter(id -> id.controller().id().equals(controller.id()) && id.device().value() == device)
                .map(id -> Answer.about(id.sender().id(),
                        List.of(id.sender().name() + " has device ID " + id.device() + " of " + controller.name())));
        Answer answer = Answer.joined(Stream.concat(functions, others));
        return answer.isNone() ? Answer.about(controller.id(),
                List.of("nothing has device ID 0x" + Long.toHexString(device) + " of " + controller.name())) : answer;
    }

    private String nearest(Iommu iommu, long stream) {
        return owned(iommu).min(Comparator.comparingLong(owner -> Math.abs(owner.stream - stream)))
                .map(owner -> "; the nearest is " + owner.name + " with 0x" + Long.toHexString(owner.stream))
                .orElse("; it serves nothing that is drawn");
    }

    private Stream<Owner> owned(Iommu iommu) {
        Stream<Owner> functions = translation.enumeration().requesters().stream()
                .flatMap(requester -> translation.streams(requester).stream()
                .filter(answer -> answer.range().map(range -> range.iommu().id().equals(iommu.id())).orElse(false))
                .map(AliasStream::stream).map(stream -> new Owner(requester.name(), stream.get().value())));
        Stream<Owner> devices = translation.platformStreams().stream().filter(streams -> streams.iommu().id().equals(iommu.id()))
                .map(streams -> new Owner(streams.device().name(), streams.first().value()));
        return Stream.concat(functions, devices);
    }

    /** Somebody with one of its stream IDs. */
    private record Owner(String name, long stream) {
    }
}

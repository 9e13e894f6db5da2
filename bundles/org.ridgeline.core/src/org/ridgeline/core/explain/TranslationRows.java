/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.enumerate.Unnumbered;
import org.ridgeline.core.enumerate.VirtualFunction;
import org.ridgeline.core.group.IommuGroup;
import org.ridgeline.core.group.IommuGroups;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.core.translate.WiredDeviceId;

/** Turns a translation into rows for people: functions in bus order, each before its virtual functions, then platform devices. */
public final class TranslationRows {

    private final Translation translation;
    private final IommuGroups groups;
    private final List<TranslationRow> rows = new ArrayList<>();

    private TranslationRows(Translation translation) {
        this.translation = translation;
        this.groups = IommuGroups.of(translation);
    }

    /** The rows of a translation; functions without a requester ID come after those with one. */
    public static List<TranslationRow> of(Translation translation) {
        TranslationRows rows = new TranslationRows(translation);
        translation.enumeration().requesters().forEach(rows::add);
        translation.enumeration().unnumbered().forEach(rows::add);
        translation.topology().platformDevices().forEach(rows::add);
        return List.copyOf(rows.rows);
    }

    private void add(Requester requester) {
        List<AliasStream> answers = translation.streams(requester);
        AliasStream own = answers.getFirst();
        PciAddress address = requester.address();
        List<TranslationRow.Id> ids = answers.stream().filter(answer -> answer.range().isPresent())
                .map(answer -> new TranslationRow.Id(answer.range().get().iommu().name(), answer.stream().get().value(),
                        new PciAddress(address.segment(), answer.alias().rid()).toString(), name(answer.alias().kind()))).toList();
        Optional<DeviceIdRange> msi = translation.deviceId(requester);
        rows.add(new TranslationRow(requester.function().id(), requester.name(), kind(requester), address.segment(), address.toString(),
                own.range().map(range -> range.iommu().name()).orElse(null), own.stream().map(stream -> stream.value()).orElse(null), ids,
                msi.map(range -> range.controller().name()).orElse(null), msi.map(range -> range.deviceOf(requester.msiRid()).value())
                .orElse(null), why(requester), requester.discovered() ? groups.find(address).map(IommuGroup::number).orElse(null) : null));
    }

    private void add(Unnumbered function) {
        PciFunction drawn = function.function();
        rows.add(new TranslationRow(drawn.id(), drawn.name(), kind(drawn), function.hostBridge().segment(), null, null, null,
                List.of(), null, null, "no requester ID: " + function.why(), null));
    }

    private void add(PlatformDevice device) {
        List<TranslationRow.Id> ids = new ArrayList<>();
        for (PlatformStreams streams : translation.platformStreams()) {
            if (streams.device().id().equals(device.id())) {
                long first = streams.mapping().inputBase().orElse(ids.size());
                // As many as a device tree could list; more is a finding.
                for (long i = 0; i < Math.min(streams.count(), 1024); i++) {
                    ids.add(new TranslationRow.Id(streams.iommu().name(), streams.first().plus(i).value(),
                            Long.toString(first + i), "own"));
                }
            }
        }
        Optional<WiredDeviceId> msi = translation.wiredDeviceIds().stream()
                .filter(id -> !id.isMapped() && id.sender().id().equals(device.id())).findFirst();
        Optional<TranslationRow.Id> first = ids.stream().findFirst();
        rows.add(new TranslationRow(device.id(), device.name(), "platform-device", null, null,
                first.map(TranslationRow.Id::iommu).orElse(null), first.map(TranslationRow.Id::streamId).orElse(null), ids,
                msi.map(id -> id.controller().name()).orElse(null), msi.map(id -> id.device().value()).orElse(null),
                ids.isEmpty() ? "no mapping" : "drawn mapping", groups.find(device.id()).map(IommuGroup::number).orElse(null)));
    }

    private static String why(Requester requester) {
        return switch (requester) {
            case EnumeratedFunction function -> function.origin().text() + (function.discovered() ? "" : " (never found)");
            case VirtualFunction virtual -> "virtual function " + virtual.index() + " of " + virtual.function().name();
        };
    }

    private static String kind(Requester requester) {
        return requester instanceof VirtualFunction ? "virtual-function" : kind(requester.function());
    }

    private static String kind(PciFunction function) {
        return switch (function) {
            case PciEndpoint endpoint -> "endpoint";
            case PciBridge bridge -> "bridge";
            case PciIommu iommu -> "iommu";
        };
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

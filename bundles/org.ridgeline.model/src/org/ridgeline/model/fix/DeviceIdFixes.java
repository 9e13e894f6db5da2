/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.translate.Painted;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.WiredDeviceId;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.fix.ValueFix.Value;

/** Device IDs that collide, or do not fit: mappings get other outputs. */
final class DeviceIdFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        Map<ElementId, MsiMapping> mappings = new LinkedHashMap<>();
        Stream.concat(Stream.of(situation.subject(finding)), situation.related(finding).stream())
                .flatMap(element -> mappingsOf(situation, element)).forEach(mapping -> mappings.putIfAbsent(mapping.id(), mapping));
        return mappings.values().stream().flatMap(mapping -> renumber(situation, mapping));
    }

    private static Stream<MsiMapping> mappingsOf(Situation situation, Element element) {
        return switch (element) {
            case MsiMapping mapping -> Stream.of(mapping);
            case PciFunction function -> situation.numbered(function.id()).stream()
                    .map(numbered -> new PciAddress(numbered.address().segment(), numbered.msiRid()))
                    .flatMap(address -> situation.msiMapping(address).stream());
            default -> situation.translation().topology().msiMappings().stream().filter(mapping -> mapping.source().equals(element.id()));
        };
    }

    private static Stream<QuickFix> renumber(Situation situation, MsiMapping mapping) {
        MsiController controller = situation.translation().index().get(mapping.controller(), MsiController.class);
        String name = situation.name(mapping.id());
        List<QuickFix> fixes = new ArrayList<>();
        if (mapping.outputBase().isPresent()) {
            fixes.add(output("Let " + name + " use the device IDs that are usual", mapping, null));
        }
        long size = situation.covered(mapping).map(range -> (long) range.size()).orElse(1L);
        inUse(situation, controller, mapping).roomFor(size).ifPresent(first ->
                fixes.add(output("Renumber the device IDs of " + name + " from 0x" + Long.toHexString(first) + " on", mapping, first)));
        return fixes.stream();
    }

    private static QuickFix output(String label, MsiMapping mapping, Long base) {
        return new ValueFix(label, true, List.of(new Value(mapping.id(), PlatformPackage.Literals.MSI_MAPPING__OUTPUT_BASE, base)));
    }

    private static FreeOutputs inUse(Situation situation, MsiController controller, MsiMapping except) {
        FreeOutputs outputs = new FreeOutputs(controller.deviceIdBits());
        for (SegmentTranslation its : situation.translation().segments().values()) {
            for (Painted painted : its.msiOrigin()) {
                if (!painted.mapping().id().equals(except.id())) {
                    its.msi().drawn().within(painted.input()).stream().filter(range -> range.controller().id().equals(controller.id()))
                            .forEach(range -> outputs.use(range.first().value(), range.last().value()));
                }
            }
        }
        for (WiredDeviceId wired : situation.translation().wiredDeviceIds()) {
            if (wired.controller().id().equals(controller.id()) && !wired.mapping().id().equals(except.id())) {
                outputs.use(wired.device().value(), wired.device().value());
            }
        }
        return outputs;
    }
}

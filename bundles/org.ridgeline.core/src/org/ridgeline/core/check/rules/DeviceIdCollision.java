/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.DeviceId;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.core.translate.WiredDeviceId;

/** Finds devices that one MSI controller cannot tell apart, and device IDs beyond its width. */
public final class DeviceIdCollision implements TranslationRule, ClaimsRule {

    private record Key(MsiController controller, DeviceId device) {
    }

    private record Sender(Element element, String name, long input) {
    }

    @Override
    public RuleId id() {
        return RuleId.DEVICE_ID_COLLISION;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        Set<ElementId> clashing = new HashSet<>();
        senders(translation).forEach((key, senders) -> {
            if (key.device().value() >>> key.controller().deviceIdBits() != 0) {
                findings.add(new Finding(id(), Subject.of(senders.getFirst().element()), "device ID " + key.device() + " does not fit the "
                        + key.controller().deviceIdBits() + " bits of " + key.controller().name() + ": it gets no MSIs"));
            }
            // Functions whose messages carry one requester ID share a device ID by their nature, and Linux lets them.
            Optional<Sender> other = senders.stream().filter(sender -> sender.input() != senders.getFirst().input()).findFirst();
            other.ifPresent(sender -> {
                clashing.add(key.controller().id());
                findings.add(new Finding(id(), id().severity(), Subject.of(sender.element()),
                        List.of(Subject.of(senders.getFirst().element())),
                        senders.getFirst().name() + " and " + sender.name() + " share device ID " + key.device() + " of "
                                + key.controller().name() + ": they get each other's interrupts"));
            });
        });
        new OutputOverlaps(translation).deviceIds().stream().filter(overlap -> !clashing.contains(overlap.target()))
                .forEach(overlap -> findings.add(new Finding(id(), Severity.WARNING, Subject.of(overlap.mapping()),
                        List.of(Subject.of(overlap.other())), overlap.message())));
        return findings;
    }

    /** Only the maps of PCI host bridges: devices in the address map share device IDs on purpose. */
    @Override
    public List<Finding> check(Claims claims) {
        return new ClaimedOutputs(claims, ClaimedTarget.Role.MSI_CONTROLLER).meetings().stream()
                .map(meeting -> new Finding(id(), Severity.WARNING, new Subject.OfFirmware(meeting.other().place()),
                List.of(new Subject.OfFirmware(meeting.one().place())), String.format(
                        "device IDs of %s from 0x%x on are also made by %s: their functions get each other's interrupts",
                        meeting.other().target().label(), meeting.from(), meeting.one().place()))).toList();
    }

    private static Map<Key, List<Sender>> senders(Translation translation) {
        MaskLookUp lookUp = new MaskLookUp(translation.topology());
        Map<Key, List<Sender>> senders = new LinkedHashMap<>();
        for (Requester requester : translation.enumeration().requesters()) {
            Optional<DeviceIdRange> range = requester.discovered() ? translation.deviceId(requester) : Optional.empty();
            range.filter(found -> found.controller().takesDeviceIds()).ifPresent(found -> senders
                    .computeIfAbsent(new Key(found.controller(), found.deviceOf(requester.msiRid())), key -> new ArrayList<>())
                    .add(new Sender(requester.function(), requester.name(), input(lookUp, requester))));
        }
        Map<ElementId, Long> wired = new HashMap<>();
        for (WiredDeviceId device : translation.wiredDeviceIds()) {
            if (device.controller().takesDeviceIds()) {
                long input = wired.computeIfAbsent(device.sender().id(), id -> -1L - wired.size());
                senders.computeIfAbsent(new Key(device.controller(), device.device()), key -> new ArrayList<>())
                        .add(new Sender(device.sender(), device.sender().name(), input));
            }
        }
        return senders;
    }

    /** A mask that makes functions one does so on purpose. */
    private static long input(MaskLookUp lookUp, Requester requester) {
        PciAddress messages = new PciAddress(requester.address().segment(), requester.msiRid());
        return (long) messages.segment() << 16 | lookUp.lookedUp(messages, PciHostBridge::msiMapMask).value();
    }
}

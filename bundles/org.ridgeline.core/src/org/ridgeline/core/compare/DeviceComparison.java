/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ridgeline.core.compare.Difference.Scope;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.core.translate.WiredDeviceId;

/** Compares what is no PCI function: devices and IOMMUs in the address map, and host bridges. */
final class DeviceComparison {

    /** What QEMU calls the root bus of a machine, and an import with it; nobody gave that name. */
    private static final String ROOT_OF_QEMU = "pcie.0";

    private final Descriptions both;
    private final Description a;
    private final Description b;
    private final Targets targets;
    private final Consumer<Difference> differences;
    private final Map<ElementId, StreamList> streamsOfA;
    private final Map<ElementId, StreamList> streamsOfB;
    private final Map<ElementId, WiredDeviceId> messagesOfA;
    private final Map<ElementId, WiredDeviceId> messagesOfB;

    DeviceComparison(Descriptions both, Targets targets, Consumer<Difference> differences) {
        this.both = both;
        this.a = both.a();
        this.b = both.b();
        this.targets = targets;
        this.differences = differences;
        this.streamsOfA = StreamList.all(a.translation());
        this.streamsOfB = StreamList.all(b.translation());
        this.messagesOfA = messages(a.translation());
        this.messagesOfB = messages(b.translation());
    }

    void compare() {
        if (both.areDrawn()) {
            compareBridges();
        } else {
            comparePciIommus();
        }
        compareIommus();
        compareDevices();
    }

    private void compareBridges() {
        Counterparts<PciHostBridge> bridges =
                new Counterparts<>(a.translation().topology().hostBridges(), b.translation().topology().hostBridges());
        bridges.by(bridge -> Optional.of(bridge.name())).by(bridge -> Optional.of(bridge.id()))
                .by(bridge -> Optional.of(List.of(bridge.segment(), bridge.buses().first())));
        bridges.pairs().forEach((one, other) -> {
            if (!one.name().equals(ROOT_OF_QEMU) && !other.name().equals(ROOT_OF_QEMU)) {
                named(one, other);
            }
            changed(one.name(), Aspect.PLACE, "segment", String.valueOf(one.segment()), String.valueOf(other.segment()));
            changed(one.name(), Aspect.PLACE, "buses", one.buses().toString(), other.buses().toString());
        });
        bridges.onlyA().forEach(each -> differences.accept(Difference.only(each.name(), true)));
        bridges.onlyB().forEach(each -> differences.accept(Difference.only(each.name(), false)));
    }

    private void compareIommus() {
        targets.mmio().pairs().forEach((one, other) -> {
            named(one, other);
            changed(one.name(), Aspect.PLACE, "address", hex(one.base()), hex(other.base()));
        });
        targets.mmio().onlyA().stream().filter(b::tells).forEach(each -> differences.accept(Difference.only(each.name(), true)));
        targets.mmio().onlyB().stream().filter(a::tells).forEach(each -> differences.accept(Difference.only(each.name(), false)));
    }

    /** Firmware names no functions, but those that are IOMMUs. */
    private void comparePciIommus() {
        targets.pciOnlyA().stream().filter(b::tells).forEach(each -> differences.accept(Difference.only(each.name(), true)));
        targets.pciOnlyB().stream().filter(a::tells).forEach(each -> differences.accept(Difference.only(each.name(), false)));
    }

    private void compareDevices() {
        Counterparts<PlatformDevice> devices =
                new Counterparts<>(a.translation().topology().platformDevices(), b.translation().topology().platformDevices());
        if (both.areDrawn()) {
            devices.by(device -> Optional.of(device.name()));
        }
        devices.by(device -> device.registers().stream().map(RegisterWindow::base).findFirst());
        devices.by(device -> device.acpiPath().isEmpty() ? Optional.empty() : Optional.of(device.acpiPath()));
        devices.by(device -> Optional.of(device.name()));
        devices.pairs().forEach((one, other) -> {
            named(one, other);
            compareStreams(one, other);
            compareMessages(one, other);
        });
        devices.onlyA().stream().filter(each -> isTold(each, streamsOfA, b))
                .forEach(each -> differences.accept(Difference.only(each.name(), true)));
        devices.onlyB().stream().filter(each -> isTold(each, streamsOfB, a))
                .forEach(each -> differences.accept(Difference.only(each.name(), false)));
    }

    /** Whether the other description would speak of the device; firmware keeps silent about those without a stream. */
    private boolean isTold(PlatformDevice device, Map<ElementId, StreamList> streams, Description other) {
        return other.tells(device)
                && (both.areDrawn() || !streams.getOrDefault(device.id(), StreamList.NONE).toldBy(other).runs().isEmpty());
    }

    private void compareStreams(PlatformDevice one, PlatformDevice other) {
        StreamList ofA = streamsOfA.getOrDefault(one.id(), StreamList.NONE).toldBy(b);
        StreamList ofB = streamsOfB.getOrDefault(other.id(), StreamList.NONE).toldBy(a);
        if (ofA.isSame(ofB, targets)) {
            return;
        }
        if (ofA.runs().isEmpty() || ofB.runs().isEmpty()) {
            boolean inB = ofB.runs().isEmpty();
            differences.accept(new Difference(Scope.DEVICE, one.name(), Aspect.IOMMU.key(), inB ? ofA.text() : null,
                    inB ? null : ofB.text(), "bypassed in " + (inB ? "B" : "A")));
        } else {
            differences.accept(Difference.changed(Scope.DEVICE, one.name(), Aspect.STREAM_ID, ofA.text(), ofB.text()));
        }
    }

    private void compareMessages(Element one, Element other) {
        Optional<WiredDeviceId> ofA = Optional.ofNullable(messagesOfA.get(one.id()));
        Optional<WiredDeviceId> ofB = Optional.ofNullable(messagesOfB.get(other.id()));
        boolean untold = ofA.map(WiredDeviceId::controller).filter(controller -> !b.tells(controller)).isPresent()
                || ofB.map(WiredDeviceId::controller).filter(controller -> !a.tells(controller)).isPresent();
        if (untold || ofA.isEmpty() && ofB.isEmpty()) {
            return;
        }
        if (ofA.isEmpty() || ofB.isEmpty()) {
            differences.accept(new Difference(Scope.DEVICE, one.name(), Aspect.MSI_CONTROLLER.key(),
                    ofA.map(DeviceComparison::text).orElse(null), ofB.map(DeviceComparison::text).orElse(null),
                    "no MSI route in " + (ofB.isEmpty() ? "B" : "A")));
            return;
        }
        MsiController controllerOfA = ofA.get().controller();
        MsiController controllerOfB = ofB.get().controller();
        if (!targets.areSame(controllerOfA, controllerOfB)) {
            differences.accept(Difference.changed(Scope.DEVICE, one.name(), Aspect.MSI_CONTROLLER, controllerOfA.name(),
                    controllerOfB.name()));
        }
        changed(one.name(), Aspect.DEVICE_ID, Aspect.DEVICE_ID.label(), ofA.get().device().toString(), ofB.get().device().toString());
    }

    private static Map<ElementId, WiredDeviceId> messages(Translation translation) {
        Map<ElementId, WiredDeviceId> messages = new HashMap<>();
        translation.wiredDeviceIds().forEach(each -> messages.putIfAbsent(each.sender().id(), each));
        return messages;
    }

    private static String text(WiredDeviceId id) {
        return id.controller().name() + " " + id.device();
    }

    private void named(Element one, Element other) {
        if (both.areNamed()) {
            changed(one.name(), Aspect.NAME, Aspect.NAME.label(), one.name(), other.name());
        }
    }

    private void changed(String element, Aspect aspect, String what, String ofA, String ofB) {
        if (!ofA.equals(ofB)) {
            differences.accept(new Difference(Scope.DEVICE, element, aspect.key(), ofA, ofB, what + " " + ofA + " -> " + ofB));
        }
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}

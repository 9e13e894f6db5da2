/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Unnumbered;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.Translation;

/**
 * Writes arguments for QEMU that make the machine a platform shows: every function in its slot by {@code addr=}, so that requester IDs stay
 * what the firmware says. What was written is imported again; unless every function then has the ID and the stream it had, nothing comes
 * out.
 */
public final class QemuArguments {

    private static final int SLOTS = 32;
    private static final List<String> NEWER = List.of("-device igb", "-device arm-smmuv3", "-device amd-iommu,pci-id=");

    private final Translation translation;
    private final MachineArguments machine;
    private final IdTable ids = new IdTable();
    private final List<Finding> findings = new ArrayList<>();
    private final List<EnumeratedFunction> written;
    private final DeviceWriter writer;

    private QemuArguments(Translation translation) {
        this.translation = translation;
        this.machine = new MachineArguments(translation);
        this.written = translation.enumeration().functions().stream().filter(function -> !isMadeByTheMachine(function)).toList();
        this.writer = new DeviceWriter(ids, written);
    }

    /** The arguments for a platform; none, but findings, if QEMU cannot be told it. */
    public static QemuExport of(Translation translation) {
        if (translation.topology().hostBridges().isEmpty()) {
            return new QemuExport(Optional.empty(), List.of(),
                    List.of("warning: the platform has nothing to say to QEMU: it has no host bridge"));
        }
        return new QemuArguments(translation).export();
    }

    private QemuExport export() {
        refuse();
        if (findings.isEmpty()) {
            writeDevices();
            findings.addAll(writer.findings());
        }
        if (!findings.isEmpty()) {
            return new QemuExport(Optional.empty(), findings, List.of());
        }
        List<String> lines = new ArrayList<>(machine.options());
        lines.addAll(writer.options());
        lines.addAll(machine.optionsBehindDevices(ids));
        String text = String.join("\n", lines) + "\n";
        findings.addAll(ReadBack.differences(translation, written, ids, text));
        if (!findings.isEmpty()) {
            return new QemuExport(Optional.empty(), findings, List.of());
        }
        List<String> notes = new ArrayList<>();
        if (!writer.guesses().isEmpty()) {
            notes.add("the drivers for " + String.join(", ", writer.guesses())
                    + " are stand-ins: the platform does not tell what these functions are for");
        }
        List<String> newer = NEWER.stream().filter(text::contains).toList();
        if (!newer.isEmpty()) {
            notes.add("QEMU 7.2 does not know " + String.join(" and ", newer) + " yet; newer ones do");
        }
        return new QemuExport(Optional.of(text), List.of(), notes);
    }

    /** What QEMU cannot be told, whatever is written. */
    private void refuse() {
        machine.unsayable().forEach((element, why) -> unsayable(element, why));
        for (PciHostBridge bridge : translation.topology().hostBridges()) {
            if (bridge.segment() != machine.root().segment()) {
                unsayable(bridge, "its host bridges share one segment");
            } else if (bridge != machine.root() && bridge.buses().first() == 0) {
                unsayable(bridge, "two host bridges begin at bus 0");
            }
        }
        for (Unnumbered function : translation.enumeration().unnumbered()) {
            unsayable(function.function(), "it has no requester ID: " + function.why());
        }
        Set<PciAddress> taken = new HashSet<>();
        for (EnumeratedFunction function : written) {
            if (!taken.add(function.address())) {
                unsayable(function.function(), "another function is at " + function.address());
            } else if (!function.discovered()) {
                unsayable(function.function(), "nobody would find it at " + function.address());
            }
            boolean hotPlugged = machine.isArm() && function.bridge().filter(bridge -> bridge.kind() == BridgeKind.PCIE_TO_PCI).isPresent();
            if (hotPlugged && function.address().rid().device() == 0) {
                unsayable(function.function(), "it takes nothing in slot 0 behind a bridge from PCIe to PCI");
            }
            if (isInOwnSlot(function)) {
                unsayable(function.function(), "the slot is taken by the machine's own device");
            }
        }
    }

    private void unsayable(Element element, String why) {
        findings.add(new Finding(RuleId.NOT_EXPRESSIBLE, Subject.of(element), "QEMU cannot be told it: " + why));
    }

    private void writeDevices() {
        for (PciHostBridge bridge : translation.topology().hostBridges()) {
            String root = bridge == machine.root() ? Hierarchy.ROOT : ids.of(bridge.id());
            if (bridge != machine.root()) {
                writer.expand(root, expanderPlace(bridge), bridge.buses().first(), machine.isBypassed(bridge));
            }
            written.stream().filter(function -> function.hostBridge() == bridge && !isOfExpander(function))
                    .forEach(function -> writer.write(function, root));
        }
    }

    /** What the machine brings along, so that no argument asks for it: plain functions where its own are. */
    private boolean isMadeByTheMachine(EnumeratedFunction function) {
        return isInOwnSlot(function) && function.function() instanceof PciEndpoint endpoint && endpoint.virtio() == VirtioTransport.NONE
                && endpoint.sriov().isEmpty();
    }

    private boolean isInOwnSlot(EnumeratedFunction function) {
        return function.hostBridge() == machine.root() && function.bridge().isEmpty()
                && machine.ownSlots().contains(function.address().rid().value());
    }

    /** A host bridge more takes a slot itself, drawn as a function of that name. */
    private boolean isOfExpander(EnumeratedFunction function) {
        return translation.topology().hostBridges().stream().anyMatch(bridge -> bridge != machine.root() && isFunctionOf(bridge, function));
    }

    private boolean isFunctionOf(PciHostBridge bridge, EnumeratedFunction function) {
        return function.function() instanceof PciEndpoint && function.hostBridge() == machine.root() && function.bridge().isEmpty()
                && function.name().equals(bridge.name() + "-function");
    }

    private Rid expanderPlace(PciHostBridge bridge) {
        return written.stream().filter(function -> isFunctionOf(bridge, function)).findFirst().map(function -> function.address().rid())
                .orElseGet(() -> freeSlot(bridge.id()));
    }

    /** The highest free slot of the machine's own bus, where it is in nobody's way; each host bridge takes another. */
    private Rid freeSlot(ElementId bridge) {
        Set<Integer> taken = translation.enumeration().functions().stream().filter(function -> function.hostBridge() == machine.root()
                && function.bridge().isEmpty()).map(function -> function.address().rid().device()).collect(Collectors.toSet());
        machine.ownSlots().forEach(devfn -> taken.add(devfn >> 3));
        int skip = (int) translation.topology().hostBridges().stream().takeWhile(other -> !other.id().equals(bridge))
                .filter(other -> other != machine.root())
                .filter(other -> written.stream().noneMatch(function -> isFunctionOf(other, function))).count();
        int slot = SLOTS - 1;
        while (slot > 0 && (taken.contains(slot) || skip-- > 0)) {
            slot--;
        }
        return Rid.of(0, slot, 0);
    }
}

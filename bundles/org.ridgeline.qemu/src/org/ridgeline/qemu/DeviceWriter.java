/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciIommu;

/** Writes a {@code -device} option with its slot for each function, bridges before what is behind them. */
final class DeviceWriter {

    /** A chassis has that many numbers; ports are told apart by chassis and slot. */
    private static final int MOST_CHASSIS = 255;

    private static final String AMD = "AMDVI-PCI";

    private final IdTable ids;
    private final List<String> options = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> guesses = new ArrayList<>();
    private final Map<ElementId, BusPlan.Kind> buses = new HashMap<>();
    private final Set<List<Object>> shared = new HashSet<>();
    private int ports;

    /** @param functions all that will be written, so that it is known which share a slot */
    DeviceWriter(IdTable ids, List<EnumeratedFunction> functions) {
        this.ids = ids;
        functions.stream().filter(function -> function.address().rid().function() > 0).forEach(function -> shared.add(slot(function)));
    }

    List<String> options() {
        return options;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The endpoints that got some driver or other. */
    List<String> guesses() {
        return guesses;
    }

    private static List<Object> slot(EnumeratedFunction function) {
        return List.of(function.hostBridge().id(), function.bridge().map(PciBridge::id), function.address().rid().device());
    }

    /** Opens a host bridge beside the machine's own. */
    void expand(String id, Rid place, int firstBus, boolean bypass) {
        options.add("-device pxb-pcie,id=" + id + ",bus=" + Hierarchy.ROOT + ",addr=" + address(place) + ",bus_nr=" + firstBus
                + (bypass ? ",bypass_iommu=on" : ""));
    }

    /**
     * Writes one function.
     *
     * @param root the name of the root bus that it is below
     */
    void write(EnumeratedFunction function, String root) {
        String id = ids.of(function.id());
        BusPlan.Kind bus = function.bridge().map(bridge -> buses.getOrDefault(bridge.id(), BusPlan.Kind.LINK)).orElse(BusPlan.Kind.ROOT);
        String driver = switch (function.function()) {
            case PciBridge bridge -> bridge(bridge);
            case PciIommu iommu -> iommu(iommu);
            case PciEndpoint endpoint -> endpoint(endpoint, id, bus);
        };
        String place = ",bus=" + function.bridge().map(bridge -> ids.of(bridge.id())).orElse(root) + ",addr="
                + address(function.address().rid());
        boolean multifunction = function.function().placement().multifunction() && shared.contains(slot(function));
        options.add("-device " + driver + ",id=" + id + place + (multifunction ? ",multifunction=on" : ""));
        if (driver.equals(AMD)) {
            options.add("-device amd-iommu,pci-id=" + id);
        }
    }

    private String endpoint(PciEndpoint endpoint, String id, BusPlan.Kind bus) {
        if (endpoint.sriov().filter(sriov -> sriov.totalVfs() > EndpointMaker.MOST_VFS).isPresent()) {
            findings.add(new Finding(RuleId.NOT_EXPRESSIBLE, Subject.of(endpoint),
                    "QEMU cannot be told it: no device of QEMU has more than " + EndpointMaker.MOST_VFS + " virtual functions"));
        }
        DriverChoice choice = DriverChoice.of(endpoint, id, bus);
        options.addAll(choice.options());
        if (choice.guessed()) {
            guesses.add(endpoint.name());
        }
        return choice.driver();
    }

    private String iommu(PciIommu iommu) {
        return switch (iommu.kind()) {
            case VIRTIO -> "virtio-iommu-pci" + (iommu.bootBypass() ? "" : ",boot-bypass=off")
                    + (iommu.accessPlatform() ? ",iommu_platform=on" : "");
            case RISCV -> "riscv-iommu-pci";
            case AMD -> AMD;
        };
    }

    private String bridge(PciBridge bridge) {
        boolean conventional = !bridge.kind().hasSingleSlot() && bridge.kind() != BridgeKind.UPSTREAM_PORT;
        buses.put(bridge.id(), conventional ? BusPlan.Kind.CONVENTIONAL : BusPlan.Kind.LINK);
        String reserve = bridge.reservedBuses() == 0 ? "" : ",bus-reserve=" + bridge.reservedBuses();
        return switch (bridge.kind()) {
            case ROOT_PORT -> "pcie-root-port" + port(bridge) + (bridge.acs() ? "" : ",disable-acs=on") + reserve;
            case UPSTREAM_PORT -> "x3130-upstream" + refuse(bridge, reserve);
            case DOWNSTREAM_PORT -> "xio3130-downstream" + port(bridge) + refuse(bridge, reserve);
            case PCIE_TO_PCI -> "pcie-pci-bridge" + refuse(bridge, reserve);
            case PCI_TO_PCI -> "pci-bridge,shpc=off,chassis_nr=" + chassis() + reserve;
        };
    }

    /** Only some bridges of QEMU keep bus numbers. */
    private String refuse(PciBridge bridge, String reserve) {
        if (!reserve.isEmpty()) {
            findings.add(new Finding(RuleId.NOT_EXPRESSIBLE, Subject.of(bridge),
                    "QEMU cannot be told it: this bridge of QEMU keeps no bus numbers"));
        }
        return "";
    }

    private String port(PciBridge bridge) {
        return ",chassis=" + chassis() + ",slot=" + (ports - 1) / MOST_CHASSIS + (bridge.hotPlug() ? "" : ",hotplug=off");
    }

    private int chassis() {
        return ports++ % MOST_CHASSIS + 1;
    }

    static String address(Rid rid) {
        return "0x" + Integer.toHexString(rid.device()) + (rid.function() == 0 ? "" : "." + rid.function());
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.Placement;

/** Plugs devices one after the other, as QEMU does, into the buses of a machine. */
final class Assembly {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    /** There are no more bus numbers. */
    private static final int DEEPEST = 255;

    private final CommandLine line;
    private final boolean standardHotPlug;
    private final OtherBuses others;
    private final NameTable names = new NameTable();
    private final Map<String, String> namesById = new HashMap<>();
    private final Hierarchy hierarchy = new Hierarchy();
    private final List<Remark> remarks;
    private final List<DeviceOption> apart = new ArrayList<>();
    private Optional<ElementId> iommu = Optional.empty();

    /** @throws UnusableSourceException if two devices have one identity, or one that QEMU does not take */
    Assembly(CommandLine line, Machine machine) throws UnusableSourceException {
        this.line = line;
        this.standardHotPlug = machine.hasStandardHotPlug();
        this.others = new OtherBuses(machine.otherBuses());
        this.remarks = new ArrayList<>(line.remarks());
        names.reserve(Hierarchy.ROOT);
        for (DeviceOption device : Stream.concat(line.devices().stream(), line.late().stream()).toList()) {
            if (device.id().isPresent()) {
                reserve(device, device.id().get());
            }
        }
    }

    private void reserve(DeviceOption device, String id) throws UnusableSourceException {
        if (!ID.matcher(id).matches()) {
            throw device.properties().problem("id=" + id + " is none that QEMU takes: a letter, then letters, digits, '.', '_' and '-'");
        }
        if (namesById.put(id, "") != null) {
            throw device.properties().problem("the id '" + id + "' is already that of another device");
        }
        namesById.put(id, names.claim(id));
    }

    CommandLine line() {
        return line;
    }

    NameTable names() {
        return names;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** The IOMMUs that are no PCI functions, in order; the machine decides what they mean. */
    List<DeviceOption> apart() {
        return apart;
    }

    /** The IOMMU that translates every bus that does not pass by it. */
    Optional<ElementId> iommu() {
        return iommu;
    }

    /** Makes an IOMMU that of all buses, unless there is one. */
    void translateBy(ElementId candidate, DeviceOption device) {
        if (iommu.isPresent()) {
            remark(device, "is a second IOMMU, of which QEMU takes one; nothing is mapped to it");
        } else {
            iommu = Optional.of(candidate);
        }
    }

    void remark(DeviceOption device, String what) {
        remarks.add(new Remark(device.place().place(), device.driver() + ": " + what));
    }

    /** The name of a device: its identity, else one made from its driver. */
    String name(DeviceOption device) {
        Optional<String> name = device.id().map(namesById::get);
        String plain = DeviceCatalogue.plainName(device.driver());
        return name.orElseGet(() -> plain.equals("viommu") && names.reserve(plain) ? plain : names.claimNumbered(plain));
    }

    /** Plugs a device where the command line says. */
    void plug(DeviceOption option) throws UnusableSourceException {
        DeviceKind kind = DeviceCatalogue.kindOf(option.driver());
        DeviceOption device = withGlobals(option, kind);
        switch (kind) {
            case NOT_PCI, VIRTIO_MMIO -> plugElsewhere(device, kind);
            case INTEL_IOMMU, ARM_SMMU -> apart.add(device);
            case AMD_IOMMU -> plugAmd(device);
            case UNKNOWN -> plugUnknown(device);
            default -> {
                plug(device, kind, bus(device));
                others.plug(device);
            }
        }
    }

    /** It has no requester ID; but QEMU takes it only if the bus is there that it needs. */
    private void plugElsewhere(DeviceOption device, DeviceKind kind) {
        Optional<String> refusal = others.refusal(device, hierarchy);
        if (refusal.isPresent()) {
            remark(device, "QEMU would refuse it, " + refusal.get() + "; left out");
            return;
        }
        others.plug(device);
        if (kind == DeviceKind.VIRTIO_MMIO) {
            remark(device, "sits in the address map, not on PCI; left out");
        }
    }

    private void plugUnknown(DeviceOption device) throws UnusableSourceException {
        Optional<String> bus = device.properties().text("bus").filter(others::isTarget);
        if (bus.isPresent()) {
            remark(device, "is no device that Ridgeline knows; left out, as '" + bus.get() + "' is no PCI bus");
        } else {
            plug(device, DeviceKind.UNKNOWN, bus(device));
        }
    }

    /** The IOMMU brings its function along, in the first free slot, unless it is given one that stands in the command line itself. */
    private void plugAmd(DeviceOption device) throws UnusableSourceException {
        if (device.driver().equals("AMDVI-PCI")) {
            plug(device, DeviceKind.AMD_IOMMU, bus(device));
        } else if (device.properties().text("pci-id").isEmpty()) {
            plug(device, DeviceKind.AMD_IOMMU, hierarchy.root());
        }
    }

    /** Plugs a device of the machine's own into its root bus. */
    void plugOnRoot(DeviceOption option) throws UnusableSourceException {
        DeviceKind kind = DeviceCatalogue.kindOf(option.driver());
        plug(withGlobals(option, kind), kind, hierarchy.root());
    }

    /** Plugs a function of the machine's own, fixed in its slot, into its root bus. */
    void plugFixed(String name, int slot, int function) throws UnusableSourceException {
        hierarchy.root().plug(new FunctionPlan(Optional.of(new Properties.Address(slot, function)), true,
                new EndpointMaker(names.claim(name), DeviceKind.ENDPOINT, line.machine(), BusPlan.Kind.ROOT).maker()));
    }

    private DeviceOption withGlobals(DeviceOption device, DeviceKind kind) {
        Properties properties = device.properties().orElse(line.globals().getOrDefault(device.driver(), Map.of()));
        if (kind == DeviceKind.VIRTIO || kind == DeviceKind.VIRTIO_MODERN || kind == DeviceKind.VIRTIO_IOMMU) {
            properties = properties.orElse(line.globals().getOrDefault("virtio-pci", Map.of()));
        }
        return new DeviceOption(device.driver(), properties);
    }

    private BusPlan bus(DeviceOption device) throws UnusableSourceException {
        Optional<String> name = device.properties().text("bus");
        if (name.isEmpty()) {
            return hierarchy.usual();
        }
        return hierarchy.find(name.get())
                .orElseThrow(() -> device.properties().problem("there is no bus '" + name.get() + "' before this device"));
    }

    /** Plugs a device into a bus. */
    void plug(DeviceOption device, DeviceKind kind, BusPlan bus) throws UnusableSourceException {
        String name = name(device);
        Properties properties = device.properties();
        if (kind == DeviceKind.UNKNOWN) {
            remark(device, "is no device that Ridgeline knows; kept as a PCI function");
        }
        PlugCheck.refusal(kind, properties, bus).ifPresent(why -> remark(device, "QEMU would refuse it, " + why));
        if (kind == DeviceKind.EXPANDER) {
            expand(device, name, bus);
            return;
        }
        boolean multifunction = properties.flag("multifunction", false);
        FunctionPlan plan = new FunctionPlan(properties.address(), multifunction, kind.isBridge() ? bridge(device, kind, name, bus)
                : new EndpointMaker(name, kind, properties, bus.kind()).maker());
        if (bus.refuses(plan)) {
            remark(device, "QEMU takes nothing in slot 0 behind " + bus.name() + ": give it addr=1 or higher");
        }
        bus.plug(plan);
        if (kind == DeviceKind.IGB || properties.number("sriov-max-vfs", 0, EndpointMaker.MOST_VFS).orElse(0) > 0) {
            remark(device, "its virtual functions are taken as enabled, all of them");
        }
        switch (kind) {
            case VIRTIO_IOMMU, RISCV_IOMMU -> translateBy(NameTable.id(name), device);
            case AMD_IOMMU -> {
                translateBy(NameTable.id(name), device);
                remark(device, "is kept; the table that describes it, IVRS, is not exported");
            }
            default -> {
                // Translates nobody.
            }
        }
    }

    private Function<Placement, PciFunction> bridge(DeviceOption device, DeviceKind kind, String name, BusPlan above)
            throws UnusableSourceException {
        if (above.depth() == DEEPEST) {
            throw device.properties().problem("sits below " + DEEPEST + " bridges; there are no bus numbers for more");
        }
        Properties properties = device.properties();
        BridgeKind drawn = BridgeKind.valueOf(kind.name());
        boolean port = drawn.hasSingleSlot();
        boolean hotPlug = port && properties.flag("hotplug", true);
        boolean acs = kind == DeviceKind.ROOT_PORT && !properties.flag("disable-acs", false);
        int reserve = properties.text("bus-reserve").orElse("-1").startsWith("-") ? 0 : properties.number("bus-reserve", 0, 255).orElse(0);
        BusPlan behind = hierarchy.open(device.id(), name, busBehind(device, kind), above);
        return placement -> new PciBridge(NameTable.id(name), name, placement, drawn, OptionalInt.empty(), OptionalInt.empty(),
                hotPlug, reserve, acs, behind.functions());
    }

    private BusPlan.Kind busBehind(DeviceOption device, DeviceKind kind) throws UnusableSourceException {
        return switch (kind) {
            case PCIE_TO_PCI -> standardHotPlug ? BusPlan.Kind.CONVENTIONAL_FROM_SLOT_1 : BusPlan.Kind.CONVENTIONAL;
            case PCI_TO_PCI -> standardHotPlug && device.driver().startsWith("pci-bridge") && device.properties().flag("shpc", true)
                    ? BusPlan.Kind.CONVENTIONAL_FROM_SLOT_1 : BusPlan.Kind.CONVENTIONAL;
            default -> BusPlan.Kind.LINK;
        };
    }

    /** An expander is a host bridge that takes a slot of the bus above as well. */
    private void expand(DeviceOption device, String name, BusPlan above) throws UnusableSourceException {
        Properties properties = device.properties();
        int first = properties.number("bus-nr", 0, 255).orElse(0);
        if (first == 0 || hierarchy.expanders().stream().anyMatch(other -> other.firstBus() == first)) {
            throw properties.problem(device.driver() + " needs a bus_nr of its own, 1 to 255");
        }
        String function = names.claim(name + "-function");
        above.plug(new FunctionPlan(properties.address(), properties.flag("multifunction", false),
                new EndpointMaker(function, DeviceKind.ENDPOINT, properties, above.kind()).maker()));
        hierarchy.expand(device.id(), name, first, properties.flag("bypass-iommu", false));
    }
}

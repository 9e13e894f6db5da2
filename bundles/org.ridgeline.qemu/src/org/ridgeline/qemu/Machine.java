/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.Topology;

/** One of the machines of QEMU: what it has of its own, and what it makes of the devices that are plugged into it. */
interface Machine {

    /**
     * The machine that a command line names.
     *
     * @throws UnusableSourceException if it names none, or one whose slots Ridgeline does not know
     */
    static Machine of(CommandLine line) throws UnusableSourceException {
        Properties properties = line.machine();
        Optional<String> type = properties.text("type");
        if (type.isEmpty()) {
            throw properties.problem("names no machine: -M virt (arm) or -M q35");
        }
        MachineKind kind = MachineKind.of(type.get())
                .orElseThrow(() -> properties.problem("the machine '" + type.get() + "' is neither arm virt nor q35"));
        return switch (kind) {
            case ARM_VIRT -> new ArmVirt(line);
            case Q35 -> new Q35(line);
        };
    }

    /** Plugs what the machine has of its own, before anything else. */
    void plugOwn(Assembly assembly) throws UnusableSourceException;

    /** The driver of a network card that {@code -nic} gives no model; of its model otherwise. */
    String networkCard(String model);

    /** Whether a disk that says nothing of how it is attached is a virtio device. */
    boolean hasVirtioDisks();

    /** Whether a bridge to conventional PCI is left to its own hot-plug controller rather than to ACPI. */
    boolean hasStandardHotPlug();

    /**
     * The kinds of buses that it has of its own besides PCI.
     *
     * @throws UnusableSourceException if an option has a value that QEMU does not take
     */
    Set<OtherBus> otherBuses() throws UnusableSourceException;

    /** What has come together. */
    Topology topology(Assembly assembly) throws UnusableSourceException;

    /** Plugs everything that a command line asks for, in the order of QEMU. */
    default void plugAll(Assembly assembly) throws UnusableSourceException {
        CommandLine line = assembly.line();
        plugOwn(assembly);
        for (DeviceOption card : line.nics()) {
            String driver = networkCard(card.driver());
            DeviceKind kind = DeviceCatalogue.kindOf(driver);
            if (kind != DeviceKind.NOT_PCI) {
                assembly.plugOnRoot(new DeviceOption(driver, card.properties()));
            }
        }
        for (List<DeviceOption> devices : List.of(line.sound(), line.devices())) {
            for (DeviceOption device : devices) {
                assembly.plug(device);
            }
        }
        for (DriveOption drive : line.drives()) {
            if (drive.type().map("virtio"::equals).orElse(hasVirtioDisks())) {
                assembly.plug(new DeviceOption("virtio-blk-pci", new Properties(Map.of(), drive.place())));
            }
        }
        for (DeviceOption device : line.late()) {
            assembly.plug(device);
        }
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;

/**
 * A controller that receives message signalled interrupts.
 *
 * @param id             its identity
 * @param name           its name
 * @param kind           what it is
 * @param compatible     device-tree compatible strings; empty: the kind's own
 * @param registers      its register windows
 * @param itsId          the translation ID of an ITS as the MADT has it, 0 to 0xffffffff
 * @param deviceIdBits   bits of device ID (GITS_TYPER.Devbits), 1 to 32
 * @param specifierCells {@code #msi-cells}, 0 or 1
 */
public record MsiController(ElementId id, String name, MsiControllerKind kind, List<String> compatible,
        List<RegisterWindow> registers, long itsId, int deviceIdBits, int specifierCells) implements Element {

    /** Keeps its own copies; refuses a controller without an address and numbers that none has. */
    public MsiController {
        compatible = List.copyOf(compatible);
        registers = List.copyOf(registers);
        if (registers.isEmpty()) {
            throw new IllegalArgumentException("MSI controller " + name + " needs a register window");
        }
        Range.require(itsId, 0, 0xffffffffL, "ITS id");
        Range.require(deviceIdBits, 1, 32, "device ID bits");
        Range.require(specifierCells, 0, 1, "MSI specifier cells");
    }

    /** Whether it tells devices apart by a device ID; a GICv2m frame does not. */
    public boolean takesDeviceIds() {
        return kind != MsiControllerKind.V2M && specifierCells > 0;
    }

    /** An ITS with 32 bits of device ID. */
    public MsiController(ElementId id, String name, long itsId, RegisterWindow registers) {
        this(id, name, MsiControllerKind.ITS, List.of(), List.of(registers), itsId, 32, 1);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.imported.Remark;

/**
 * What a command line says of the machine, each kind of option in its order.
 *
 * @param machine   the properties of {@code -machine}, its name as {@code type}
 * @param processor what {@code -cpu}, {@code -smp}, {@code -m} and the accelerator say
 * @param nics      the network cards that the machine makes itself, those of {@code -nic} first; the default one included
 * @param vga       the graphics card that the machine makes itself ({@code -vga}); empty: its usual one; {@code none}: none
 * @param sound     the sound cards of {@code -audio}
 * @param devices   the devices of {@code -device} and {@code -virtfs}
 * @param drives    the disks
 * @param late      the devices that {@code -device} describes in JSON; QEMU makes them last
 * @param globals   the properties of {@code -global} by driver
 * @param name      the name of the guest
 * @param remarks   what was passed over
 */
record CommandLine(Properties machine, Processor processor, List<DeviceOption> nics, Optional<String> vga, List<DeviceOption> sound,
        List<DeviceOption> devices, List<DriveOption> drives, List<DeviceOption> late,
        Map<String, Map<String, String>> globals, Optional<String> name, List<Remark> remarks) {

    /** Makes the name one that a file can hold. */
    CommandLine {
        name = name.map(text -> text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", " ").strip()).filter(text -> !text.isEmpty());
    }

    /**
     * What the address map of a machine depends on besides its own properties.
     *
     * @param model    the processor's name; may be empty
     * @param most     how many processors there may be
     * @param memory   bytes of memory at the start
     * @param room     bytes of memory at most
     * @param slots    for how many memory modules there is room
     * @param kvm      whether processors of the host are used
     * @param firmware whether firmware is loaded
     */
    record Processor(String model, int most, long memory, long room, int slots, boolean kvm, boolean firmware) {
    }
}

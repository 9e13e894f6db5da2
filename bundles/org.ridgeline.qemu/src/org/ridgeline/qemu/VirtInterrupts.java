/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.RegisterWindow;

/** The interrupt controller of arm virt, and what receives messages beside it. */
final class VirtInterrupts {

    private static final Pattern VERSIONED = Pattern.compile("virt-([0-9]+)\\.([0-9]+)");

    /** A GICv2 has that many processors. */
    private static final int MOST_FOR_V2 = 8;
    /** So many redistributors fit below 4 GiB. */
    private static final int MOST_LOW_REDISTRIBUTORS = 123;

    private final CommandLine line;
    private final int gicVersion;

    /** @throws UnusableSourceException if the command line names a version that there is not */
    VirtInterrupts(CommandLine line) throws UnusableSourceException {
        this.line = line;
        this.gicVersion = gicVersion();
    }

    /** QEMU takes the oldest GIC that has room for all processors unless it is told otherwise. */
    private int gicVersion() throws UnusableSourceException {
        Properties machine = line.machine();
        String version = machine.text("gic-version").orElse("").toLowerCase(Locale.ROOT);
        return switch (version) {
            case "2" -> 2;
            case "3", "host" -> 3;
            case "4" -> 4;
            case "max" -> !line.processor().kvm() && machine.flag("virtualization", false) ? 4 : 3;
            case "" -> line.processor().most() > MOST_FOR_V2 ? 3 : 2;
            default -> throw machine.wrong("gic-version", "none of 2, 3, 4, host and max");
        };
    }

    /** The GIC. */
    InterruptController controller(String name) throws UnusableSourceException {
        List<RegisterWindow> registers = new ArrayList<>(List.of(new RegisterWindow(0x08000000L, 0x10000)));
        if (gicVersion == 2) {
            registers.add(new RegisterWindow(0x08010000L, 0x10000));
            if (line.machine().flag("virtualization", false)) {
                registers.add(new RegisterWindow(0x08030000L, 0x10000));
                registers.add(new RegisterWindow(0x08040000L, 0x10000));
            }
        } else {
            registers.add(new RegisterWindow(0x080a0000L, 0xf60000));
            if (line.processor().most() > MOST_LOW_REDISTRIBUTORS) {
                registers.add(new RegisterWindow(0x4000000000L, 0x4000000));
            }
        }
        return new InterruptController(NameTable.id(name), name, gicVersion == 2 ? InterruptControllerKind.GIC_V2
                : InterruptControllerKind.GIC_V3, List.of(), registers, 3);
    }

    /** The ITS beside a GICv3, the v2m frame beside a GICv2, or nothing, unless {@code msi=} chooses. */
    List<MsiController> messages(NameTable names) throws UnusableSourceException {
        String chosen = line.machine().text("msi").orElse("auto");
        return switch (chosen) {
            case "auto" -> gicVersion == 2 ? v2m(names) : hasIts() ? its(names) : List.of();
            case "off", "none" -> List.of();
            case "gicv2m" -> v2m(names);
            case "its" -> {
                if (gicVersion == 2) {
                    throw line.machine().wrong("msi", "nothing that a GICv2 can use");
                }
                yield its(names);
            }
            default -> throw line.machine().wrong("msi", "none of auto, its, gicv2m and off");
        };
    }

    private boolean hasIts() throws UnusableSourceException {
        return line.machine().flag("its", true) && !isBefore(2, 8) && (!isBefore(6, 2) || line.processor().kvm());
    }

    private static List<MsiController> v2m(NameTable names) {
        String name = names.claim("v2m");
        return List.of(new MsiController(NameTable.id(name), name, MsiControllerKind.V2M, List.of(),
                List.of(new RegisterWindow(0x08020000L, 0x1000)), 0, 32, 0));
    }

    private static List<MsiController> its(NameTable names) {
        String name = names.claim("its");
        return List.of(new MsiController(NameTable.id(name), name, 0, new RegisterWindow(0x08080000L, 0x20000)));
    }

    /** Whether the machine is that of a QEMU before a version; one without a version is that of the newest. */
    boolean isBefore(int major, int minor) {
        Matcher matcher = VERSIONED.matcher(line.machine().text("type").orElse(""));
        if (!matcher.matches()) {
            return false;
        }
        return number(matcher.group(1)) * 1000 + number(matcher.group(2)) < major * 1000 + minor;
    }

    private static int number(String digits) {
        return digits.length() > 3 ? 999 : Integer.parseInt(digits);
    }
}

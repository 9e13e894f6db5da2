/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.cli.ExportedExample;
import org.ridgeline.cli.Tool;
import org.ridgeline.core.enumerate.BusSpan;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.examples.Example;

/**
 * The QEMU that an example describes, by the command line in a comment of its file.
 *
 * @param example   the example
 * @param arguments what follows the program's name
 */
record VirtMachine(Example example, List<String> arguments) {

    private static final Pattern COMMAND = Pattern.compile("<!-- qemu-system-aarch64 (.*?) -->");

    static VirtMachine of(Example example) {
        Matcher comment = COMMAND.matcher(new String(example.bytes(), StandardCharsets.UTF_8));
        if (!comment.find()) {
            throw new AssertionError(example.path() + " names no command line of QEMU");
        }
        List<String> arguments = new ArrayList<>(List.of(comment.group(1).split(" ")));
        // The boot ROM of a network card is a package of its own in Debian, and not what is tested.
        arguments.addAll(List.of("-global", "virtio-net-pci.romfile="));
        return new VirtMachine(example, arguments);
    }

    /** The examples that describe one. */
    static List<Example> examples() {
        return ExportedExample.sound().stream().filter(example -> example.path().startsWith("qemu-virt/")).toList();
    }

    /** The device tree that QEMU writes for itself. */
    DeviceTree deviceTree(Path folder) throws Exception {
        List<String> dumping = new ArrayList<>(arguments);
        int machine = dumping.indexOf("-M") + 1;
        dumping.set(machine, dumping.get(machine) + ",dumpdtb=qemu.dtb");
        Tool.Outcome outcome = Tool.named("qemu-system-aarch64").run(folder, dumping);
        assertEquals(0, outcome.status(), outcome::toString);
        return DtbReader.read("qemu.dtb", Files.readAllBytes(folder.resolve("qemu.dtb")));
    }

    /** The ACPI tables that QEMU makes once each bridge has the bus numbers that our enumeration gives it. */
    Map<String, byte[]> tables() throws Exception {
        Tool.named("qemu-system-aarch64");
        List<QemuTables.BridgeBuses> bridges = new ArrayList<>();
        for (EnumeratedFunction function : Enumeration.of(ExportedExample.topology(example)).functions()) {
            function.buses().ifPresent(buses -> bridges.add(bridge(function, buses)));
        }
        return dump(bridges);
    }

    private Map<String, byte[]> dump(List<QemuTables.BridgeBuses> bridges) throws IOException {
        return QemuTables.dump(arguments, bridges.toArray(QemuTables.BridgeBuses[]::new));
    }

    private static QemuTables.BridgeBuses bridge(EnumeratedFunction function, BusSpan buses) {
        return new QemuTables.BridgeBuses(function.address().rid().value(), buses.secondary(), buses.subordinate());
    }
}

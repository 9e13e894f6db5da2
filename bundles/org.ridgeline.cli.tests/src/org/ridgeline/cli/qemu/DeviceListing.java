/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.topology.Topology;

/**
 * Where functions sit, whatever numbers their buses get: {@code pcie.0/02.0/00.0} is function 00.0 behind the bridge at 02.0 of the root
 * bus.
 */
final class DeviceListing {

    private static final Pattern BUS = Pattern.compile("( *)bus: (\\S+)");
    private static final Pattern DEVICE = Pattern.compile("( *)dev: .*");
    private static final Pattern FUNCTION = Pattern.compile(" *class .*, addr [0-9a-f]+:([0-9a-f]{2}\\.[0-7]), pci id .*");
    private static final Pattern ADDRESS = Pattern.compile(" *Bus +(\\d+), device +(\\d+), function (\\d+):.*");

    private record Level(int indent, String path) {
    }

    private DeviceListing() {
    }

    /** The places that the monitor's {@code info qtree} tells. */
    static List<String> ofTree(List<String> lines) {
        List<String> places = new ArrayList<>();
        Deque<Level> open = new ArrayDeque<>();
        for (String line : lines) {
            Matcher bus = BUS.matcher(line);
            Matcher device = DEVICE.matcher(line);
            Matcher function = FUNCTION.matcher(line);
            if (bus.matches()) {
                String above = enter(open, bus.group(1).length());
                open.push(new Level(bus.group(1).length(), above.isEmpty() ? bus.group(2) : above));
            } else if (device.matches()) {
                String above = enter(open, device.group(1).length());
                open.push(new Level(device.group(1).length(), above.equals("main-system-bus") ? "" : above));
            } else if (function.matches()) {
                Level level = open.pop();
                open.push(new Level(level.indent(), level.path() + "/" + function.group(1)));
                places.add(open.peek().path());
            }
        }
        return places.stream().sorted().toList();
    }

    private static String enter(Deque<Level> open, int indent) {
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
        return open.isEmpty() ? "" : open.peek().path();
    }

    /** The places that our enumeration gives the functions of a topology. */
    static List<String> of(Topology topology) {
        return Enumeration.of(topology).functions().stream().map(DeviceListing::place).sorted().toList();
    }

    private static String place(EnumeratedFunction function) {
        StringBuilder place = new StringBuilder(function.hostBridge().name());
        function.path().forEach(hop -> place.append(String.format("/%02x.%x", hop.device(), hop.function())));
        return place.toString();
    }

    /** The addresses that the monitor's {@code info pci} tells, {@code BB:DD.F}. */
    static List<String> addresses(List<String> lines) {
        List<String> addresses = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.matches()) {
                addresses.add(String.format("%02x:%02x.%x", Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))));
            }
        }
        return addresses.stream().sorted().toList();
    }
}

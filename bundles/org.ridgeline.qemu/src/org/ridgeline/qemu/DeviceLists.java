/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.qemu.text.KeyValues;
import org.ridgeline.qemu.text.Word;

/** Gathers the devices of a command line, each kind in its order. */
final class DeviceLists {

    private static final int MOST_NICS = 8;

    /** A device of these takes the place of the machine's own graphics card. */
    private static final Set<String> GRAPHICS_CARDS = Set.of("VGA", "isa-vga", "cirrus-vga", "isa-cirrus-vga", "vmware-svga",
            "qxl-vga", "virtio-vga", "ati-vga", "vhost-user-vga", "virtio-vga-gl");

    private final List<DeviceOption> devices = new ArrayList<>();
    private final Map<String, Integer> devicesById = new HashMap<>();
    private final List<DeviceOption> late = new ArrayList<>();
    private final List<DeviceOption> sound = new ArrayList<>();
    private final List<DriveOption> drives = new ArrayList<>();
    private final List<DeviceOption> nics = new ArrayList<>();
    private final List<DeviceOption> netNics = new ArrayList<>();

    List<DeviceOption> devices() {
        return devices;
    }

    /** Those that JSON describes. */
    List<DeviceOption> late() {
        return late;
    }

    List<DeviceOption> sound() {
        return sound;
    }

    List<DriveOption> drives() {
        return drives;
    }

    /**
     * The network cards of the machine's own.
     *
     * @param usual where to say that the usual one comes from; empty if it is not there
     * @throws UnusableSourceException if they are more than QEMU takes
     */
    List<DeviceOption> cards(Optional<Word> usual) throws UnusableSourceException {
        List<DeviceOption> cards = new ArrayList<>(nics);
        cards.addAll(netNics);
        usual.ifPresent(place -> cards.add(new DeviceOption("", new Properties(Map.of(), place))));
        if (cards.size() > MOST_NICS) {
            throw cards.get(MOST_NICS).properties().problem("QEMU takes " + MOST_NICS + " network cards of -nic and -net nic at most");
        }
        return cards;
    }

    /** Whether a device is a graphics card that keeps the machine's own away. */
    boolean hasGraphicsCard() {
        return devices.stream().anyMatch(device -> GRAPHICS_CARDS.contains(device.driver()))
                || late.stream().anyMatch(device -> GRAPHICS_CARDS.contains(device.driver()));
    }

    /** Adds what {@code -device} describes. */
    void device(Map<String, String> values, Word place, boolean json) throws UnusableSourceException {
        Map<String, String> rest = new LinkedHashMap<>(values);
        String driver = rest.remove("driver");
        if (driver == null || driver.isEmpty()) {
            throw new UnusableSourceException(place.place() + ": -device needs a driver");
        }
        DeviceOption device = new DeviceOption(driver, new Properties(rest, place));
        if (json) {
            late.add(device);
        } else {
            add(device);
        }
    }

    void add(DeviceOption device) {
        device.id().ifPresent(id -> devicesById.putIfAbsent(id, devices.size()));
        devices.add(device);
    }

    void drive(Optional<String> type, Word place) {
        drives.add(new DriveOption(type, place));
    }

    /** Adds a network card of {@code -nic}. */
    void nic(Map<String, String> values, Word place) {
        if (!"none".equals(values.get("type"))) {
            nics.add(card(values, place));
        }
    }

    /** Adds a network card of {@code -net nic}; those come behind the others. */
    void net(Map<String, String> values, Word place) {
        if ("nic".equals(values.get("type"))) {
            netNics.add(card(values, place));
        }
    }

    /** Its driver is its model, its address that of a PCI device with segment and bus in front. */
    private static DeviceOption card(Map<String, String> values, Word place) {
        Map<String, String> properties = new LinkedHashMap<>();
        String address = values.get("addr");
        if (address != null) {
            properties.put("addr", address.substring(address.lastIndexOf(':') + 1));
        }
        return new DeviceOption(values.getOrDefault("model", ""), new Properties(properties, place));
    }

    /** Adds sound cards, their names parted by commas. */
    void soundCards(String models, Word place) {
        for (String model : models.split(",")) {
            String driver = switch (model) {
                case "hda" -> "intel-hda";
                case "ac97" -> "AC97";
                case "es1370" -> "ES1370";
                default -> "isa-" + model;
            };
            sound.add(new DeviceOption(driver, new Properties(Map.of(), place)));
        }
    }

    /** {@code -set group.id.key=value}. */
    void set(Word value) throws UnusableSourceException {
        String[] sides = value.text().split("=", 2);
        String[] path = sides[0].split("\\.", 3);
        if (sides.length < 2 || path.length < 3) {
            throw new UnusableSourceException(value.place() + ": -set takes group.id.key=value");
        }
        if (!path[0].equals("device")) {
            return;
        }
        Integer index = devicesById.get(path[1]);
        if (index == null) {
            throw new UnusableSourceException(value.place() + ": there is no device '" + path[1] + "' before this");
        }
        DeviceOption device = devices.get(index);
        Map<String, String> values = new LinkedHashMap<>(device.properties().values());
        values.put(KeyValues.normal(path[2]), sides[1]);
        if (values.size() > Properties.MOST) {
            throw new UnusableSourceException(value.place() + ": '" + path[1] + "' has more than " + Properties.MOST + " properties");
        }
        devices.set(index, new DeviceOption(device.driver(), new Properties(values, device.place())));
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.qemu.text.ConfigReader;
import org.ridgeline.qemu.text.ConfigSection;
import org.ridgeline.qemu.text.JsonObject;
import org.ridgeline.qemu.text.KeyValues;
import org.ridgeline.qemu.text.Word;

/**
 * Takes a command line apart as QEMU does (system/vl.c): what an option says, and which of the machine's own devices it makes QEMU leave
 * out.
 */
final class CommandLineReader {

    /** Options whose value may ask for what there is. */
    private static final Set<String> LISTING = Set.of("M", "machine", "device", "cpu", "accel");

    private static final int MOST_CONFIG_BYTES = 64 << 20;

    private final ConfigFiles files;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, String> machine = new LinkedHashMap<>();
    private final Map<String, Word> machinePlaces = new HashMap<>();
    private final ProcessorOptions processor = new ProcessorOptions();
    private final DeviceLists devices = new DeviceLists();
    private final Map<String, Map<String, String>> globals = new HashMap<>();
    private Optional<String> vga = Optional.empty();
    private Optional<String> name = Optional.empty();
    private boolean defaultNic = true;
    private boolean defaultVga = true;
    private Word machinePlace;
    private int configBytes;

    private CommandLineReader(ConfigFiles files, Word start) {
        this.files = files;
        this.machinePlace = start;
    }

    /**
     * What a command line says.
     *
     * @param words what follows the name of the program
     * @throws UnusableSourceException if it says something that QEMU does not take
     */
    static CommandLine read(List<Word> words, ConfigFiles files) throws UnusableSourceException {
        CommandLineReader reader = new CommandLineReader(files, words.isEmpty() ? Word.argument("", 1) : words.getFirst());
        reader.readAll(words);
        return reader.result();
    }

    private CommandLine result() throws UnusableSourceException {
        boolean own = defaultVga && !devices.hasGraphicsCard();
        tellUnknownOptions();
        return new CommandLine(new Properties(machine, machinePlace), processor.result(),
                devices.cards(defaultNic ? Optional.of(machinePlace) : Optional.empty()),
                vga.or(() -> own ? Optional.empty() : Optional.of("none")), devices.sound(), devices.devices(), devices.drives(),
                devices.late(), globals, name, remarks);
    }

    /** QEMU refuses an option that its machine does not have; a newer QEMU may have one that is not known here. */
    private void tellUnknownOptions() {
        MachineKind.of(machine.getOrDefault("type", "")).ifPresent(kind -> machine.keySet().stream().filter(key -> !kind.has(key))
                .forEach(key -> remarks.add(new Remark(machinePlaces.getOrDefault(key, machinePlace).place(),
                        "'" + key + "' is no option of the machine " + kind.label() + " that Ridgeline knows; passed over"))));
    }

    private void readAll(List<Word> words) throws UnusableSourceException {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String text = word.text();
            if (!text.startsWith("-") || text.length() == 1) {
                positional(word);
                continue;
            }
            String option = text.substring(text.startsWith("--") ? 2 : 1);
            if (OptionTable.standsAlone(option)) {
                flag(option);
            } else if (i + 1 < words.size() && (isUnderstood(option) || !words.get(i + 1).text().startsWith("-"))) {
                i++;
                valued(option, word, words.get(i));
            } else if (isUnderstood(option)) {
                throw new UnusableSourceException(word.place() + ": " + text + " needs a value");
            } else {
                unknown(option, word);
            }
        }
    }

    private static boolean isUnderstood(String option) {
        return OptionTable.isBesidesThePoint(option) || HANDLED.containsKey(option);
    }

    /** What is no option is the image of the first disk. */
    private void positional(Word word) {
        if (word.text().startsWith("$") || word.text().startsWith("`")) {
            remarks.add(new Remark(word.place(), word.text() + " is left out: what a shell puts in here is not known"));
        } else if (word.text().isBlank()) {
            remarks.add(new Remark(word.place(), "a blank is left out: behind a backslash it keeps the line from going on"));
        } else {
            devices.drive(Optional.empty(), word);
        }
    }

    private void flag(String option) {
        switch (option) {
            case "nodefaults" -> {
                defaultNic = false;
                defaultVga = false;
            }
            case "usb" -> machine.put("usb", "on");
            case "no-acpi" -> machine.put("acpi", "off");
            case "enable-kvm" -> processor.kvm();
            default -> {
                // Says nothing of devices.
            }
        }
    }

    private void unknown(String option, Word word) {
        if (!OptionTable.isBesidesThePoint(option)) {
            remarks.add(new Remark(word.place(), "-" + option + " is no option that Ridgeline knows; passed over"));
        }
    }

    /** What is done with the value of an option. */
    @FunctionalInterface
    private interface Handling {
        void take(CommandLineReader reader, Word value) throws UnusableSourceException;
    }

    private static final Map<String, Handling> HANDLED = handled();

    private static Map<String, Handling> handled() {
        Map<String, Handling> handled = new HashMap<>();
        handled.put("M", CommandLineReader::machine);
        handled.put("machine", CommandLineReader::machine);
        handled.put("device", CommandLineReader::device);
        handled.put("nic", CommandLineReader::nic);
        handled.put("net", CommandLineReader::net);
        handled.put("netdev", (reader, value) -> reader.defaultNic = false);
        handled.put("vga", CommandLineReader::vga);
        handled.put("drive", (reader, value) -> reader.drive(KeyValues.of(value.text(), null), value));
        for (String disk : List.of("hda", "hdb", "hdc", "hdd", "cdrom")) {
            handled.put(disk, (reader, value) -> reader.devices.drive(Optional.empty(), value));
        }
        handled.put("usbdevice", (reader, value) -> reader.machine.put("usb", "on"));
        handled.put("bios", (reader, value) -> reader.processor.firmware());
        handled.put("pflash", (reader, value) -> reader.processor.firmware());
        handled.put("virtfs", (reader, value) -> reader.devices.add(new DeviceOption("virtio-9p-pci", new Properties(Map.of(), value))));
        handled.put("audio", CommandLineReader::audio);
        handled.put("soundhw", (reader, value) -> reader.devices.soundCards(value.text(), value));
        handled.put("watchdog", (reader, value) -> reader.devices.add(new DeviceOption(value.text(), new Properties(Map.of(), value))));
        handled.put("readconfig", CommandLineReader::readConfig);
        handled.put("cpu", (reader, value) -> reader.processor.model(value.text()));
        handled.put("m", (reader, value) -> reader.processor.memory(new Properties(KeyValues.of(value.text(), "size"), value)));
        handled.put("smp", (reader, value) -> reader.processor.smp(new Properties(KeyValues.of(value.text(), "cpus"), value)));
        handled.put("accel", (reader, value) -> reader.processor.accelerator(KeyValues.of(value.text(), "accel").get("accel")));
        handled.put("global", CommandLineReader::global);
        handled.put("set", (reader, value) -> reader.devices.set(value));
        handled.put("name", (reader, value) -> reader.name = Optional.ofNullable(KeyValues.of(value.text(), "guest").get("guest")));
        return handled;
    }

    private void valued(String option, Word word, Word value) throws UnusableSourceException {
        Handling handling = HANDLED.get(option);
        if (handling == null) {
            unknown(option, word);
        } else if (LISTING.contains(option) && asksForList(value)) {
            throw new UnusableSourceException(value.place() + ": -" + option + " " + value.text()
                    + " makes QEMU print a list and no machine");
        } else {
            handling.take(this, value);
        }
    }

    private static boolean asksForList(Word value) {
        Set<String> keys = KeyValues.of(value.text(), null).keySet();
        return keys.contains("help") || keys.contains("?");
    }

    private void machine(Word value) {
        machine(KeyValues.of(value.text(), "type"), value);
    }

    private void machine(Map<String, String> values, Word place) {
        machine.putAll(values);
        values.keySet().forEach(key -> machinePlaces.put(key, place));
        machinePlace = values.containsKey("type") ? place : machinePlace;
        processor.accelerator(values.get("accel"));
        if (values.containsKey("firmware") || values.containsKey("pflash0")) {
            processor.firmware();
        }
    }

    private void device(Word value) throws UnusableSourceException {
        boolean json = value.text().startsWith("{");
        Map<String, String> values = new LinkedHashMap<>(json ? JsonObject.of(value) : KeyValues.of(value.text(), "driver"));
        devices.device(values, value, json);
    }

    private void nic(Word value) {
        defaultNic = false;
        devices.nic(KeyValues.of(value.text(), "type"), value);
    }

    private void net(Word value) {
        defaultNic = false;
        devices.net(KeyValues.of(value.text(), "type"), value);
    }

    private void vga(Word value) {
        vga = Optional.of(KeyValues.of(value.text(), "type").getOrDefault("type", "none"));
    }

    private void drive(Map<String, String> values, Word place) {
        if ("pflash".equals(values.get("if"))) {
            processor.firmware();
        }
        devices.drive(Optional.ofNullable(values.get("if")), place);
    }

    private void audio(Word value) {
        String model = KeyValues.of(value.text(), "driver").get("model");
        if (model != null) {
            devices.soundCards(model, value);
        }
    }

    private void global(Word value) throws UnusableSourceException {
        String text = value.text();
        int dot = text.indexOf('.');
        int equals = text.indexOf('=');
        if (dot > 0 && equals > dot) {
            global(text.substring(0, dot), text.substring(dot + 1, equals), text.substring(equals + 1), value);
        } else {
            Map<String, String> values = KeyValues.of(text, null);
            global(values.get("driver"), values.get("property"), values.get("value"), value);
        }
    }

    private void global(String driver, String property, String value, Word place) throws UnusableSourceException {
        if (driver != null && property != null && value != null) {
            Map<String, String> properties = globals.computeIfAbsent(driver, key -> new LinkedHashMap<>());
            properties.put(KeyValues.normal(property), value);
            if (properties.size() > Properties.MOST) {
                throw new UnusableSourceException(place.place() + ": more than " + Properties.MOST + " properties for '" + driver + "'");
            }
        }
    }

    private void readConfig(Word value) throws UnusableSourceException {
        byte[] bytes;
        try {
            bytes = files.read(value.text());
        } catch (IOException e) {
            throw new UnusableSourceException(value.place() + ": " + value.text() + ": " + e.getMessage(), e);
        }
        configBytes += Math.min(bytes.length, MOST_CONFIG_BYTES) + 1;
        if (configBytes > MOST_CONFIG_BYTES) {
            throw new UnusableSourceException(value.place() + ": the files of -readconfig are larger than "
                    + (MOST_CONFIG_BYTES >> 20) + " MiB together");
        }
        for (ConfigSection section : ConfigReader.read(value.text(), new String(bytes, StandardCharsets.UTF_8))) {
            section(section);
        }
    }

    /** A section stands for an option, but does not keep the machine's own network card away as the option does. */
    private void section(ConfigSection section) throws UnusableSourceException {
        Map<String, String> values = section.values();
        switch (section.group()) {
            case "device" -> devices.device(values, section.place(), false);
            case "machine" -> machine(values, section.place());
            case "drive" -> drive(values, section.place());
            case "nic" -> devices.nic(values, section.place());
            case "net" -> devices.net(values, section.place());
            case "global" -> global(values.get("driver"), values.get("property"), values.get("value"), section.place());
            case "memory" -> processor.memory(new Properties(values, section.place()));
            case "smp-opts" -> processor.smp(new Properties(values, section.place()));
            case "accel" -> processor.accelerator(values.get("accel"));
            case "name" -> name = Optional.ofNullable(values.get("guest"));
            default -> {
                // Says nothing of devices.
            }
        }
    }
}

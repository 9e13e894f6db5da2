/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.imported.UnusableSourceException;

/** Gathers what options say of processors and memory. */
final class ProcessorOptions {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,15})(?:\\.[0-9]{1,15})?([bBkKmMgGtTpPeE]?)[iI]?[bB]?");
    private static final long USUAL_MEMORY = 128L << 20;
    private static final int MOST_PROCESSORS = 0xffff;

    private String model = "";
    private int most = 1;
    private long memory = USUAL_MEMORY;
    private long room;
    private int slots;
    private boolean kvm;
    private boolean firmware;

    CommandLine.Processor result() {
        return new CommandLine.Processor(model, most, memory, Math.max(memory, room), slots, kvm, firmware);
    }

    void model(String text) {
        model = text.split(",", 2)[0];
    }

    void kvm() {
        kvm = true;
    }

    void firmware() {
        firmware = true;
    }

    /** The first of several accelerators, parted by colons, counts. */
    void accelerator(String text) {
        if (text != null) {
            kvm = text.split(":", 2)[0].equals("kvm");
        }
    }

    void memory(Properties properties) throws UnusableSourceException {
        memory = size(properties, "size", memory);
        room = size(properties, "maxmem", room);
        slots = properties.number("slots", 0, 256).orElse(slots);
    }

    void smp(Properties properties) throws UnusableSourceException {
        long product = 1;
        boolean any = false;
        for (String level : List.of("drawers", "books", "sockets", "dies", "clusters", "modules", "cores", "threads")) {
            OptionalInt count = properties.number(level, 0, MOST_PROCESSORS);
            any |= count.isPresent();
            product = Math.min(MOST_PROCESSORS, product * Math.max(1, count.orElse(1)));
        }
        int counted = any ? (int) product : 1;
        int started = properties.number("cpus", 0, MOST_PROCESSORS).orElse(counted);
        most = properties.number("maxcpus", 0, MOST_PROCESSORS).orElse(Math.max(1, Math.max(started, counted)));
    }

    /** A size in bytes; MiB where there is no unit. */
    private static long size(Properties properties, String key, long otherwise) throws UnusableSourceException {
        String text = properties.text(key).orElse(null);
        if (text == null) {
            return otherwise;
        }
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches()) {
            throw properties.wrong(key, "no size, for example 512M or 4G");
        }
        int unit = "bkmgtpe".indexOf(matcher.group(2).isEmpty() ? "m" : matcher.group(2).toLowerCase(Locale.ROOT));
        double bytes = Double.parseDouble(text.replaceAll("[^0-9.].*$", "")) * Math.pow(1024, unit);
        if (bytes > 1L << 52) {
            throw properties.wrong(key, "more memory than any machine has");
        }
        return (long) bytes;
    }
}

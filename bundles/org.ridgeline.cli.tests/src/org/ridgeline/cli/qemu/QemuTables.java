/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ACPI tables of a QEMU {@code virt} machine for arm64, as its firmware would see them: the files of fw_cfg are read over the qtest
 * protocol, then the loader's commands are carried out on them (QEMU, docs/specs/fw_cfg and hw/acpi/bios-linker-loader.c).
 */
public final class QemuTables {
    private static final String TABLES = "etc/acpi/tables";
    private static final String LOADER = "etc/table-loader";
    private static final int LOADER_ENTRY = 128;
    private static final int NAME = 56;

    /** Where the machine's PCI configuration space starts: the high one, which it has by default. */
    private static final long ECAM = 0x4010000000L;
    private static final int PRIMARY_BUS = 0x18;

    /**
     * The bus numbers that firmware would have written into a bridge. QEMU reads them when it builds IORT and VIOT, and takes a bridge that
     * nobody enumerated for one with bus 0 below.
     *
     * @param bdf the bridge's own requester ID; bridges above it must come before it
     * @param secondary the bus right below
     * @param subordinate the last bus below
     */
    public record BridgeBuses(int bdf, int secondary, int subordinate) {
    }

    private QemuTables() {
    }

    /**
     * Starts a machine, reads its tables and ends it.
     *
     * @param arguments what follows {@code qemu-system-aarch64 -nodefaults -display none}, machine option included
     * @param bridges bus numbers to give to bridges first
     * @return tables by signature, of several with one signature the first
     */
    public static Map<String, byte[]> dump(List<String> arguments, BridgeBuses... bridges) throws IOException {
        try (Qtest machine = Qtest.start(arguments)) {
            for (BridgeBuses bridge : bridges) {
                byte[] buses = {(byte) (bridge.bdf() >> 8), (byte) bridge.secondary(), (byte) bridge.subordinate()};
                machine.write(ECAM + ((long) bridge.bdf() << 12) + PRIMARY_BUS, buses);
            }
            FwCfg files = new FwCfg(machine);
            Map<String, ByteBuffer> loaded = new HashMap<>();
            Map<String, byte[]> tables = new LinkedHashMap<>();
            ByteBuffer loader = little(files.read(LOADER));
            long nextAddress = 0x48000000L;
            Map<String, Long> addresses = new HashMap<>();
            for (int at = 0; at + LOADER_ENTRY <= loader.limit(); at += LOADER_ENTRY) {
                String file = name(loader, at + 4);
                switch (loader.getInt(at)) {
                    case 1 -> {
                        loaded.put(file, little(files.read(file)));
                        addresses.put(file, nextAddress);
                        nextAddress += 0x200000;
                    }
                    case 2 -> {
                        int offset = loader.getInt(at + 4 + 2 * NAME);
                        int size = loader.get(at + 8 + 2 * NAME);
                        addPointer(loaded.get(file), offset, size, addresses.get(name(loader, at + 4 + NAME)));
                    }
                    case 3 -> {
                        int offset = loader.getInt(at + 4 + NAME);
                        int start = loader.getInt(at + 8 + NAME);
                        int length = loader.getInt(at + 12 + NAME);
                        byte[] table = addChecksum(loaded.get(file), offset, start, length);
                        if (file.equals(TABLES)) {
                            tables.putIfAbsent(new String(table, 0, 4, StandardCharsets.US_ASCII), table);
                        }
                    }
                    default -> {
                        // Other commands write back into QEMU and change no table.
                    }
                }
            }
            return tables;
        }
    }

    private static void addPointer(ByteBuffer file, int offset, int size, long address) {
        if (size == 8) {
            file.putLong(offset, file.getLong(offset) + address);
        } else {
            file.putInt(offset, file.getInt(offset) + (int) address);
        }
    }

    private static byte[] addChecksum(ByteBuffer file, int offset, int start, int length) {
        int sum = 0;
        for (int i = start; i < start + length; i++) {
            sum += file.get(i);
        }
        file.put(offset, (byte) (file.get(offset) - sum));
        byte[] table = new byte[length];
        file.get(start, table);
        return table;
    }

    private static String name(ByteBuffer loader, int at) {
        byte[] name = new byte[NAME];
        loader.get(at, name);
        return new String(name, StandardCharsets.US_ASCII).replace("\0", "");
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}

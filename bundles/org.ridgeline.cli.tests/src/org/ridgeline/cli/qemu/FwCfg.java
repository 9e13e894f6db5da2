/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fw_cfg device of the {@code virt} machine, read by its DMA interface: a request in memory names file, length and target. */
final class FwCfg {
    private static final long DMA_REGISTER = 0x09020010L;
    private static final long REQUEST = 0x40000000L;
    private static final long TARGET = 0x40001000L;
    private static final int DIRECTORY = 0x19;
    private static final int READ = 2;
    private static final int SELECT = 8;
    private static final int ENTRY = 64;

    private record Entry(int key, int size) {
    }

    private final Qtest machine;
    private final Map<String, Entry> directory = new HashMap<>();

    FwCfg(Qtest machine) throws IOException {
        this.machine = machine;
        int count = ByteBuffer.wrap(read(DIRECTORY, 4)).getInt();
        ByteBuffer entries = ByteBuffer.wrap(read(DIRECTORY, 4 + count * ENTRY));
        for (int at = 4; at < entries.limit(); at += ENTRY) {
            byte[] name = new byte[ENTRY - 8];
            entries.get(at + 8, name);
            directory.put(new String(name, StandardCharsets.US_ASCII).replace("\0", ""),
                    new Entry(entries.getShort(at + 4) & 0xffff, entries.getInt(at)));
        }
    }

    byte[] read(String file) throws IOException {
        Entry entry = directory.get(file);
        if (entry == null) {
            throw new IOException("QEMU has no " + file + ", only " + directory.keySet());
        }
        return read(entry.key(), entry.size());
    }

    private byte[] read(int key, int size) throws IOException {
        ByteBuffer request = ByteBuffer.allocate(16).putInt(key << 16 | SELECT | READ).putInt(size).putLong(TARGET);
        machine.write(REQUEST, request.array());
        machine.write(DMA_REGISTER, ByteBuffer.allocate(8).putLong(REQUEST).array());
        if (ByteBuffer.wrap(machine.read(REQUEST, 4)).getInt() != 0) {
            throw new IOException("fw_cfg did not finish the transfer");
        }
        return machine.read(TARGET, size);
    }
}

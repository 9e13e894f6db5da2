/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.Topology;

/** Imports lines that tests write down. */
final class Lines {

    static final ConfigFiles NO_FILES = name -> {
        throw new IOException("there is no such file");
    };

    private Lines() {
    }

    static ImportedTopology imported(String line, ConfigFiles files) throws UnusableSourceException {
        return QemuImport.ofFile("vm.sh", line.getBytes(StandardCharsets.UTF_8), files);
    }

    static Topology topology(String line) throws UnusableSourceException {
        return imported(line, NO_FILES).topology();
    }

    /** The remarks as people see them. */
    static List<String> remarks(String line) throws UnusableSourceException {
        return imported(line, NO_FILES).remarks().stream().map(Remark::toString).toList();
    }

    /** Why a line is refused. */
    static String refusal(String line) {
        return assertThrows(UnusableSourceException.class, () -> imported(line, NO_FILES), line).getMessage();
    }

    /** The requester IDs by the names of the functions, for example {@code 0000:00:03.0}. */
    static Map<String, String> addresses(Topology topology) {
        Map<String, String> addresses = new TreeMap<>();
        Enumeration.of(topology).functions().forEach(function -> addresses.put(function.name(), function.address().toString()));
        return addresses;
    }
}

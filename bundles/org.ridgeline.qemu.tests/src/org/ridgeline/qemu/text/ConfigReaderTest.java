/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.imported.UnusableSourceException;

class ConfigReaderTest {

    @Test
    void aSectionHasAnIdentityAndValues() throws UnusableSourceException {
        List<ConfigSection> sections = ConfigReader.read("m.cfg",
                "# comment\n[device \"rp0\"]\n  driver = \"pcie-root-port\"\n bus_nr=\"4\"\n\n[machine]\ntype = \"q35\"\n");
        assertEquals(2, sections.size());
        assertEquals("device", sections.getFirst().group());
        assertEquals(Map.of("id", "rp0", "driver", "pcie-root-port", "bus-nr", "4"), sections.getFirst().values());
        assertEquals("m.cfg:2:1", sections.getFirst().place().place());
        assertEquals(Map.of("type", "q35"), sections.getLast().values());
        assertEquals(List.of(), ConfigReader.read("m.cfg", ""));
    }

    @Test
    void aLineThatIsNeitherIsTold() {
        for (String line : List.of("driver = x", "driver", "[device \"rp0]", "[]", "= \"a\"", "[device \"a\"] x")) {
            assertEquals("m.cfg:2: is neither [section \"id\"] nor key = \"value\"",
                    assertThrows(UnusableSourceException.class, () -> ConfigReader.read("m.cfg", "[a]\n" + line)).getMessage());
        }
        assertEquals("m.cfg:1: is neither [section \"id\"] nor key = \"value\"",
                assertThrows(UnusableSourceException.class, () -> ConfigReader.read("m.cfg", "driver = \"x\"")).getMessage());
    }
}

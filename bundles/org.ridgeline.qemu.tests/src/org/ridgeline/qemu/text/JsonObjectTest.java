/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.imported.UnusableSourceException;

class JsonObjectTest {

    private static Map<String, String> read(String text) throws UnusableSourceException {
        return JsonObject.of(Word.argument(text, 3));
    }

    @Test
    void membersAreTextsByTheirKeys() throws UnusableSourceException {
        assertEquals(Map.of("driver", "virtio-net-pci", "iommu-platform", "on", "mq", "off", "vectors", "4", "list", "[1,\"]\",{}]"),
                read(" {\"driver\":\"virtio-net-pci\", \"iommu_platform\":true,\"mq\":false,\"none\":null,\"vectors\":4,\"list\":[1,\"]\",{}]}\n"));
        assertEquals(Map.of(), read("{}"));
        assertEquals(Map.of("a", "\"\\/\n\u00e4"), read("{\"a\":\"\\\"\\\\\\/\\n\\u00e4\"}"));
    }

    @Test
    void aNumberAsAddressIsDeviceAndFunction() throws UnusableSourceException {
        assertEquals(Map.of("addr", "3.2"), read("{\"addr\":26}"));
        assertEquals(Map.of("addr", "0x3"), read("{\"addr\":\"0x3\"}"));
    }

    @Test
    void whatIsBrokenIsToldWithItsPlace() {
        for (String broken : List.of("{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{\"a\":1}x",
                "{\"a\":\"\\u12\"}", "{\"a\":\"b", "{\"a\":[", "{\"a\":[\"", "{\"a\":bcd}", "{\"a\":}", "{\"a\":\"\\", "[1]", "")) {
            String message = assertThrows(UnusableSourceException.class, () -> read(broken), broken).getMessage();
            assertTrue(message.startsWith("argument 3: is no JSON object: it is broken at character "), message);
        }
    }

    @Test
    void nestingIsNoDanger() throws UnusableSourceException {
        String deep = "[".repeat(60_000) + "]".repeat(60_000);
        assertEquals(deep, read("{\"a\":" + deep + "}").get("a"));
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.examples.Example;

/** What scripts rely on in {@code ridgeline translate --json}: keys, their order, types and meaning. */
class TranslateContractTest {

    private static final List<String> KEYS =
            List.of("name", "kind", "segment", "rid", "iommu", "streamId", "ids", "msiController", "deviceId", "why", "group");
    private static final Set<String> KINDS = Set.of("endpoint", "bridge", "iommu", "virtual-function", "platform-device");

    @TempDir
    Path folder;

    static List<Example> sound() {
        return ExportedExample.sound();
    }

    private Map<String, JsonObject> rows(String example) throws IOException {
        return rows(ExportedExample.named(example));
    }

    private Map<String, JsonObject> rows(Example example) throws IOException {
        Cli.Outcome outcome = Cli.run("translate", "--json", ExportedExample.put(example, folder)).expect(0);
        assertEquals("", outcome.err());
        Map<String, JsonObject> rows = new LinkedHashMap<>();
        JsonArray array = JsonParser.parseString(outcome.out()).getAsJsonArray();
        for (JsonElement row : array) {
            rows.put(row.getAsJsonObject().get("name").getAsString(), row.getAsJsonObject());
        }
        assertEquals(array.size(), rows.size());
        return rows;
    }

    @ParameterizedTest
    @MethodSource("sound")
    void everyRowHasTheSameKeysAndTypes(Example example) throws Exception {
        for (JsonObject row : rows(example).values()) {
            assertEquals(KEYS, List.copyOf(row.keySet()));
            assertTrue(KINDS.contains(row.get("kind").getAsString()), row::toString);
            assertTrue(row.get("rid").isJsonNull() || row.get("rid").getAsString().matches("[0-9a-f]{4}:[0-9a-f]{2}:[01][0-9a-f]\\.[0-7]"),
                    row::toString);
            assertEquals(row.get("rid").isJsonNull(), row.get("kind").getAsString().equals("platform-device"));
            assertTrue(row.get("segment").isJsonNull() || row.getAsJsonPrimitive("segment").isNumber());
            assertEquals(row.get("iommu").isJsonNull(), row.get("streamId").isJsonNull());
            assertTrue(row.get("streamId").isJsonNull() || row.getAsJsonPrimitive("streamId").isNumber());
            assertEquals(row.get("msiController").isJsonNull(), row.get("deviceId").isJsonNull());
            assertTrue(row.get("deviceId").isJsonNull() || row.getAsJsonPrimitive("deviceId").isNumber());
            assertTrue(row.getAsJsonPrimitive("why").isString());
            assertTrue(row.get("group").isJsonNull() || row.getAsJsonPrimitive("group").isNumber());
            for (JsonElement id : row.getAsJsonArray("ids")) {
                assertEquals(List.of("iommu", "streamId", "input", "alias"), List.copyOf(id.getAsJsonObject().keySet()));
                assertTrue(id.getAsJsonObject().getAsJsonPrimitive("streamId").isNumber()
                        && id.getAsJsonObject().getAsJsonPrimitive("input").isString());
            }
        }
    }

    @Test
    void aFunctionBehindTheIommuOfAnotherSegment() throws Exception {
        JsonObject row = rows("virtio-iommu/pci-other-segment.topology").get("net1");
        assertEquals(JsonParser.parseString("""
                {"name": "net1", "kind": "endpoint", "segment": 1, "rid": "0001:00:01.0", "iommu": "viommu", "streamId": 65544,
                 "ids": [{"iommu": "viommu", "streamId": 65544, "input": "0001:00:01.0", "alias": "own"}],
                 "msiController": "its", "deviceId": 65544, "why": "slot 1 fixed", "group": 1}"""), row);
    }

    @Test
    void anIommuThatIsAFunctionBypassesButItsMessagesArrive() throws Exception {
        JsonObject row = rows("virtio-iommu/pci-same-root.topology").get("viommu");
        assertEquals(JsonParser.parseString("""
                {"name": "viommu", "kind": "iommu", "segment": 0, "rid": "0000:00:01.0", "iommu": null, "streamId": null, "ids": [],
                 "msiController": "its", "deviceId": 8, "why": "slot 1 fixed", "group": null}"""), row);
    }

    @Test
    void aDeviceInTheAddressMapWithTwoStreams() throws Exception {
        JsonObject row = rows("smmu/smmu-v3-platform-devices.topology").get("eth0");
        assertEquals(JsonParser.parseString("""
                {"name": "eth0", "kind": "platform-device", "segment": null, "rid": null, "iommu": "smmu", "streamId": 32,
                 "ids": [{"iommu": "smmu", "streamId": 32, "input": "0", "alias": "own"},
                         {"iommu": "smmu", "streamId": 33, "input": "1", "alias": "own"}],
                 "msiController": null, "deviceId": null, "why": "drawn mapping", "group": 1}"""), row);
    }

    @Test
    void virtualFunctionsSpillOverToTheNextBus() throws Exception {
        Map<String, JsonObject> rows = rows("pci/sriov-spill-over.topology");
        assertEquals("0000:01:00.0", rows.get("nic0").get("rid").getAsString());
        assertEquals("0000:01:10.0", rows.get("nic0.vf0").get("rid").getAsString());
        assertEquals("0000:01:1f.7", rows.get("nic0.vf127").get("rid").getAsString());
        assertEquals("0000:02:00.0", rows.get("nic0.vf128").get("rid").getAsString());
        assertEquals(0x200, rows.get("nic0.vf128").get("streamId").getAsLong());
        assertEquals("0000:02:0f.6", rows.get("nic0.vf254").get("rid").getAsString());
        assertEquals("0000:03:00.0", rows.get("nvme0").get("rid").getAsString());
    }

    @Test
    void theTableHasARowForEach() throws Exception {
        Example example = ExportedExample.named("virtio-iommu/pci-same-root.topology");
        List<String> lines = Cli.run("translate", ExportedExample.put(example, folder)).expect(0).out().lines().toList();
        assertEquals(1 + rows(example).size(), lines.size());
        assertEquals("viommu iommu 0000:00:01.0 bypass - its 0x8 slot 1 fixed", lines.get(1).replaceAll(" +", " "));
        assertEquals("net0 endpoint 0000:00:02.0 viommu 0x10 its 0x10 slot 2 fixed", lines.get(2).replaceAll(" +", " "));
    }
}

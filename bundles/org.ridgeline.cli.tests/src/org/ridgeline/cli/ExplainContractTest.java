/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways of asking {@code ridgeline explain}. */
class ExplainContractTest {

    @TempDir
    Path folder;

    private Path platform;

    @BeforeEach
    void platform() throws Exception {
        platform = ExportedExample.put(ExportedExample.named("virtio-iommu/pci-other-segment.topology"), folder);
    }

    private String explain(String what) {
        Cli.Outcome outcome = Cli.run("explain", platform, what).expect(0);
        assertEquals("", outcome.err());
        return outcome.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001:00:01.0", "1:0:1.0", "net1", "viommu:0x10008", "viommu:65544"})
    void everyWayOfNamingAFunctionGivesTheSamePath(String what) {
        assertEquals(explain("net1"), explain(what));
        assertTrue(explain(what).startsWith("net1 is 0001:00:01.0, requester ID 0x8"), explain(what));
        assertTrue(explain(what).contains("stream ID 0x10008 = 0x8 - 0x0 + 0x10000"), explain(what));
        assertTrue(explain(what).contains("device ID 0x10008"), explain(what));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x8", "8", "00:01.0"})
    void withoutASegmentEachOneIsAsked(String what) {
        assertEquals(explain("viommu") + explain("net1"), explain(what));
    }

    @Test
    void theHoleIsToldAsOne() {
        String text = explain("viommu");
        assertTrue(text.contains("hole") && text.contains("it is not translated") && text.contains("device ID 0x8"), text);
        assertFalse(text.contains("nothing drawn covers it"), text);
    }

    @Test
    void twoThingsOfOneNameAreBothMeant() throws Exception {
        String one = explain("net1");
        String other = explain("viommu");
        Files.writeString(platform, Files.readString(platform).replace(" name=\"net1\"", " name=\"viommu\""));
        assertEquals(other + one.replace("net1 is", "viommu is"), explain("viommu"));
        assertEquals(one.replace("net1 is", "viommu is"), explain("net1"));
    }

    @Test
    void anIdThatNobodyHasIsFollowedToo() {
        String text = explain("0000:05:00.0");
        assertTrue(text.startsWith("0000:05:00.0, requester ID 0x500, belongs to nothing that was drawn"), text);
        assertTrue(text.contains("stream ID 0x500"), text);
    }

    @Test
    void aDeviceOrIommuInTheAddressMapIsFoundByNameAndStream() throws Exception {
        platform = ExportedExample.put(ExportedExample.named("smmu/smmu-v3-platform-devices.topology"), folder);
        assertTrue(explain("eth0").contains("stream ID 0x20 of smmu") && explain("eth0").contains("stream ID 0x21 of smmu"),
                explain("eth0"));
        assertEquals(explain("eth0"), explain("smmu:0x21"));
        assertTrue(explain("smmu").contains("serves      usb0"), explain("smmu"));
        assertEquals(List.of("nothing has stream ID 0x99 of smmu; the nearest is eth0 with 0x21"), explain("smmu:0x99").lines().toList());
    }

    @Test
    void anAliasIsExplained() throws Exception {
        platform = ExportedExample.put(ExportedExample.named("pci/pcie-to-pci-bridge.topology"), folder);
        assertTrue(explain("serial1").contains("DMA as 02:00.0 (an alias: the PCIe-to-PCI bridge above puts its secondary bus on them)"),
                explain("serial1"));
        assertTrue(explain("serial1").contains("messages as 02:00.0"), explain("serial1"));
    }

    @Test
    void aLineOfAKernelsLogIsFollowed() {
        String line = "virtio_iommu virtio0: page fault from EP 65544 at 0xffffd000 [W]";
        String text = explain(line);
        assertTrue(text.startsWith("the log says: page fault") && text.contains(explain("net1")), text);
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)));
            assertEquals(text, explain("-"));
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pcie", "its", "pcie1-viommu"})
    void whatHasNoIdOfItsOwnIsNotSaidToBeMissing(String what) {
        assertEquals(List.of(what + " has no ID of its own: ask for something that sends requests or messages"),
                explain(what).lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "nobody:0x8", "0x10000", "-1", "00:20.0", "", "viommu:", ":"})
    void whatMeansNothingIsUnusable(String what) {
        Cli.Outcome outcome = Cli.run("explain", platform, what).expect(2);
        assertEquals("", outcome.out());
        assertFalse(outcome.err().isEmpty() || outcome.err().contains("Exception"), outcome::err);
    }
}

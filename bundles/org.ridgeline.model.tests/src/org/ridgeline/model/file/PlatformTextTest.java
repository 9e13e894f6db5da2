/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;

/** What the file looks like, and that a save changes no more than the platform did. */
class PlatformTextTest {

    private static Platform read(String text) throws PlatformFileException {
        return PlatformFile.read(text.getBytes(StandardCharsets.UTF_8), "F");
    }

    private static String write(Platform platform) throws IOException {
        return new String(PlatformFile.toBytes(platform), StandardCharsets.UTF_8);
    }

    @Test
    void aSaveWithoutAChangeIsTheSameFile() throws IOException {
        assertEquals(Samples.SMALL, write(read(Samples.SMALL)));
    }

    @Test
    void anEmptyPlatformIsOneLine() throws IOException {
        assertEquals(Samples.HEAD + "/>\n", write(PlatformFactory.eINSTANCE.createPlatform()));
    }

    @Test
    void aFileWrittenByHandIsPutInOrderOnce() throws IOException {
        String byHand = """
                <Platform xmlns="http://ridgeline.org/platform/1.0" xmlns:p="http://ridgeline.org/platform/1.0"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name='by hand' numbering="linux">
                  <dmaMapping iommu="i" source="h" id="m" count="0x10" inputBase="8"/>
                  <hostBridge segment="0x1" name="h" id="h" lastBus="255"><function xsi:type="p:PciIommu" kind="virtio-iommu" name="i" id="i"/></hostBridge>
                </Platform>
                """;
        String ordered = Samples.HEAD + """
                 name="by hand">
                  <hostBridge id="h" name="h" segment="1">
                    <function xsi:type="platform:PciIommu" id="i" name="i" kind="virtio-iommu"/>
                  </hostBridge>
                  <dmaMapping id="m" source="h" iommu="i" inputBase="0x8" count="16"/>
                </platform:Platform>
                """;
        assertEquals(ordered, write(read(byHand)));
        assertEquals(ordered, write(read(ordered)));
    }

    @Test
    void commentsStayWhereTheyWere() throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- qemu-system-aarch64 -M virt -->\n<!--second & <line>-->\n"
                + Samples.HEAD.substring(Samples.HEAD.indexOf("<platform")) + """
                 name="c">
                  <!-- the root complex
                       of the board -->
                  <hostBridge id="h" name="h">
                    <!-- before -->
                    <function xsi:type="platform:PciEndpoint" id="a" name="a"/>
                    <function xsi:type="platform:PciBridge" id="b" name="b" kind="root-port">
                      <!-- nothing here yet -->
                    </function>
                    <!-- at the end -->
                  </hostBridge>
                  <!-- last -->
                </platform:Platform>
                <!-- behind -->
                """;
        assertEquals(text, write(read(text)));
    }

    @Test
    void aCommentGoesWithItsElement() throws IOException {
        Platform platform = read(Samples.SMALL.replace("    <function xsi:type=\"platform:PciIommu\"",
                "    <!-- mine -->\n    <function xsi:type=\"platform:PciIommu\""));
        PciHostBridge bridge = platform.getHostBridges().getFirst();
        bridge.getFunctions().move(1, 0);
        String text = write(platform);
        assertEquals(text.indexOf("    <!-- mine -->\n    <function xsi:type=\"platform:PciIommu\""), text.indexOf("    <!-- mine -->"));
    }

    @Test
    void oneMoreElementIsOneMoreLine() throws IOException {
        Platform platform = read(Samples.SMALL);
        PciEndpoint endpoint = PlatformFactory.eINSTANCE.createPciEndpoint();
        endpoint.setId("new");
        endpoint.setName("new");
        platform.getHostBridges().getFirst().getFunctions().add(1, endpoint);
        List<String> before = Samples.SMALL.lines().toList();
        List<String> after = write(platform).lines().toList();
        assertEquals("    <function xsi:type=\"platform:PciEndpoint\" id=\"new\" name=\"new\"/>", after.get(6));
        assertEquals(before.subList(0, 6), after.subList(0, 6));
        assertEquals(before.subList(6, before.size()), after.subList(7, after.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\nc\rd", "<&>\"'", "]]>", " x ", "\u00e4\u20ac\ud83d\ude00", "\u0085\u2028"})
    void namesComeBack(String name) throws IOException {
        Platform platform = PlatformFactory.eINSTANCE.createPlatform();
        platform.setName(name);
        assertEquals(name, read(write(platform)).getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\ud800", "\uffff"})
    void whatXmlCannotHoldIsRefused(String name) {
        Platform platform = PlatformFactory.eINSTANCE.createPlatform();
        platform.setName(name);
        assertThrows(IOException.class, () -> PlatformFile.toBytes(platform));
    }

    @Test
    void aReferenceToWhatIsNotThereIsRefused() {
        Platform platform = PlatformFactory.eINSTANCE.createPlatform();
        DmaMapping mapping = PlatformFactory.eINSTANCE.createDmaMapping();
        mapping.setSource(PlatformFactory.eINSTANCE.createPciHostBridge());
        platform.getDmaMappings().add(mapping);
        assertThrows(IOException.class, () -> PlatformFile.toBytes(platform));
    }
}

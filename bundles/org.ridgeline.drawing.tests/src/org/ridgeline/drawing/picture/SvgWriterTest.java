/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.drawing.Drawn;
import org.ridgeline.drawing.Platforms;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.Theme;
import org.ridgeline.examples.Example;
import org.ridgeline.model.Platform;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgWriterTest {

    static List<Example> examples() {
        return Drawn.examples();
    }

    private static String svg(Scene scene, Theme theme, double scale) {
        return SvgWriter.write(scene, new PictureOptions("title", theme, scale, Overlay.NONE));
    }

    private static Element parsed(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }

    /** With the system property {@code ridgeline.golden} the pictures are written into that folder instead of being compared. */
    @ParameterizedTest
    @CsvSource({"qemu-virt/pxb-pcie.topology, pxb-pcie.svg", "smmu/three-segments.topology, three-segments.svg",
        "smmu/smmu-v3-platform-devices.topology, platform-devices.svg"})
    void picturesThatSomebodyLookedAt(String example, String golden) throws IOException {
        String svg = svg(Drawn.of(example).scene(), Theme.LIGHT, 1);
        String folder = System.getProperty("ridgeline.golden");
        if (folder != null) {
            Files.writeString(Path.of(folder, golden), svg);
            return;
        }
        try (InputStream in = SvgWriterTest.class.getResourceAsStream("golden/" + golden)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), svg);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPictureIsWellFormedAndSaysWhatItShows(Example example) throws Exception {
        Drawn drawn = Drawn.of(example);
        Element svg = parsed(svg(drawn.scene(), Theme.DARK, 2));
        assertEquals(Integer.toString(2 * drawn.scene().bounds().width()), svg.getAttribute("width"));
        assertEquals("title", svg.getElementsByTagName("title").item(0).getTextContent());
        String words = svg.getElementsByTagName("desc").item(0).getTextContent();
        drawn.nodes().forEach(node -> assertTrue(words.contains(node.name()), node::name));
        drawn.scene().edges().forEach(edge -> assertTrue(words.contains(edge.description()), edge::description));
    }

    @Test
    void namesAreEscaped() throws Exception {
        Platform platform = Platforms.large(1, 0);
        platform.getHostBridges().getFirst().setName("<a & \"b\"> \u0001\ud800 \ud83c\udf00");
        String svg = svg(Drawn.of(platform).scene(), Theme.LIGHT, 1);
        assertTrue(svg.contains("&lt;a &amp; &quot;b&quot;&gt; \ufffd\ufffd \ud83c\udf00</text>"), svg);
        parsed(svg);
    }

    @Test
    void themesDifferInColoursAlone() {
        Scene scene = Drawn.of("golden/viot.topology").scene();
        String light = svg(scene, Theme.LIGHT, 1);
        assertEquals(light.replaceAll("#[0-9a-f]{6}", ""), svg(scene, Theme.DARK, 1).replaceAll("#[0-9a-f]{6}", ""));
        assertFalse(light.equals(svg(scene, Theme.DARK, 1)));
    }

    @Test
    void aScaleLeavesSomething() {
        for (double scale : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> new PictureOptions("", Theme.LIGHT, scale, Overlay.NONE));
        }
    }
}

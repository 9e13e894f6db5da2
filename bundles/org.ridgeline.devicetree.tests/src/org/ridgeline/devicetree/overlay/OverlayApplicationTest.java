/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Tool;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;

/** Overlays laid over a base, with fdtoverlay as the judge. */
class OverlayApplicationTest {

    private static final String BASE = """
        /dts-v1/;
        / {
            #address-cells = <1>;
            smmu: iommu@1000 { #iommu-cells = <1>; };
            user { iommus = <&smmu 5>; };
            soc { pcie: pcie@2000 { device_type = "pci"; status = "disabled"; }; };
        };
        """;

    @TempDir
    Path folder;

    /** Nodes and properties by path: fdtoverlay puts what it adds in an order of its own. */
    private static Map<String, Property> byPath(Node node, String path, Map<String, Property> found) {
        found.put(path + "/", new Property("node", Value.EMPTY));
        node.properties().forEach(property -> found.put(path + "/" + property.name() + "=", property));
        node.children().forEach(child -> byPath(child, path + "/" + child.name(), found));
        return found;
    }

    private static DeviceTree compiled(String source, boolean symbols) {
        DeviceTree tree = DtsReader.read("source", source.getBytes(StandardCharsets.UTF_8));
        return DtbReader.read(DtbWriter.write(OverlayTables.withFixups(symbols ? OverlayTables.withSymbols(tree) : tree)));
    }

    private static DeviceTree overlay(String body) {
        return compiled("/dts-v1/;\n/plugin/;\n" + body, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "&pcie { status = \"okay\"; iommu-map = <0 &smmu 0 8>; };",
        "&pcie { iommu-map = <0 &viommu 0 8>, <9 &viommu 9 7>; viommu: iommu@1,0 { #iommu-cells = <1>; }; };",
        "&{/soc} { iommus = <&smmu 1>; fresh: node@5 { other = <&fresh2>; }; fresh2: node@6 { deep { deeper = <&fresh &smmu &fresh>; }; }; };",
        "/ { fragment@7 { target-path = \"/user\"; __overlay__ { iommus = <&smmu 6>; below { a; }; }; }; };",
        "&smmu { phandle-less; }; &pcie { msi-map = <0 &smmu 0 1>; };"})
    void isWhatFdtoverlayMakes(String body) throws Exception {
        DeviceTree base = compiled(BASE, true);
        DeviceTree overlay = overlay(body);
        Files.write(folder.resolve("base.dtb"), DtbWriter.write(base));
        Files.write(folder.resolve("our.dtbo"), DtbWriter.write(overlay));
        Tool.named("fdtoverlay").succeed(folder, "-i", "base.dtb", "-o", "out.dtb", "our.dtbo");
        DeviceTree theirs = DtbReader.read(Files.readAllBytes(folder.resolve("out.dtb")));
        DeviceTree ours = OverlayApplication.apply(base, overlay);
        assertEquals(byPath(theirs.root(), "", new TreeMap<>()), byPath(ours.root(), "", new TreeMap<>()));
        assertFalse(base.root().equals(ours.root()), "the overlay changed nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "&nowhere { a; };",
        "&{/nowhere} { a; };",
        "/ { fragment@0 { __overlay__ { a; }; }; };",
        "/ { fragment@0 { target = <77>; __overlay__ { a; }; }; };"})
    void refusesWhatTheBaseLacks(String body) {
        DeviceTree base = compiled(BASE, true);
        DeviceTree overlay = overlay(body);
        DeviceTreeException refusal = assertThrows(DeviceTreeException.class, () -> OverlayApplication.apply(base, overlay));
        assertFalse(refusal.problem().isEmpty());
    }

    @Test
    void refusesLabelsOfABaseWithoutSymbols() {
        DeviceTree base = compiled(BASE, false);
        DeviceTree overlay = overlay("&pcie { status = \"okay\"; };");
        assertTrue(assertThrows(DeviceTreeException.class, () -> OverlayApplication.apply(base, overlay)).problem().contains("pcie"));
    }

    /** Whatever a corrupt overlay says, it is applied or refused with the documented exception. */
    @Test
    void corruptOverlaysAreAppliedOrRefused() {
        DeviceTree base = compiled(BASE, true);
        byte[] blob = DtbWriter.write(overlay("&pcie { iommu-map = <0 &viommu 0 8>, <9 &smmu 9 7>; viommu: iommu@1,0 { }; };"));
        int refused = 0;
        for (int at = 0; at < blob.length; at++) {
            for (int value : new int[] {0, 1, 0x2f, 0x3a, 0x7f, 0x80, 0xff}) {
                byte[] corrupt = blob.clone();
                corrupt[at] = (byte) value;
                try {
                    OverlayApplication.apply(base, DtbReader.read(corrupt));
                } catch (DeviceTreeException expected) {
                    refused++;
                }
            }
        }
        assertTrue(refused > 0, "nothing was ever refused");
    }
}

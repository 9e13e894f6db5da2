/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.overlay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Tool;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.devicetree.dts.DtsWriter;

/** Overlays that were built, and what fdtoverlay makes of them. */
class OverlayTest {

    private static final byte[] BASE = """
        /dts-v1/;
        / {
            #address-cells = <1>;
            smmu: iommu@1000 { #iommu-cells = <1>; };
            user { iommus = <&smmu 5>; };
            soc { pcie: pcie@2000 { device_type = "pci"; }; };
        };
        """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    /** A host bridge gets a map to an IOMMU of the base and one of the overlay. */
    private static DeviceTree overlay() {
        NodeBuilder root = Node.builder("");
        NodeBuilder pcie = root.child("fragment@0").reference("target", "pcie").child("__overlay__");
        pcie.set("iommu-map", Value.builder().row("nic0").cell(0).phandle("smmu").cells(0, 8)
            .row("gpu0").cell(9).phandle("viommu").cells(9, 0xfff7).build());
        pcie.child("iommu@1,0").label("viommu").cells("#iommu-cells", 1);
        root.child("fragment@1").strings("target-path", "/soc").child("__overlay__").reference("iommus", "viommu").flag("here");
        return DeviceTree.ofOverlay(root.build());
    }

    @Test
    void tablesTellWhatIsOpenAndWhatIsLocal() {
        DeviceTree tree = OverlayTables.withFixups(overlay());
        assertFalse(tree.overlay());
        assertEquals(List.of("/fragment@0:target:0"), tree.find("/__fixups__").get().node().value("pcie").get().strings());
        assertEquals(List.of("/fragment@0/__overlay__:iommu-map:4"),
            tree.find("/__fixups__").get().node().value("smmu").get().strings());
        assertArrayEquals(new int[] {20},
            tree.find("/__local_fixups__/fragment@0/__overlay__").get().node().value("iommu-map").get().cells());
        assertArrayEquals(new int[] {0},
            tree.find("/__local_fixups__/fragment@1/__overlay__").get().node().value("iommus").get().cells());
        assertSame(tree, OverlayTables.withFixups(tree));
        assertEquals(tree, DtbReader.read(DtbWriter.write(overlay())));
        assertEquals(tree.root(), DtsReader.read("x.dts", DtsWriter.write(tree).getBytes(StandardCharsets.UTF_8)).root());
    }

    @Test
    void ourTextOfAnOverlayMeansTheSame() {
        String text = DtsWriter.write(overlay());
        assertTrue(text.startsWith("/dts-v1/;\n/plugin/;\n") && text.contains("<0x0 &smmu 0x0 0x8>, /* nic0 */"), text);
        assertArrayEquals(DtbWriter.write(overlay()), DtbWriter.write(DtsReader.read("x.dts", text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void fdtoverlayAppliesIt() throws Exception {
        DeviceTree base = OverlayTables.withSymbols(DtsReader.read("base.dts", BASE));
        Files.write(folder.resolve("base.dtb"), DtbWriter.write(base));
        Files.write(folder.resolve("our.dtbo"), DtbWriter.write(overlay()));
        Tool.named("fdtoverlay").succeed(folder, "-i", "base.dtb", "-o", "out.dtb", "our.dtbo");
        DeviceTree out = DtbReader.read(Files.readAllBytes(folder.resolve("out.dtb")));
        int smmu = out.find("/iommu@1000").get().node().phandle().getAsInt();
        int viommu = out.find("/soc/pcie@2000/iommu@1,0").get().node().phandle().getAsInt();
        assertEquals(base.byLabel("smmu").get().node().phandle().getAsInt(), smmu);
        assertTrue(viommu != smmu);
        assertArrayEquals(new int[] {0, smmu, 0, 8, 9, viommu, 9, 0xfff7},
            out.find("/soc/pcie").get().node().value("iommu-map").get().cells());
        assertEquals(viommu, out.find("/soc").get().node().cell("iommus").getAsInt());
        assertEquals("/soc/pcie@2000/iommu@1,0", out.byPhandle(viommu).get().toString());
    }

    @Test
    void symbolsNumberLabelledNodes() {
        DeviceTree base = OverlayTables.withSymbols(DtsReader.read("base.dts", BASE));
        assertEquals("/soc/pcie@2000", base.find("/__symbols__").get().node().value("pcie").get().string());
        assertEquals(2, base.byLabel("pcie").get().node().phandle().getAsInt());
        DeviceTree plain = DeviceTree.of(Node.builder("").build());
        assertSame(plain, OverlayTables.withSymbols(plain));
    }
}

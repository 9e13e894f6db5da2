/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Reservation;
import org.ridgeline.devicetree.Value;

/** The text of trees that were built, and of trees of which only bytes are known. */
class DtsWriterTest {

    @Test
    void mapWithCommentsGoesOneRowALine() {
        NodeBuilder root = Node.builder("");
        NodeBuilder pcie = root.child("pcie@10000000").comment("segment 0");
        pcie.set("iommu-map", Value.builder().row("nic0").cell(0).phandle("viommu").cells(0, 8)
            .row("gpu0").cell(9).phandle("viommu").cells(9, 0xfff7).build(), "not the IOMMU itself");
        pcie.child("iommu@1,0").label("viommu").cells("#iommu-cells", 1);
        assertEquals("""
            /dts-v1/;

            /memreserve/ 0x1000 0xffffffffffffffff;

            / {
            	/* segment 0 */
            	pcie@10000000 {
            		/* not the IOMMU itself */
            		iommu-map = <0x0 &viommu 0x0 0x8>, /* nic0 */
            		            <0x9 &viommu 0x9 0xfff7>; /* gpu0 */

            		viommu: iommu@1,0 {
            			#iommu-cells = <0x1>;
            		};
            	};
            };
            """, DtsWriter.write(DeviceTree.of(root.build(), List.of(new Reservation(0x1000, -1)))));
    }

    @Test
    void commentsCannotEndEarly() {
        NodeBuilder root = Node.builder("").comment("a */ b /* c\nd");
        root.set("x", Value.builder().row("*/").cell(1).build());
        assertEquals("/dts-v1/;\n\n/* a * / b / * c\n * d */\n/ {\n\tx = <0x1>; /* * / */\n};\n", text(root));
    }

    @Test
    void stringsBytesWidthsAndPaths() {
        NodeBuilder root = Node.builder("");
        root.set("a", Value.ofStrings("q\"\\\n\1", "\u00e9"));
        root.set("b", Value.builder().bytes((byte) 1, (byte) 0xff).row(16).cell(5).row(64).cell(-1).build());
        root.set("c", Value.builder().path("n").build());
        root.reference("d", "/n");
        root.flag("e");
        root.child("n").label("n");
        assertEquals("""
            /dts-v1/;

            / {
            	a = "q\\"\\\\\\n\\x01", "\\xc3\\xa9";
            	b = [01 ff],
            	    /bits/ 16 <0x5>,
            	    /bits/ 64 <0xffffffffffffffff>;
            	c = &n;
            	d = <&{/n}>;
            	e;

            	n: n {
            	};
            };
            """, text(root));
    }

    @Test
    void bytesAreGuessedAsDtcGuesses() {
        NodeBuilder root = Node.builder("");
        root.set("strings", raw("ab\0c\0"));
        root.set("emptyStrings", raw("ab\0\0"));
        root.set("zero", raw("\0"));
        root.set("cells", raw("\0\0\0\1\0\0\0\2"));
        root.set("bytes", raw("abcde"));
        root.set("word", raw("abcd"));
        assertEquals("""
            /dts-v1/;

            / {
            	strings = "ab", "c";
            	emptyStrings = "ab", "";
            	zero = [00];
            	cells = <0x1 0x2>;
            	bytes = [61 62 63 64 65];
            	word = <0x61626364>;
            };
            """, text(root));
    }

    @Test
    void namesThatNoSourceCanHold() {
        NodeBuilder root = Node.builder("");
        root.child("a").child("b c");
        DeviceTreeException e = assertThrows(DeviceTreeException.class, () -> text(root));
        assertEquals("/a/b c: a source text cannot hold this node name", e.getMessage());
    }

    private static Value raw(String latin1) {
        return Value.ofRaw(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(NodeBuilder root) {
        return DtsWriter.write(DeviceTree.of(root.build()));
    }
}

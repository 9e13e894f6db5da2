/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;

/** What a text means, and what people are told of a wrong one. */
class DtsReaderTest {

    @Test
    void treeOfAText() {
        DeviceTree tree = read("""
            /dts-v1/;
            /memreserve/ 0x1000 0x2000;
            / {
                a = <1 (1 + 1) &l>;
                l: node@5 { path = &l; wide = /bits/ 64 <0x123456789a>; };
            };
            """);
        assertEquals(0x2000, tree.reservations().get(0).size());
        assertArrayEquals(new int[] {1, 2, 1}, tree.root().value("a").get().cells());
        Node node = tree.byLabel("l").get().node();
        assertEquals(1, node.phandle().getAsInt());
        assertTrue(node.property("phandle").get().automatic());
        assertEquals(List.of("/node@5"), node.value("path").get().strings());
        assertEquals(0x123456789aL, node.value("wide").get().u64(0));
        assertEquals("/node@5", tree.byPhandle(1).get().toString());
        assertFalse(tree.overlay());
    }

    @Test
    void backslashAsCharacter() {
        assertArrayEquals(new int[] {'\\', '\'', 7, 0x1f}, read("/dts-v1/; / { a = <'\\\\' '\\'' '\\a' '\\x1f'>; };").root()
            .value("a").get().cells());
    }

    @Test
    void textMadeOfATextKeepsLabelsAndReferences() {
        String text = """
            /dts-v1/;

            first: /memreserve/ 0x1000 0x2000;

            / {
            	map = <0x0 &l 0x0>,
            	      <0x9 &{/n/m} 0x9>;
            	path = &l;
            	p: labelled = <x: 0x1 y: 0x2 z:>, [01 w: 02];

            	l: k: n {
            		m {
            		};
            	};
            };
            """.replace(">, [01", ">,\n\t              [01");
        assertEquals(text, DtsWriter.write(read(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        / { };                                  | x.dts:1:1: expected /dts-v1/, found '/'
        /dts-v1/; / { a = <1 };                 | x.dts:1:22: expected a number, a reference or '>', found '}'
        /dts-v1/; / { a = <GIC_SPI>; };         | x.dts:1:20: expected a number, found a name that the C preprocessor should have replaced
        /dts-v1/; / { a = <&l>; };              | x.dts:1:20: no node has the label l
        /dts-v1/; / { a = <1>, &{/x/y}; };      | x.dts:1:24: no node has the path /x/y
        /dts-v1/;\\n/ {\\n  a = <(1 / 0)>; };   | x.dts:3:11: division by zero
        /dts-v1/;\\n#include <x.h>\\n/ { };     | x.dts:2:1: #include is for the C preprocessor, which must be run first
        /dts-v1/;\\n#define X 1\\n/ { };        | x.dts:2:1: #define is for the C preprocessor, which must be run first
        /dts-v1/;\\n# 7 "y.dtsi"\\n/ {\\n a;a;}; | y.dtsi:8:4: the node has the property a already
        /dts-v1/; / { n { }; n { }; };          | x.dts:1:22: the node has a child named n already
        /dts-v1/; / { l: n { }; l: m { }; };    | x.dts:1:28: the label l is there already, on /n
        /dts-v1/; /include/ "a.dtsi" / { };     | x.dts:1:20: no file can be read from here: a.dtsi
        /dts-v1/; / { a = "x; };                | x.dts:1:19: a string has no end
        /dts-v1/; / { a = /bits/ 8 <256>; };    | x.dts:1:29: 0x100 does not fit 8 bits
        /dts-v1/; / { n { }; a; };              | x.dts:1:22: properties must stand before nodes
        /dts-v1/; / { a = <09>; };              | x.dts:1:20: a number that begins with 0 is octal and has no 9
        /dts-v1/; / { phandle = <0>; };         | x.dts:1:15: no node can have the phandle 0x0
        /dts-v1/; / { a                         | x.dts:1:16: expected '=', '{' or ';' after a, found the end
        """)
    void messages(String text, String message) {
        DeviceTreeException e = assertThrows(DeviceTreeException.class, () -> read(text.replace("\\n", "\n")));
        assertEquals(message, e.getMessage());
        assertEquals(message, e.place() + ": " + e.problem());
    }

    private static DeviceTree read(String text) {
        return DtsReader.read("x.dts", text.getBytes(StandardCharsets.UTF_8));
    }
}

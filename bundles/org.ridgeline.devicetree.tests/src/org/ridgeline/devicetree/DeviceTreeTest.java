/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Building, linking and asking a tree. */
class DeviceTreeTest {

    private static DeviceTree tree() {
        NodeBuilder root = Node.builder("");
        root.reference("interrupt-parent", "gic");
        NodeBuilder soc = root.child("soc");
        soc.child("gic@1").label("gic").flag("interrupt-controller");
        soc.child("uart@2").label("uart").cells("phandle", 1).set("p", Value.builder().path("/soc/uart@2").string("x").build());
        soc.child("uart@3");
        return DeviceTree.of(root.build());
    }

    @Test
    void numbersSkipThoseThatAreTaken() {
        assertEquals(2, tree().root().cell("interrupt-parent").getAsInt());
        assertEquals(2, tree().byLabel("gic").get().node().phandle().getAsInt());
        assertEquals(List.of("/soc/uart@2", "x"), tree().byPhandle(1).get().node().value("p").get().strings());
    }

    @Test
    void paths() {
        assertEquals("/", tree().find("/").get().toString());
        assertEquals("/soc/gic@1", tree().find("/soc/gic").get().toString());
        assertTrue(tree().find("/soc/uart").isEmpty(), "two have that name");
        assertTrue(tree().find("/soc/uart@4").isEmpty());
        assertTrue(tree().find("soc").isEmpty());
        assertEquals("/soc", tree().find("/soc/uart@3").get().parent().get().toString());
        List<String> all = new ArrayList<>();
        tree().walk(place -> all.add(place.toString()));
        assertEquals(List.of("/", "/soc", "/soc/gic@1", "/soc/uart@2", "/soc/uart@3"), all);
        assertEquals("uart", tree().find("/soc/uart@3").get().node().baseName());
        assertEquals("3", tree().find("/soc/uart@3").get().node().unitAddress());
    }

    @Test
    void linkingAgainChangesNothing() {
        DeviceTree tree = tree();
        assertEquals(tree, tree.withRoot(tree.root().toBuilder().build()));
    }

    @Test
    void renamingANodeMovesThePathsToIt() {
        NodeBuilder root = Node.builder("");
        root.set("a", Value.builder().path("l").string("x").path("l").build());
        root.child("n").label("l");
        DeviceTree tree = DeviceTree.of(root.build());
        assertEquals(List.of("/n", "x", "/n"), tree.root().value("a").get().strings());
        NodeBuilder changed = tree.root().toBuilder().removeChild("n").add(Node.builder("longer").label("l"));
        assertEquals(List.of("/longer", "x", "/longer"), tree.withRoot(changed.build()).root().value("a").get().strings());
    }

    @Test
    void whatCannotBeLinked() {
        assertEquals("/: a: no node has the label x", problem(Node.builder("").reference("a", "x")));
        assertEquals("/: a: no node has the path /x", problem(Node.builder("").reference("a", "/x")));
        NodeBuilder labels = Node.builder("");
        labels.child("a").label("l");
        labels.child("b").label("l");
        assertEquals("/b: the label l is there already, on /a", problem(labels));
        NodeBuilder phandles = Node.builder("");
        phandles.child("a").cells("phandle", 9);
        phandles.child("b").cells("phandle", 9);
        assertEquals("/b: phandle: the phandle 0x9 is there already, on /a", problem(phandles));
    }

    @Test
    void builders() {
        assertThrows(IllegalArgumentException.class, () -> Node.builder("a/b"));
        assertThrows(IllegalArgumentException.class, () -> Node.builder("a").label("1"));
        assertThrows(IllegalArgumentException.class, () -> Node.builder("a").flag(""));
        NodeBuilder deep = Node.builder("");
        NodeBuilder at = deep;
        for (int i = 0; i < 2000; i++) {
            at = at.child("n");
        }
        assertThrows(IllegalArgumentException.class, deep::build);
        NodeBuilder node = Node.builder("n").cells("a", 1).cells("b", 2).cells("a", 3);
        assertEquals("[a, b]", node.build().properties().toString());
        assertArrayEquals(new int[] {3}, node.property("a").value().cells());
        assertEquals(1, node.removeProperty("a").build().properties().size());
    }

    @Test
    void values() {
        Value value = Value.builder().row(8).cells(1, 2).row(16).cell(3).u64(0x4_0000_0005L).build();
        assertArrayEquals(new byte[] {1, 2, 0, 3, 0, 4, 0, 5}, value.toBytes());
        assertEquals(Value.ofRaw(new byte[] {1, 2, 0, 3, 0, 4, 0, 5}), value);
        assertNotEquals(Value.ofRaw(new byte[] {1}), value);
        assertEquals(List.of("a", "b"), Value.ofRaw(new byte[] {'a', 0, 'b'}).strings());
        assertEquals("a", Value.ofStrings("a", "b").string());
        assertEquals(0xfedcba9876543210L, Value.ofCells(0xfedcba98, 0x76543210).u64(0));
    }

    @Test
    void manyChildrenAreFoundByName() {
        NodeBuilder root = Node.builder("");
        for (int i = 0; i < 100; i++) {
            root.child("n" + i).cells("i", i);
            root.cells("p" + i, i);
        }
        Node node = root.build();
        assertEquals(42, node.child("n42").get().cell("i").getAsInt());
        assertEquals(42, node.cell("p42").getAsInt());
        assertTrue(node.child("n100").isEmpty() && node.cell("p100").isEmpty());
    }

    private static String problem(NodeBuilder root) {
        return assertThrows(DeviceTreeException.class, () -> DeviceTree.of(root.build())).getMessage();
    }
}

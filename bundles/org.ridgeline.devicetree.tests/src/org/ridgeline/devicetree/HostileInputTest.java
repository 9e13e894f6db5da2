/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.devicetree.dts.DtsWriter;
import org.ridgeline.devicetree.overlay.OverlayTables;
import org.ridgeline.hostile.Cost;

/** Inputs made to exhaust stack, memory or patience. */
class HostileInputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int MANY = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a{", "a=<(", "a=<((-", "a=<(~", "a=<(1?", "a=<(1?1:", "a=<(1+(", "a=\"\\", "a=[", "a=<&", "/omit-if-no-ref/",
        "/delete-node/", "b:", "/include/", "/*", "a=\"", "a=<1", "a={", "#", "a=/bits/"})
    void patternsWithoutEnd(String pattern) {
        assertNull(text("/dts-v1/; / {" + pattern.repeat(MANY)));
    }

    @Test
    void nodesNestedThroughExtensions() {
        StringBuilder text = new StringBuilder("/dts-v1/; / { l0: a { }; };\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("&l").append(i).append(" { l").append(i + 1).append(": a { }; };\n");
        }
        assertNull(text(text.toString()));
    }

    @Test
    void asDeepAsAllowed() {
        int depth = Node.MAX_DEPTH;
        DeviceTree tree = text("/dts-v1/; / {" + "a {".repeat(depth) + "};".repeat(depth) + "};");
        assertNotNull(tree);
        byte[] blob = DtbWriter.write(tree);
        DeviceTree again = DtbReader.read(blob);
        Assertions.assertEquals(tree, again);
        Assertions.assertEquals(tree, text(DtsWriter.write(again)));
        assertNull(text("/dts-v1/; / {" + "a {".repeat(depth + 1) + "};".repeat(depth + 1) + "};"));
    }

    @Test
    void longChainsOfOperatorsAreFine() {
        assertNotNull(text("/dts-v1/; / { a = <(1" + " + 1".repeat(MANY) + ")>; b = <(1" + " * 1 + 1".repeat(MANY) + ")>; };"));
    }

    @Test
    void pathsThatReferencesStandFor() {
        String name = "n".repeat(100_000);
        assertNull(text("/dts-v1/; / { a = &l" + ", &l".repeat(MANY) + "; l: " + name + " { }; };"));
        StringBuilder deep = new StringBuilder("/dts-v1/; / {" + (name.substring(0, 1000) + "{").repeat(500));
        for (int i = 0; i < 50_000; i++) {
            deep.append('l').append(i).append(":n").append(i).append("{};");
        }
        DeviceTree tree = text(deep.append("};".repeat(501)).toString());
        assertNotNull(tree);
        assertThrows(DeviceTreeException.class, () -> OverlayTables.withSymbols(tree));
    }

    @Test
    void placesOfReferencesInAnOverlay() {
        String name = "n".repeat(1000);
        DeviceTree tree = text("/dts-v1/; /plugin/; / {" + (name + "{").repeat(500) + "a = <" + "&x ".repeat(MANY) + ">;"
            + "};".repeat(501));
        assertNotNull(tree);
        assertThrows(DeviceTreeException.class, () -> DtbWriter.write(tree));
    }

    @Test
    void manyOfEverything() {
        StringBuilder text = new StringBuilder("/dts-v1/; / {");
        for (int i = 0; i < MANY; i++) {
            text.append('p').append(i).append(';');
        }
        for (int i = 0; i < MANY; i++) {
            text.append("l").append(i).append(":n").append(i).append("{r=<&l").append(MANY - 1 - i).append(">;};");
        }
        assertNotNull(text(text.append("};").toString()));
        assertNotNull(text("/dts-v1/; / { n {}; };" + "&{/n}{a;};".repeat(MANY)));
        assertNotNull(text("/dts-v1/; / { " + "l:".repeat(MANY) + "n {}; };"));
        assertNotNull(text("/dts-v1/; / { a = <" + "0 ".repeat(MANY) + ">, [" + "00".repeat(MANY) + "]" + ",[]".repeat(MANY) + "; };"));
        assertNotNull(text("/dts-v1/; / { a = [" + "aabb".repeat(MANY) + "]; };"));
        assertNull(text("/dts-v1/; / { a = [" + "11".repeat(MANY) + ":]; };"));
        assertNotNull(text("/dts-v1/; / { a = <" + "&l ".repeat(MANY) + ">; l: n { }; };"));
        assertNotNull(text("/dts-v1/; / { };" + "/{a{b{c;};};};/{a{/delete-node/b;};};".repeat(MANY / 8)));
        assertNotNull(text("/dts-v1/; " + "/memreserve/ 1 1;".repeat(MANY) + "/{};"));
        assertNull(text("/dts-v1/; /plugin/;" + "&a{};".repeat(MANY)));
    }

    /** What is dearest for its length. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a{};b{};c{};d{};e{};f{};g{};h{};i{};j{};", "a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;p;q;r;s;t;u;v;w;x;y;z;",
        "x=<&l>;", "x=<&l>;y=<&l>;", "x=&l;y=&l;", "a{x=<&l>;};", "a{x=&l;};b{x=&l;};", "a{b{c{};};};", "x=l:<>;", "x=<>,<>,<>;",
        "/omit-if-no-ref/a{};", "/delete-node/a;"})
    void tinyThings(String body) {
        StringBuilder text = new StringBuilder("/dts-v1/; / {l:LL{};");
        for (int i = 0; i < MANY / 5; i++) {
            text.append(Integer.toString(i, 36)).append('{').append(body.replace("=l:", "=l" + Integer.toString(i, 36) + ":")).append("};");
        }
        bounded(text.append("};").toString());
    }

    @Test
    void everyNodeReferredTo() {
        StringBuilder text = new StringBuilder("/dts-v1/; / {x=<");
        for (int i = 0; i < MANY / 5; i++) {
            text.append("&l").append(Integer.toString(i, 36)).append(' ');
        }
        text.append(">;");
        for (int i = 0; i < MANY / 5; i++) {
            text.append('l').append(Integer.toString(i, 36)).append(":").append(Integer.toString(i, 36)).append("{};");
        }
        bounded(text.append("};").toString());
    }

    /** Reads a text that is right, within 64 times its length and hardly more. */
    private static void bounded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        long allocated = Cost.of(() -> assertNotNull(DtsReader.read("x.dts", bytes))).allocated();
        assertTrue(allocated <= 64L * bytes.length + (1 << 20), bytes.length + " bytes made it allocate " + allocated);
    }

    @Test
    void namesWithOneHash() {
        StringBuilder text = new StringBuilder("/dts-v1/; / {");
        for (int i = 0; i < 1 << 14; i++) {
            for (int bit = 0; bit < 14; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append(";");
        }
        DeviceTree tree = text(text.append("};").toString());
        assertNotNull(tree);
        assertNotNull(blob(DtbWriter.write(tree)));
    }

    @Test
    void blobWithNamesThatShareTheirEnds() throws IOException {
        ByteArrayOutputStream struct = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(struct);
        out.writeInt(1);
        out.writeInt(0);
        for (int i = 0; i < MANY; i++) {
            out.writeInt(3);
            out.writeInt(0);
            out.writeInt(i);
        }
        out.writeInt(2);
        out.writeInt(9);
        byte[] strings = new byte[MANY + 1];
        Arrays.fill(strings, 0, MANY, (byte) 'a');
        assertNull(blob(blob(struct.toByteArray(), strings)));
    }

    @Test
    void blobNestedDeeply() throws IOException {
        ByteArrayOutputStream struct = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(struct);
        for (int i = 0; i < MANY; i++) {
            out.writeInt(1);
            out.writeInt(i == 0 ? 0 : 'a' << 24);
        }
        assertNull(blob(blob(struct.toByteArray(), new byte[0])));
    }

    @Test
    void blobOfTinyNodesAndNothing() throws IOException {
        ByteArrayOutputStream struct = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(struct);
        out.writeInt(1);
        out.writeInt(0);
        for (int i = 0; i < MANY; i++) {
            out.writeInt(4);
            out.writeInt(1);
            out.write(("n" + (1_000_000 + i)).getBytes(StandardCharsets.ISO_8859_1));
            out.writeInt(0);
            out.writeInt(2);
        }
        out.writeInt(2);
        out.writeInt(9);
        assertNotNull(blob(blob(struct.toByteArray(), new byte[0])));
    }

    @Test
    void filesThatIncludeEachOther() throws IOException {
        Files.writeString(folder.resolve("loop.dtsi"), "/include/ \"loop.dtsi\"");
        refused("/include/ \"loop.dtsi\"");
        for (int i = 0; i < 40; i++) {
            Files.writeString(folder.resolve(i + ".dtsi"), ("/include/ \"" + (i + 1) + ".dtsi\"\n").repeat(2));
        }
        Files.writeString(folder.resolve("40.dtsi"), "/{};");
        refused("/include/ \"0.dtsi\"");
        Files.write(folder.resolve("data.bin"), new byte[1 << 20]);
        refused("/{ a = /incbin/(\"data.bin\")" + ", /incbin/(\"data.bin\")".repeat(200) + "; };");
    }

    @Test
    void filesThatMayNotBeRead() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("secret.dtsi"), "/{};");
        Files.createSymbolicLink(inside.resolve("link.dtsi"), folder.resolve("secret.dtsi"));
        for (String name : new String[] {"../secret.dtsi", folder.resolve("secret.dtsi").toString(), "link.dtsi", "../inside", ".", "",
            "x\0y", "/dev/zero", "/etc/passwd"}) {
            byte[] text = ("/dts-v1/; /include/ \"" + name + "\"").getBytes(StandardCharsets.UTF_8);
            assertThrows(DeviceTreeException.class, () -> DtsReader.read("in.dts", text, inside), name);
        }
    }

    private void refused(String text) {
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> assertThrows(DeviceTreeException.class,
            () -> DtsReader.read("in.dts", ("/dts-v1/; " + text).getBytes(StandardCharsets.UTF_8), folder)));
    }

    private static DeviceTree text(String text) {
        return Assertions.assertTimeoutPreemptively(PATIENCE,
            () -> Metered.read(bytes -> DtsReader.read("x.dts", bytes), text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static DeviceTree blob(byte[] blob) {
        return Assertions.assertTimeoutPreemptively(PATIENCE, () -> Metered.read(DtbReader::read, blob));
    }

    /** A blob of a structure and a strings block. */
    private static byte[] blob(byte[] struct, byte[] strings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int structStart = 56;
        for (int word : new int[] {0xd00dfeed, structStart + struct.length + strings.length, structStart, structStart + struct.length, 40,
            17, 16, 0, strings.length, struct.length, 0, 0, 0, 0}) {
            out.writeInt(word);
        }
        out.write(struct);
        out.write(strings);
        return bytes.toByteArray();
    }
}

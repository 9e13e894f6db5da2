/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Samples;
import org.ridgeline.devicetree.Tool;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.overlay.OverlayTables;

/** Our compiler beside dtc: the same bytes from the same text, and a refusal where dtc refuses. */
class DtcComparisonTest {

    @TempDir
    Path folder;

    static List<String> trees() {
        return Samples.TREES;
    }

    static List<String> all() {
        return Stream.concat(Samples.TREES.stream(), Samples.OVERLAYS.stream()).toList();
    }

    /** Without two where dtc differs: -@ keeps omittable nodes with labels, and numbers nodes whose labels were deleted. */
    static List<String> withSymbols() {
        return all().stream().filter(name -> !name.equals("omit") && !name.equals("deletion")).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void sameBytes(String sample) throws Exception {
        assertArrayEquals(dtc(Samples.text(sample)), DtbWriter.write(Samples.tree(sample)));
    }

    @ParameterizedTest
    @MethodSource("withSymbols")
    void sameBytesWithSymbols(String sample) throws Exception {
        assertArrayEquals(dtc(Samples.text(sample), "-@"), DtbWriter.write(OverlayTables.withSymbols(Samples.tree(sample))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void ourTextCompilesToTheSameBytes(String sample) throws Exception {
        DeviceTree tree = Samples.tree(sample);
        byte[] text = DtsWriter.write(tree).getBytes(StandardCharsets.UTF_8);
        byte[] blob = DtbWriter.write(tree);
        assertArrayEquals(blob, DtbWriter.write(DtsReader.read("again.dts", text)));
        assertArrayEquals(blob, dtc(text));
    }

    @ParameterizedTest
    @MethodSource("all")
    void textOfABlobCompilesToTheSameBytes(String sample) throws Exception {
        byte[] blob = DtbWriter.write(Samples.tree(sample));
        byte[] text = DtsWriter.write(DtbReader.read(blob)).getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(blob, DtbWriter.write(DtsReader.read("again.dts", text)));
        assertArrayEquals(blob, dtc(text));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void dtcRepacksNothing(String sample) throws Exception {
        byte[] blob = DtbWriter.write(Samples.tree(sample));
        Files.write(folder.resolve("in.dtb"), blob);
        Tool.named("dtc").succeed(folder, "-q", "-I", "dtb", "-O", "dtb", "-o", "out.dtb", "in.dtb");
        assertArrayEquals(Files.readAllBytes(folder.resolve("out.dtb")), blob);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "/ { };", "/dts-v1/", "/dts-v1/; / { }", "/dts-v1/; / { a; }; }", "/dts-v1/; / { n { }; a; };",
        "/dts-v1/; / { a; a; };", "/dts-v1/; / { n { }; n { }; };", "/dts-v1/; / { l: n { }; l: m { }; };",
        "/dts-v1/; / { l: a; l: b; };", "/dts-v1/; / { a = <&missing>; };", "/dts-v1/; / { a = &missing; };",
        "/dts-v1/; / { a = <&{/missing}>; };", "/dts-v1/; / { }; &missing { };", "/dts-v1/; / { }; &{/missing} { };",
        "/dts-v1/; / { a = <0x>; };", "/dts-v1/; / { a = <08>; };", "/dts-v1/; / { a = <0x100000000>; };",
        "/dts-v1/; / { a = <0x10000000000000000>; };", "/dts-v1/; / { a = /bits/ 8 <256>; };",
        "/dts-v1/; / { a = /bits/ 8 <(-257)>; };", "/dts-v1/; / { a = /bits/ 12 <1>; };",
        "/dts-v1/; / { l: n { }; a = /bits/ 16 <&l>; };",
        "/dts-v1/; / { a = <(1 / 0)>; };", "/dts-v1/; / { a = <(0 && 1 % 0)>; };", "/dts-v1/; / { a = <1 + 2>; };",
        "/dts-v1/; / { a = <(1 + )>; };", "/dts-v1/; / { a = <''>; };", "/dts-v1/; / { a = <'ab'>; };", "/dts-v1/; / { a = [0]; };",
        "/dts-v1/; / { a = [0g]; };", "/dts-v1/; / { a = \"x; };", "/dts-v1/; / { a = \"\\x\"; };", "/dts-v1/; / { a = ; };",
        "/dts-v1/; / { a = <1>,; };", "/dts-v1/; / { a = <NAME>; };", "/dts-v1/; / { /* };",
        "/dts-v1/; / { n { phandle = <1>; }; m { phandle = <1>; }; };",
        "/dts-v1/; / { phandle = <0>; };", "/dts-v1/; / { phandle = [01]; };", "/dts-v1/; / { l: n { }; phandle = <&l>; };",
        "/dts-v1/; / { phandle = <1>; linux,phandle = <2>; };", "/dts-v1/; / { /bits/ 8; };",
        "/dts-v1/; / { n { }; }; /memreserve/ 1 2;", "/dts-v1/; /memreserve/ 1; / { };", "/dts-v1/; / { }; /delete-node/ &missing;",
        "/dts-v1/; / { }; /omit-if-no-ref/ &missing;", "/dts-v1/; /plugin/; / { }; /dts-v1/; / { };",
        "/dts-v1/; /dts-v1/; /plugin/; / { };",
        "/dts-v1/; /plugin/; &a { b = &open; };", "/dts-v1/; / { a = /incbin/(\"missing\"); };", "/dts-v1/; /include/ \"missing\"",
        "/dts-v1/; / { a = /incbin/(\"x\", 1); };", "/dts-v1/; / { a = <1>\n#define X\n; };", "/dts-v1/; / { a = <(1 ? 2)>; };"})
    void bothRefuse(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("in.dts"), bytes);
        Tool.Outcome outcome = Tool.named("dtc").run(folder, "-q", "-I", "dts", "-O", "dtb", "-o", "out.dtb", "in.dts");
        assertNotEquals(0, outcome.status(), "dtc takes it");
        DeviceTreeException e = assertThrows(DeviceTreeException.class, () -> DtsReader.read("in.dts", bytes, folder));
        assertEquals("in.dts:", e.place().substring(0, 7));
    }

    @Test
    void filesThatAreDrawnIn() throws Exception {
        Files.createDirectories(folder.resolve("soc"));
        Files.writeString(folder.resolve("soc/soc.dtsi"), "/ { soc; };\n/include/ \"more.dtsi\"\n");
        Files.writeString(folder.resolve("soc/more.dtsi"), "more: &{/} { n { m = /incbin/(\"data.bin\"); }; };");
        Files.write(folder.resolve("soc/data.bin"), new byte[] {1, 2, 3});
        Files.write(folder.resolve("data.bin"), new byte[] {4, 5, 6, 7});
        byte[] text = """
            /dts-v1/;
            / { a; };
            /include/ "soc/soc.dtsi"
            &more { all = /incbin/("data.bin"); part = <1>, /incbin/("data.bin", 1, (1 + 1)), "x"; none = /incbin/("data.bin", 4, 9); };
            """.getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(dtc(text), DtbWriter.write(DtsReader.read("in.dts", text, folder)));
    }

    private byte[] dtc(byte[] text, String... options) throws Exception {
        Files.write(folder.resolve("in.dts"), text);
        String[] arguments = Stream.concat(Stream.of(options), Stream.of("-q", "-I", "dts", "-O", "dtb", "-o", "out.dtb", "in.dts"))
            .toArray(String[]::new);
        Tool.named("dtc").succeed(folder, arguments);
        return Files.readAllBytes(folder.resolve("out.dtb"));
    }
}

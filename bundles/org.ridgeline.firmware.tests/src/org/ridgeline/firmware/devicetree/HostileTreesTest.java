/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.devicetree.dts.DtsWriter;
import org.ridgeline.firmware.check.FirmwareCheck;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.check.UnusableFirmwareException;
import org.ridgeline.hostile.BlobMutations;
import org.ridgeline.hostile.Bounds;
import org.ridgeline.hostile.Mutants;
import org.ridgeline.hostile.TextMutations;

/** Whatever a file holds, import and check end with a result or the one exception that they document, within their {@link Bounds}. */
class HostileTreesTest {

    private static final Bounds BOUNDS = Bounds.refusing(UnusableSourceException.class, UnusableFirmwareException.class);
    private static final int EXPORT_EVERY = 8;
    private static final int BOARDS = 48;

    @Test
    void mutantsOfBlobs() throws IOException {
        Mutants.run(blobs(), BlobMutations::new, HostileTreesTest::takeBlob);
    }

    @Test
    void mutantsOfSources() throws IOException {
        Mutants.run(sources(), TextMutations::new, HostileTreesTest::takeSource);
    }

    @Test
    void mutantsOfBoards() throws IOException {
        Mutants.run(boards(), BlobMutations::new, HostileTreesTest::takeBlob);
    }

    private static boolean takeBlob(int index, byte[] mutant) {
        return take(index, SourceKind.DTB, "mutant.dtb", mutant);
    }

    private static boolean takeSource(int index, byte[] mutant) {
        return take(index, SourceKind.DTS, "mutant.dts", mutant);
    }

    private static boolean take(int index, SourceKind kind, String name, byte[] mutant) {
        boolean taken = BOUNDS.keep(mutant.length, () -> tell(DeviceTreeImport.of(name, mutant, null)));
        BOUNDS.keep(mutant.length, () -> FirmwareCheck.check(kind, name, mutant, null));
        if (index % EXPORT_EVERY == 0) {
            export(name, mutant);
        }
        return taken;
    }

    /** Trees that tests draw, and a board with everything on it. */
    private static List<byte[]> blobs() throws IOException {
        List<byte[]> bases = new ArrayList<>();
        for (Translation translation : Platforms.translations()) {
            bases.add(DtbWriter.write(DeviceTreeEmitter.emit(translation)));
        }
        byte[] board = DtbWriter.write(DtsReader.read("board.dts", board()));
        bases.addAll(Collections.nCopies(bases.size(), board));
        return bases;
    }

    private static byte[] board() throws IOException {
        try (InputStream board = HostileTreesTest.class.getResourceAsStream("board.dts")) {
            return board.readAllBytes();
        }
    }

    /** The same as text, and the board as people write it: half of what is tried. */
    private static List<byte[]> sources() throws IOException {
        List<byte[]> sources = new ArrayList<>();
        for (byte[] blob : blobs()) {
            sources.add(DtsWriter.write(DtbReader.read(blob)).getBytes(StandardCharsets.UTF_8));
            sources.add(board());
        }
        return sources;
    }

    /** Real ones, of many makers. */
    private static List<byte[]> boards() throws IOException {
        List<Path> all = Boards.all();
        List<byte[]> boards = new ArrayList<>();
        for (int i = 0; i < BOARDS; i++) {
            boards.add(Files.readAllBytes(all.get(i * all.size() / BOARDS)));
        }
        return boards;
    }

    private static void tell(ImportedTopology imported) {
        imported.remarks().forEach(remark -> assertTrue(remark.toString().indexOf('\n') < 0 && remark.toString().length() < 1000,
                remark.toString()));
    }

    /** What came in is a platform that can be translated, judged and, where a tree can say it, exported. */
    private static void export(String name, byte[] bytes) {
        try {
            Translation translation = Translation.of(DeviceTreeImport.of(name, bytes, null).topology());
            Checker.check(translation);
            if (NotExpressible.in(translation, FirmwareFormat.DEVICE_TREE).isEmpty()) {
                DtbReader.read(DtbWriter.write(DeviceTreeEmitter.emit(translation)));
            }
        } catch (UnusableSourceException e) {
            assertTrue(e.getMessage().length() > 10, e.getMessage());
        }
    }

    private static byte[] blob(String body) {
        return DtbWriter.write(DtsReader.read("x.dts", ("/dts-v1/; / { #address-cells = <1>; #size-cells = <1>;" + body + "};")
                .getBytes(StandardCharsets.UTF_8)));
    }

    private void imported(byte[] blob) {
        DeviceTree tree = DtbReader.read(blob);
        assertNotNull(tree);
        BOUNDS.keep(blob.length, () -> DeviceTreeImport.of("x.dtb", blob, null));
    }

    @Test
    void manyDevices() {
        StringBuilder body = new StringBuilder("i: i { #iommu-cells = <1>; reg = <1 1>; };");
        for (int i = 0; i < 30_000; i++) {
            body.append("n").append(Integer.toString(i, 36)).append("{iommus=<&i ").append(i).append(">;};");
        }
        imported(blob(body.toString()));
    }

    @Test
    void longLists() {
        String entries = "<&i 1>,".repeat(100_000);
        imported(blob("i: i { #iommu-cells = <1>; reg = <1 1>; }; a { iommus = " + entries + "<&i 1>; }; b { iommus = "
                + entries.replace("&i", "0xffffffff")
                + "<&i 1>; };"));
        imported(blob("i: i { #iommu-cells = <0>; reg = <1 1>; }; a { iommus = " + "<&i>,".repeat(200_000) + "<&i>; };"));
    }

    @Test
    void longMaps() {
        StringBuilder map = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            map.append('<').append(i * 37 % 65_536).append(i % 3 == 0 ? " 0xffffffff " : " &i ").append(i * 7).append(' ').append(i % 5)
                    .append(">,");
        }
        imported(blob("i: i { #iommu-cells = <1>; reg = <1 1>; }; p { device_type = \"pci\"; iommu-map = " + map
                + "<0 &i 0 1>; iommu-map-mask = <0xfffe>; };"
                + "q { iommu-map = " + map + "<0 &i 0 1>; };"));
    }

    @Test
    void longPathsWithMuchToTell() {
        String name = "n".repeat(200);
        StringBuilder body = new StringBuilder((name + " { ").repeat(400));
        for (int i = 0; i < 10_000; i++) {
            body.append('a').append(i).append("{status=\"disabled\";iommus;}; p").append(i)
                    .append("{device_type=\"pci\";iommu-map=<0 9 0 1 0 8 0 1>;};");
        }
        imported(blob(body.append("};".repeat(400)).toString()));
    }

    @Test
    void rangesThatCostMoreThanTheyAre() {
        String ranges = "ranges = <" + "9 9 1 ".repeat(20_000) + ">; #address-cells = <1>; #size-cells = <1>;";
        StringBuilder body = new StringBuilder("i: i { #iommu-cells = <1>; reg = <1 1>; }; " + ("b { " + ranges).repeat(8));
        for (int i = 0; i < 20_000; i++) {
            body.append('n').append(i).append("{reg=<5 5>;iommus=<&i 1>;};");
        }
        imported(blob(body.append("};".repeat(8)).toString()));
    }

    @Test
    void manyHostBridgesAndMasks() {
        StringBuilder body = new StringBuilder("i: i { #iommu-cells = <1>; #msi-cells = <1>; msi-controller; reg = <1 1>; };");
        for (int i = 0; i < 3000; i++) {
            body.append('p').append(i)
                    .append("{bus-range;iommu-map=<0 &i 0 0x10000>;iommu-map-mask=<0x5555>;msi-map=<0 &i 0 0x10000>;msi-map-mask=<0x5555>;"
                    + "q{reg=<0>;msi-map=<0 &i 0 9>;};};");
        }
        imported(blob(body.toString()));
    }

    private static void checked(String body) {
        byte[] blob = blob(body);
        BOUNDS.keep(blob.length, () -> FirmwareCheck.check(SourceKind.DTB, "x.dtb", blob, null));
    }

    @Test
    void manyHostBridgesOfOneBusEach() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            body.append('p').append(i).append("{bus-range=<0 0>;compatible=\"pci-host-of-somebody-who-likes-long-names\";};");
        }
        checked(body.toString());
    }

    @Test
    void iommusBehindIommus() {
        StringBuilder chain = new StringBuilder("i20000: e { #iommu-cells = <0>; };");
        StringBuilder circle = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            chain.append('i').append(i).append(": n").append(i).append("{#iommu-cells=<0>;iommus=<&i").append(i + 1).append(">;};");
            circle.append('i').append(i).append(": n").append(i).append("{#iommu-cells=<0>;iommus=<&i").append((i + 1) % 20_000)
                    .append(">;};");
        }
        checked(chain.toString());
        checked(circle.toString());
    }
}

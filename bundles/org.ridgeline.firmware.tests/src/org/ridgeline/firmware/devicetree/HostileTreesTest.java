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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.ridgeline.firmware.check.FirmwareCheck;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.readback.Bounds;

/**
 * Whatever a file holds, import and check end with a result or the one exception that they document, within 2 s of one processor and 64 times the input and
 * 16 MiB of memory. {@code -Dridgeline.mutants=100000} runs as many mutants; a plain run takes a sample.
 */
class HostileTreesTest {

    private static final int MUTANTS = Integer.getInteger("ridgeline.mutants", 4000);
    private static final int EXPORT_EVERY = 8;

    private int accepted;

    @Test
    void mutantsOfBlobs() throws IOException {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println(MUTANTS + " mutants from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        BlobMutations mutations = new BlobMutations(seed);
        List<byte[]> bases = bases();
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutations.of(bases.get(i % bases.size()));
            try {
                Bounds.keep(mutant.length, () -> take(mutant));
                Bounds.keep(mutant.length, () -> FirmwareCheck.check(SourceKind.DTB, "mutant.dtb", mutant, null));
                if (i % EXPORT_EVERY == 0) {
                    export(mutant);
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("mutant " + i + " of seed " + seed + ": " + e, e);
            }
        }
        assertTrue(accepted > MUTANTS / 4, "only " + accepted + " of " + MUTANTS + " mutants could be read");
    }

    /** Trees that tests draw, and a board with everything on it. */
    private static List<byte[]> bases() throws IOException {
        List<byte[]> bases = new ArrayList<>();
        for (Translation translation : Platforms.translations()) {
            bases.add(DtbWriter.write(DeviceTreeEmitter.emit(translation)));
        }
        try (InputStream board = HostileTreesTest.class.getResourceAsStream("board.dts")) {
            byte[] blob = DtbWriter.write(DtsReader.read("board.dts", board.readAllBytes()));
            for (int copies = bases.size(); copies > 0; copies--) {
                bases.add(blob);
            }
        }
        return bases;
    }

    private void take(byte[] bytes) throws UnusableSourceException {
        ImportedTopology imported = DeviceTreeImport.of("mutant.dtb", bytes, null);
        accepted++;
        imported.remarks().forEach(remark -> assertTrue(remark.toString().indexOf('\n') < 0 && remark.toString().length() < 1000, remark.toString()));
    }

    /** What came in is a platform that can be translated, judged and, where a tree can say it, exported. */
    private static void export(byte[] bytes) {
        try {
            Translation translation = Translation.of(DeviceTreeImport.of("mutant.dtb", bytes, null).topology());
            Checker.check(translation);
            if (NotExpressible.in(translation, FirmwareFormat.DEVICE_TREE).isEmpty()) {
                DtbReader.read(DtbWriter.write(DeviceTreeEmitter.emit(translation)));
            }
        } catch (UnusableSourceException e) {
            assertTrue(e.getMessage().length() > 10, e.getMessage());
        }
    }

    private static byte[] blob(String body) {
        return DtbWriter.write(DtsReader.read("x.dts", ("/dts-v1/; / { #address-cells = <1>; #size-cells = <1>;" + body + "};").getBytes(StandardCharsets.UTF_8)));
    }

    private void imported(byte[] blob) {
        DeviceTree tree = DtbReader.read(blob);
        assertNotNull(tree);
        Bounds.keep(blob.length, () -> DeviceTreeImport.of("x.dtb", blob, null));
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
        imported(blob("i: i { #iommu-cells = <1>; reg = <1 1>; }; a { iommus = " + entries + "<&i 1>; }; b { iommus = " + entries.replace("&i", "0xffffffff")
                + "<&i 1>; };"));
        imported(blob("i: i { #iommu-cells = <0>; reg = <1 1>; }; a { iommus = " + "<&i>,".repeat(200_000) + "<&i>; };"));
    }

    @Test
    void longMaps() {
        StringBuilder map = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            map.append('<').append(i * 37 % 65_536).append(i % 3 == 0 ? " 0xffffffff " : " &i ").append(i * 7).append(' ').append(i % 5).append(">,");
        }
        imported(blob("i: i { #iommu-cells = <1>; reg = <1 1>; }; p { device_type = \"pci\"; iommu-map = " + map + "<0 &i 0 1>; iommu-map-mask = <0xfffe>; };"
                + "q { iommu-map = " + map + "<0 &i 0 1>; };"));
    }

    @Test
    void longPathsWithMuchToTell() {
        String name = "n".repeat(200);
        StringBuilder body = new StringBuilder((name + " { ").repeat(400));
        for (int i = 0; i < 10_000; i++) {
            body.append('a').append(i).append("{status=\"disabled\";iommus;}; p").append(i).append("{device_type=\"pci\";iommu-map=<0 9 0 1 0 8 0 1>;};");
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
            body.append('p').append(i).append("{bus-range;iommu-map=<0 &i 0 0x10000>;iommu-map-mask=<0x5555>;msi-map=<0 &i 0 0x10000>;msi-map-mask=<0x5555>;"
                    + "q{reg=<0>;msi-map=<0 &i 0 9>;};};");
        }
        imported(blob(body.toString()));
    }
}

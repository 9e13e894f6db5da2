/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.asl.AslComments;
import org.ridgeline.acpi.asl.AslWriter;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.Tool;
import org.ridgeline.firmware.check.FirmwareCheck;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.check.UnusableFirmwareException;
import org.ridgeline.firmware.readback.RandomTopologies;
import org.ridgeline.hostile.Bounds;
import org.ridgeline.hostile.Mutants;
import org.ridgeline.hostile.TableMutations;
import org.ridgeline.hostile.TextMutations;

/** Whatever a table holds, import and check keep their bounds. */
class HostileTablesTest {

    private static final Bounds BOUNDS = Bounds.refusing(UnusableSourceException.class, UnusableFirmwareException.class);
    private static final int EXPORT_EVERY = 8;

    @Test
    void mutantsOfTables() {
        Mutants.run(bases(), TableMutations::new, (i, mutant) -> take(i, "mutant.aml", mutant));
    }

    @Test
    void mutantsOfSources() throws AcpiException {
        Mutants.run(sources(), TextMutations::new, (i, mutant) -> take(i, "mutant.asl", mutant));
    }

    @Test
    void mutantsOfListings(@TempDir Path folder) throws Exception {
        Mutants.run(listings(folder), TextMutations::new, (i, mutant) -> take(i, "mutant.dsl", mutant));
    }

    private static boolean take(int index, String name, byte[] mutant) {
        boolean taken = BOUNDS.keep(mutant.length, () -> tell(imported(name, mutant)));
        SourceKind.of(name, mutant).filter(SourceKind::isFirmware)
                .ifPresent(kind -> BOUNDS.keep(mutant.length, () -> FirmwareCheck.check(kind, name, mutant, null)));
        if (index % EXPORT_EVERY == 0) {
            judge(name, mutant);
        }
        return taken;
    }

    /** The golden tables, and those of random platforms. */
    private static List<byte[]> bases() {
        List<byte[]> bases = new ArrayList<>(List.of(GoldenPlatforms.IORT, GoldenPlatforms.VIOT));
        for (int seed = 0; bases.size() < 24; seed++) {
            Translation translation = Translation.of(RandomTopologies.draw(seed));
            bases.addAll(AcpiImportPropertyTest.tables(translation).stream().map(AcpiImport.Source::bytes)
                    .filter(bytes -> bytes.length < 4096).toList());
        }
        return bases;
    }

    /** The same as text, with the comments of an export. */
    private static List<byte[]> sources() throws AcpiException {
        List<byte[]> sources = new ArrayList<>();
        for (byte[] bytes : bases()) {
            boolean isIort = AcpiTable.recognizes(bytes, Iort.SIGNATURE);
            AslComments comments = offset -> "part " + offset;
            String source = isIort ? AslWriter.write(Iort.parse(bytes), comments) : AslWriter.write(Viot.parse(bytes), comments);
            sources.add(source.getBytes(StandardCharsets.UTF_8));
        }
        return sources;
    }

    /** As iasl shows them; a VIOT is beyond the iasl of Debian 12. */
    private static List<byte[]> listings(Path folder) throws Exception {
        Tool iasl = Tool.named("iasl");
        List<byte[]> listings = new ArrayList<>();
        for (byte[] table : bases()) {
            if (AcpiTable.recognizes(table, Iort.SIGNATURE)) {
                Files.write(folder.resolve("iort.aml"), table);
                iasl.succeed(folder, "-d", "iort.aml");
                listings.add(Files.readAllBytes(folder.resolve("iort.dsl")));
            }
        }
        return listings;
    }

    private static void tell(ImportedTopology imported) {
        imported.remarks().forEach(remark -> assertTrue(remark.toString().indexOf('\n') < 0 && remark.toString().length() < 1000,
                remark.toString()));
    }

    /** What came in is a platform that can be translated and judged. */
    private static void judge(String name, byte[] table) {
        try {
            Checker.check(Translation.of(imported(name, table).topology()));
        } catch (UnusableSourceException e) {
            assertTrue(e.getMessage().length() > 10, e.getMessage());
        }
    }

    private static ImportedTopology imported(String name, byte[] table) throws UnusableSourceException {
        return AcpiImport.of(List.of(new AcpiImport.Source(name, table)));
    }

    @Test
    void aChainOfNodesThatMultipliesRanges() {
        IortBuilder builder = new IortBuilder(3, new OemFields("RIDGEL", "RIDGELIN", 1, "RDGL", 1));
        NodeHandle next = builder.add(ItsGroup.of(0), List.of());
        for (int stage = 0; stage < 40; stage++) {
            next = builder.add(new SmmuV3(0x1000_0000L + stage * 0x20000L, 1, 0, 0, 1, 2, 3, 4, 0, 0), interleaved(next));
        }
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), interleaved(next));
        builder.add(new NamedComponent(0, MemoryAccess.COHERENT, 64, "\\_SB_.BUS0"), interleaved(next));
        byte[] table = builder.build().toBytes();
        BOUNDS.keep(table.length, () -> imported("hostile.aml", table));
    }

    /** Every second ID is swapped with its neighbour: no two ranges can be joined. */
    private static List<IdMapping> interleaved(NodeHandle next) {
        List<IdMapping> mappings = new ArrayList<>();
        for (int id = 0; id < 3000; id++) {
            mappings.add(IdMapping.range(id, id, id ^ 1, next));
        }
        return mappings;
    }

    @Test
    void thousandsOfComponents() {
        IortBuilder builder = new IortBuilder(3, new OemFields("RIDGEL", "RIDGELIN", 1, "RDGL", 1));
        NodeHandle smmu = builder.add(new SmmuV3(0x1000_0000L, 1, 0, 0, 1, 2, 3, 4, 0, 0), List.of());
        for (int i = 0; i < 20_000; i++) {
            builder.add(new NamedComponent(0, MemoryAccess.COHERENT, 64, String.format("\\_SB_.%04X", i)),
                    List.of(IdMapping.single(i, smmu)));
        }
        byte[] table = builder.build().toBytes();
        BOUNDS.keep(table.length, () -> imported("hostile.aml", table));
    }
}

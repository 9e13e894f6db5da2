/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.check.FirmwareCheck;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.readback.Bounds;
import org.ridgeline.firmware.readback.RandomTopologies;

/** Whatever a table holds, import and check keep their bounds. {@code -Dridgeline.mutants=100000} runs as many mutants; a plain run takes a sample. */
class HostileTablesTest {

    private static final int MUTANTS = Integer.getInteger("ridgeline.mutants", 4000);
    private static final int EXPORT_EVERY = 8;

    private int accepted;

    @Test
    void mutantsOfTables() {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println(MUTANTS + " mutants from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        TableMutations mutations = new TableMutations(seed);
        List<byte[]> bases = bases();
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutations.of(bases.get(i % bases.size()));
            try {
                Bounds.keep(mutant.length, () -> take(mutant));
                if (SourceKind.of("mutant.aml", mutant).isPresent()) {
                    Bounds.keep(mutant.length, () -> FirmwareCheck.check(SourceKind.TABLE, "mutant.aml", mutant, null));
                }
                if (i % EXPORT_EVERY == 0) {
                    judge(mutant);
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("mutant " + i + " of seed " + seed + ": " + e, e);
            }
        }
        assertTrue(accepted > MUTANTS / 4, "only " + accepted + " of " + MUTANTS + " mutants could be read");
    }

    /** The golden tables, and those of random platforms. */
    private static List<byte[]> bases() {
        List<byte[]> bases = new ArrayList<>(List.of(GoldenPlatforms.IORT, GoldenPlatforms.VIOT));
        for (int seed = 0; bases.size() < 24; seed++) {
            Translation translation = Translation.of(RandomTopologies.draw(seed));
            bases.addAll(AcpiImportPropertyTest.tables(translation).stream().map(AcpiImport.Source::bytes).filter(bytes -> bytes.length < 4096).toList());
        }
        return bases;
    }

    private void take(byte[] table) throws UnusableSourceException {
        ImportedTopology imported = imported(table);
        accepted++;
        imported.remarks().forEach(remark -> assertTrue(remark.toString().indexOf('\n') < 0 && remark.toString().length() < 1000, remark.toString()));
    }

    /** What came in is a platform that can be translated and judged. */
    private static void judge(byte[] table) {
        try {
            Checker.check(Translation.of(imported(table).topology()));
        } catch (UnusableSourceException e) {
            assertTrue(e.getMessage().length() > 10, e.getMessage());
        }
    }

    private static ImportedTopology imported(byte[] table) throws UnusableSourceException {
        return AcpiImport.of(List.of(new AcpiImport.Source("mutant.aml", table)));
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
        Bounds.keep(table.length, () -> imported(table));
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
            builder.add(new NamedComponent(0, MemoryAccess.COHERENT, 64, String.format("\\_SB_.%04X", i)), List.of(IdMapping.single(i, smmu)));
        }
        byte[] table = builder.build().toBytes();
        Bounds.keep(table.length, () -> imported(table));
    }
}

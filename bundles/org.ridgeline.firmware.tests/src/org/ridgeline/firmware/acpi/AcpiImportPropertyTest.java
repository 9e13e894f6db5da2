/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.readback.FirmwareReading;
import org.ridgeline.firmware.readback.RandomTopologies;

/** Tables of random platforms come in and go out with the same answer to every look-up; once they came in they go out byte for byte. */
class AcpiImportPropertyTest {

    private static final int PLATFORMS = 500;
    private static final int SINGLES = 40;

    @Test
    void everyAnswerSurvives() throws AcpiException {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println("random tables from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        int judged = 0;
        for (int i = 0; i < PLATFORMS; i++) {
            Translation translation = Translation.of(RandomTopologies.draw(seed + i));
            List<AcpiImport.Source> tables = tables(translation);
            if (!tables.isEmpty()) {
                judged++;
                try {
                    judge(tables);
                } catch (AssertionError | RuntimeException | UnusableSourceException e) {
                    throw new AssertionError("tables of seed " + (seed + i) + ": " + e.getMessage(), e);
                }
            }
        }
        assertTrue(judged > PLATFORMS / 2, judged + " platforms have tables");
    }

    /** A flag set on the first mapping of a root complex hides all others and gives every function its output. */
    @Test
    void everySingleMappingSurvives() throws AcpiException {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println("random single mappings from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        int judged = 0;
        for (int i = 0; i < SINGLES; i++) {
            for (AcpiImport.Source table : tables(Translation.of(RandomTopologies.draw(seed + i)))) {
                Optional<byte[]> single = table.file().equals("iort") ? withSingle(Iort.parse(table.bytes()), new Random(seed + i)) : Optional.empty();
                if (single.isPresent()) {
                    judged++;
                    try {
                        judge(List.of(new AcpiImport.Source("iort", single.get())));
                    } catch (AssertionError | RuntimeException | UnusableSourceException e) {
                        throw new AssertionError("table of seed " + (seed + i) + ": " + e.getMessage(), e);
                    }
                }
            }
        }
        assertTrue(judged > SINGLES / 4, judged + " tables have a root complex with mappings");
    }

    private static Optional<byte[]> withSingle(Iort iort, Random random) {
        List<IortNode> complexes = iort.nodes().stream().filter(node -> node.body() instanceof RootComplex && !node.mappings().isEmpty()).toList();
        if (complexes.isEmpty()) {
            return Optional.empty();
        }
        IortPatch patch = new IortPatch(iort);
        patch.setFlags(complexes.get(random.nextInt(complexes.size())), 0, IdMapping.SINGLE_MAPPING);
        return Optional.of(patch.table());
    }

    private static void judge(List<AcpiImport.Source> tables) throws UnusableSourceException, AcpiException {
        List<AcpiImport.Source> again = tables(Translation.of(AcpiImport.of(tables).topology()));
        FirmwareReading before = reading(tables);
        FirmwareReading after = reading(again);
        before.segments().forEach((segment, reading) -> {
            assertEquals(reading.dma(), after.segment(segment).dma(), "streams of segment " + segment);
            assertEquals(reading.msi(), after.segment(segment).msi(), "device IDs of segment " + segment);
        });
        assertEquals(before.devices(), after.devices());
        List<AcpiImport.Source> third = tables(Translation.of(AcpiImport.of(again).topology()));
        for (int i = 0; i < again.size(); i++) {
            assertArrayEquals(again.get(i).bytes(), third.get(i).bytes());
        }
    }

    static List<AcpiImport.Source> tables(Translation translation) {
        List<AcpiImport.Source> tables = new ArrayList<>();
        if (IortEmitter.hasSomethingToSay(translation) && NotExpressible.in(translation, FirmwareFormat.IORT).isEmpty()) {
            IortEmitter emitter = new IortEmitter(translation, 5);
            if (emitter.tooLarge().isEmpty()) {
                tables.add(new AcpiImport.Source("iort", emitter.emit().bytes()));
            }
        }
        if (ViotEmitter.hasSomethingToSay(translation) && NotExpressible.in(translation, FirmwareFormat.VIOT).isEmpty()) {
            ViotEmitter emitter = new ViotEmitter(translation);
            if (emitter.tooLarge().isEmpty()) {
                tables.add(new AcpiImport.Source("viot", emitter.emit().bytes()));
            }
        }
        return tables;
    }

    private static FirmwareReading reading(List<AcpiImport.Source> tables) throws AcpiException {
        FirmwareReading reading = new FirmwareReading(new TreeMap<>(), Map.of());
        for (AcpiImport.Source table : tables) {
            AcpiTable parsed = AcpiTable.parse(table.bytes());
            reading = reading.orElse(parsed.header().signature().equals(Iort.SIGNATURE) ? new LinuxIort(Iort.parse(table.bytes())).reading()
                    : new LinuxViot(parsed).reading());
        }
        return reading;
    }
}

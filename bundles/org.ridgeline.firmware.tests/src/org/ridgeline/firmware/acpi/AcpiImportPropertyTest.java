/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.UnknownNode;
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
    private static final int BASES = 200;

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
                Optional<byte[]> single = table.file().equals("iort") ? withSingle(Iort.parse(table.bytes()), new Random(seed + i))
                        : Optional.empty();
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

    /** With other nodes behind its own, and identifiers of its own, a table that came in goes out into itself byte for byte. */
    @Test
    void everyTableStaysAsItsOwnBase() throws AcpiException, UnusableSourceException {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println("random bases from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        int judged = 0;
        for (int i = 0; i < BASES; i++) {
            Optional<byte[]> first = iort(Translation.of(RandomTopologies.draw(seed + i)));
            if (first.isPresent()) {
                judged++;
                byte[] settled = iort(imported(first.get())).orElseThrow();
                byte[] real = extended(Iort.parse(settled), new Random(seed + i));
                EmittedTable again = new IortBase(Iort.parse(real)).keep(new IortEmitter(imported(real), 5).emit());
                assertArrayEquals(real, again.bytes(), "seed " + (seed + i));
                assertEquals(new LinuxIort(Iort.parse(settled)).reading(), new LinuxIort(Iort.parse(real)).reading(), "seed " + (seed + i));
            }
        }
        assertTrue(judged > BASES / 4, judged + " platforms have an IORT");
    }

    private static Optional<byte[]> iort(Translation translation) {
        return tables(translation).stream().filter(table -> table.file().equals("iort")).findFirst().map(AcpiImport.Source::bytes);
    }

    private static Translation imported(byte[] table) throws UnusableSourceException {
        return Translation.of(AcpiImport.of(List.of(new AcpiImport.Source("iort", table))).topology());
    }

    private static byte[] extended(Iort iort, Random random) {
        IortBuilder builder = new IortBuilder(iort.revision(), iort.table().header().oem());
        List<Long> identifiers = new ArrayList<>(LongStream.range(0, iort.nodes().size() + 3).map(id -> id * 7 + 5).boxed().toList());
        Collections.shuffle(identifiers, random);
        List<NodeHandle> handles = new ArrayList<>();
        for (IortNode node : iort.nodes()) {
            handles.add(builder.add(node.revision(), identifiers.removeLast(), node.body(), node.mappings()));
        }
        NodeHandle any = handles.get(random.nextInt(handles.size()));
        builder.add(2, identifiers.removeLast(), new Pmcg(0x7f00_0000L, random.nextInt(3), any, 0x7f01_0000L), List.of());
        NodeHandle unknown = builder.add(0, identifiers.removeLast(), new UnknownNode(99, new byte[] {1, 2, 3, 4}),
                List.of(IdMapping.range(3, 9, 1, handles.get(random.nextInt(handles.size())))));
        builder.add(1, identifiers.removeLast(), new NamedComponent(3, MemoryAccess.NON_COHERENT, 32, "\\_SB_.IDLE"), List.of());
        builder.add(0, 3, new UnknownNode(98, new byte[0]), List.of(IdMapping.single(3, unknown)));
        return builder.build().toBytes();
    }

    private static Optional<byte[]> withSingle(Iort iort, Random random) {
        List<IortNode> complexes = iort.nodes().stream()
                .filter(node -> node.body() instanceof RootComplex && !node.mappings().isEmpty()).toList();
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

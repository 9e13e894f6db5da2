/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.cli.Disassembly.Field;
import org.ridgeline.cli.ListedIort.Arrival;
import org.ridgeline.cli.ListedIort.Listed;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.OemFields;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.examples.Example;

/** The ACPI tables of the examples, judged by iasl: each field that it shows is compared with the bytes and with what was drawn. */
class IaslJudgementTest {

    private static final String RESERVED_FIELD_NOT_ZERO = "3308";

    private final Tool iasl = Tool.named("iasl");

    @TempDir
    Path folder;

    static Stream<Arguments> soundByRevision() {
        return ExportedExample.sound().stream().flatMap(example -> Stream.of(Arguments.of(example, 3), Arguments.of(example, 5)));
    }

    static List<Example> sound() {
        return ExportedExample.sound();
    }

    @ParameterizedTest
    @MethodSource("soundByRevision")
    void itsListingOfAnIortShowsWhatWasDrawn(Example example, int revision) throws Exception {
        ExportedExample exported = ExportedExample.of(example, folder, "--iort-revision", revision);
        Topology topology = ExportedExample.topology(example);
        assertEquals(sendsThroughIort(topology), exported.has("-iort.aml"));
        if (exported.has("-iort.aml")) {
            byte[] table = exported.bytes("-iort.aml");
            assertEquals(revision, table[8]);
            String text = disassemble(table);
            Disassembly disassembly = Disassembly.of(text);
            assertShowsEveryByte(disassembly, table);
            assertArrayEquals(table, AslParser.parse(text).toBytes());
            ListedIort listed = new ListedIort(disassembly);
            assertHeader(disassembly, topology.oem());
            assertNodes(listed, topology);
            assertIds(listed, Translation.of(topology));
        }
    }

    /**
     * What this iasl (20200925) changes on its own account is set aside: the creator, the checksum, and node identifiers, which it takes
     * for reserved, so that it warns of each one that is not zero, and of nothing else.
     */
    @ParameterizedTest
    @MethodSource("soundByRevision")
    void itCompilesTheSourceOfAnIortToTheSameBytes(Example example, int revision) throws Exception {
        ExportedExample exported = ExportedExample.of(example, folder, "--iort-revision", revision);
        if (exported.has("-iort.asl")) {
            Tool.Outcome outcome = iasl.run(folder, "-vw", RESERVED_FIELD_NOT_ZERO, "-p", "compiled", exported.stem() + "-iort.asl");
            assertEquals(0, outcome.status(), outcome::out);
            assertTrue(outcome.out().contains("0 Errors, 0 Warnings, 0 Remarks"), outcome::toString);
            assertArrayEquals(withoutWhatIaslChanges(exported.bytes("-iort.aml")),
                    withoutWhatIaslChanges(Files.readAllBytes(folder.resolve("compiled.aml"))));
        }
    }

    /** Debian's iasl knows nothing of a VIOT but its header; that it judges, checksum included. */
    @ParameterizedTest
    @MethodSource("sound")
    void itAcceptsTheHeaderOfAViotWhoseSourceHasTheSameBytes(Example example) throws Exception {
        ExportedExample exported = ExportedExample.of(example, folder);
        if (exported.has("-viot.aml")) {
            byte[] table = exported.bytes("-viot.aml");
            assertHeader(Disassembly.of(disassemble(table)), ExportedExample.topology(example).oem());
            assertArrayEquals(table, AslParser.parse(exported.text("-viot.asl")).toBytes());
        }
    }

    private String disassemble(byte[] table) throws Exception {
        Files.write(folder.resolve("judged.aml"), table);
        Tool.Outcome outcome = iasl.run(folder, "-d", "-p", "listing", "judged.aml");
        assertEquals(0, outcome.status(), outcome::out);
        String said = (outcome.out() + outcome.err()).toLowerCase(Locale.ROOT);
        assertFalse(said.contains("error") || said.contains("invalid") || said.contains("incorrect") || said.contains("warning"), said);
        String text = Files.readString(folder.resolve("listing.dsl"), StandardCharsets.ISO_8859_1);
        assertFalse(text.replace("**** Unknown ACPI table signature [VIOT]", "").contains("****") || text.contains("Incorrect checksum")
                || text.contains("Invalid"), text);
        return text;
    }

    /** One field after the other, without a gap, each with the value that the bytes have. */
    private static void assertShowsEveryByte(Disassembly disassembly, byte[] table) {
        int next = 0;
        for (Field field : disassembly.fields()) {
            assertEquals(next, field.offset(), field::toString);
            next += field.size();
            if (field.value().startsWith("\"")) {
                String text = new String(table, field.offset(), field.size(), StandardCharsets.US_ASCII).replaceAll("\0.*$", "");
                assertEquals("\"" + text + "\"", field.value(), field::toString);
            } else if (!field.name().equals("Padding")) {
                StringBuilder bytes = new StringBuilder();
                for (int i = field.size() - 1; i >= 0; i--) {
                    bytes.append(String.format("%02X", table[field.offset() + i]));
                }
                assertEquals(bytes.toString(), field.value(), field::toString);
            }
        }
        assertEquals(table.length, next);
    }

    private static void assertHeader(Disassembly disassembly, OemFields oem) {
        Map<String, String> header = disassembly.parts().getFirst().stream()
                .collect(Collectors.toMap(Field::name, Field::value, (first, second) -> first));
        assertEquals("\"" + oem.oemId() + "\"", header.get("Oem ID"));
        assertEquals("\"" + oem.oemTableId() + "\"", header.get("Oem Table ID"));
        assertEquals("\"" + oem.creatorId() + "\"", header.get("Asl Compiler ID"));
        assertEquals(String.format("%08X", oem.oemRevision()), header.get("Oem Revision"));
        assertEquals(String.format("%08X", oem.creatorRevision()), header.get("Asl Compiler Revision"));
    }

    private static void assertNodes(ListedIort listed, Topology topology) {
        List<Listed> nodes = listed.nodes();
        assertEquals(nodes.size(), nodes.stream().map(node -> node.fields().get(3).number()).collect(Collectors.toSet()).size(),
                "identifiers are unique");
        assertEquals(topology.hostBridges().stream().map(bridge -> (long) bridge.segment()).collect(Collectors.toSet()),
                listed.nodes(ListedIort.ROOT_COMPLEX).stream().map(node -> node.number("PCI Segment Number")).collect(Collectors.toSet()));
        for (Listed node : nodes) {
            switch ((int) node.type()) {
                case 0 -> assertTrue(topology.msiControllers().stream().anyMatch(its -> node.number("ItsCount") == 1
                        && its.itsId() == node.number("Identifiers")) && node.mappings().isEmpty());
                case 1 -> assertNamedComponent(node, topology);
                case 2 -> assertRootComplex(node, topology);
                case 4 -> assertSmmu(node, topology);
                default -> throw new AssertionError("no example has a node of type " + node.type());
            }
        }
    }

    private static void assertNamedComponent(Listed node, Topology topology) {
        PlatformDevice device = topology.platformDevices().stream()
                .filter(each -> each.acpiPath().equals(node.text("Device Name"))).findFirst()
                .orElseThrow();
        assertEquals(device.addressBits(), node.number("Memory Size Limit"));
        assertCoherent(device.coherent(), node);
    }

    private static void assertRootComplex(Listed node, Topology topology) {
        List<PciHostBridge> bridges = topology.hostBridges().stream()
                .filter(bridge -> bridge.segment() == node.number("PCI Segment Number")).toList();
        PciHostBridge bridge = bridges.getFirst();
        assertEquals(bridge.hardware().addressBits(), node.number("Memory Size Limit"));
        assertEquals(bridge.hardware().ats() ? 1 : 0, node.number("ATS Attribute") & 1);
        assertCoherent(bridge.hardware().coherent(), node);
    }

    private static void assertCoherent(boolean coherent, Listed node) {
        assertEquals(coherent ? 1 : 0, node.number("Cache Coherency"));
        assertEquals(coherent ? 3 : 0, node.number("Memory Flags"));
    }

    private static void assertSmmu(Listed node, Topology topology) {
        MmioIommu smmu = topology.mmioIommus().stream().filter(each -> each.base() == node.number("Base Address")).findFirst()
                .orElseThrow();
        assertEquals(gsiv(smmu, "eventq"), node.number("Event GSIV"));
        assertEquals(gsiv(smmu, "priq"), node.number("PRI GSIV"));
        assertEquals(gsiv(smmu, "gerror"), node.number("GERR GSIV"));
        assertEquals(gsiv(smmu, "cmdq-sync"), node.number("Sync GSIV"));
        assertEquals(smmu.coherentWalk() ? 1 : 0, node.number("Flags") & 1);
    }

    private static long gsiv(MmioIommu smmu, String name) {
        return smmu.interrupts().stream().filter(interrupt -> interrupt.name().equals(name)).mapToLong(Interrupt::gsiv)
                .findFirst().orElse(0);
    }

    /** Every requester ID of every segment, and every stream of a device, one by one. */
    private static void assertIds(ListedIort listed, Translation translation) {
        for (Listed node : listed.nodes(ListedIort.ROOT_COMPLEX)) {
            SegmentTranslation drawn = translation.segments().get((int) node.number("PCI Segment Number"));
            for (int id = 0; id <= 0xffff; id++) {
                Rid rid = new Rid(id);
                Optional<Arrival> first = listed.map(node, id);
                Optional<Arrival> smmu = first.filter(arrival -> arrival.node().type() == ListedIort.SMMU_V3);
                Optional<Arrival> its = smmu.isPresent() ? smmu.flatMap(arrival -> listed.map(arrival.node(), arrival.id())) : first;
                Optional<StreamRange> stream = drawn.stream(rid).filter(range -> range.iommu() instanceof MmioIommu mmio && mmio.isSmmu());
                assertEquals(stream.map(range -> Set.of(((MmioIommu) range.iommu()).base(), range.streamOf(rid).value())),
                        smmu.map(arrival -> Set.of(arrival.node().number("Base Address"), arrival.id())), rid::toString);
                Optional<DeviceIdRange> device = drawn.deviceId(rid);
                assertEquals(device.map(range -> List.of(range.controller().itsId(), range.deviceOf(rid).value())),
                        its.map(arrival -> List.of(arrival.node().number("Identifiers"), arrival.id())), rid::toString);
            }
        }
        for (Listed node : listed.nodes(ListedIort.NAMED_COMPONENT)) {
            List<List<Long>> streams = translation.platformStreams().stream()
                    .filter(each -> each.device().acpiPath().equals(node.text("Device Name")))
                    .flatMap(IaslJudgementTest::streams).toList();
            assertEquals(streams, node.mappings().stream().filter(mapping -> listed.at(mapping.reference()).type() == ListedIort.SMMU_V3)
                    .map(mapping -> List.of(mapping.flags(), listed.at(mapping.reference()).number("Base Address"), mapping.output()))
                    .toList());
        }
    }

    private static Stream<List<Long>> streams(PlatformStreams streams) {
        return Stream.iterate(0L, i -> i + 1).limit(streams.count())
                .map(i -> List.of(1L, ((MmioIommu) streams.iommu()).base(), streams.first().value() + i));
    }

    private static boolean sendsThroughIort(Topology topology) {
        return topology.firmware() != FirmwareInterface.DEVICE_TREE
                && (!topology.hostBridges().isEmpty() && !topology.msiControllers().isEmpty()
                || topology.mmioIommus().stream().anyMatch(MmioIommu::isSmmu));
    }

    private static byte[] withoutWhatIaslChanges(byte[] table) {
        byte[] rest = table.clone();
        clear(rest, 28, 8);
        clear(rest, 9, 1);
        for (int at = 48; at < rest.length; at += (rest[at + 1] & 0xff) + ((rest[at + 2] & 0xff) << 8)) {
            clear(rest, at + 4, 4);
        }
        return rest;
    }

    private static void clear(byte[] bytes, int from, int count) {
        Arrays.fill(bytes, from, from + count, (byte) 0);
    }
}

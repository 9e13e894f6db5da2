/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.Tool;

/** The real iasl reads what is emitted and compiles its source; a VIOT is beyond the iasl of Debian 12. */
class IaslTest {

    @TempDir
    Path folder;

    private final Tool iasl = Tool.named("iasl");

    /** Every kind of node that the iasl of Debian 12 knows, and an SMMUv3 without all of its interrupts. */
    private static TopologyBuilder board() {
        MmioIommu old = new MmioIommu(TopologyBuilder.idOf("mmu500"), "mmu500", MmioIommuKind.SMMU_V2, List.of("arm,mmu-500"),
                List.of(new RegisterWindow(0x2b400000L, 0x10000)),
                List.of(new Interrupt("", 40, false), new Interrupt("", 41, false)), 16, 1, OptionalInt.empty(), true, true, "");
        PlatformDevice gpu = new PlatformDevice(TopologyBuilder.idOf("gpu"), "gpu", List.of("acme,gpu"),
                List.of(new RegisterWindow(0x10000000L, 0x1000)), List.of(), "\\_SB_.GPU0", true, 40, VirtioTransport.NONE, false,
                Optional.empty());
        return TopologyBuilder.named("board").hostBridge("pcie0", bus -> bus.endpoint("nic", nic -> nic.at(1)))
                .hostBridge("pcie1", bus -> bus.segment(1).endpoint("disk")).its("its", 0, 0x08080000L).mmioIommu(old).device(gpu)
                .mmioIommu(GoldenPlatforms.smmuV3("smmu", 0x09050000L, GoldenPlatforms.WIRED.subList(0, 1)))
                .map("pcie0", "smmu").bypass("nic").map("pcie1", "mmu500").map("gpu", "smmu", map -> map.output(0x20000).count(2))
                .msi("pcie0", "its").msi("pcie1", "its").msi("gpu", "its", map -> map.output(0x20000));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void disassemblesAndCompilesTheIort(int revision) throws Exception {
        EmittedTable table = new IortEmitter(Translation.of(board().build()), revision).emit();
        Files.write(folder.resolve("iort.aml"), table.bytes());
        String output = iasl.succeed(folder, "-d", "iort.aml");
        String listing = Files.readString(folder.resolve("iort.dsl"), StandardCharsets.ISO_8859_1);
        assertTrue(!output.contains("Invalid") && !listing.contains("**** "), output + listing);
        assertEquals(List.of("00000000", "00000008", "00000009", "00000000"), fields(listing, "Input base").subList(2, 6));
        assertEquals(List.of("00000007", "00000000", "0000FFF6", "0000FFFF"), fields(listing, "ID Count").subList(2, 6));
        assertTrue(listing.contains("\\_SB_.GPU0"), listing);
        Files.writeString(folder.resolve("ours.asl"), table.asl(), StandardCharsets.UTF_8);
        String compiled = iasl.succeed(folder, "ours.asl");
        // Its warnings are of identifiers, which it holds for reserved.
        assertTrue(compiled.contains("0 Errors"), compiled);
        assertEquals(table.bytes().length, Files.size(folder.resolve("ours.aml")));
    }

    @Test
    void readsEveryMappingOfTheGoldenIort() throws Exception {
        Files.write(folder.resolve("iort.aml"), new IortEmitter(Translation.of(GoldenPlatforms.iort().build()), 3).emit().bytes());
        iasl.succeed(folder, "-d", "iort.aml");
        String listing = Files.readString(folder.resolve("iort.dsl"), StandardCharsets.ISO_8859_1);
        assertEquals(List.of("00000000", "00000000", "00000008", "00000009"), fields(listing, "Input base"));
        assertEquals(List.of("0000FFFF", "00000007", "00000000", "0000FFF6"), fields(listing, "ID Count"));
        assertEquals(List.of("00000000", "00000000", "00000008", "00000009"), fields(listing, "Output Base"));
        assertEquals(List.of("00000030", "00000048", "00000030", "00000048"), fields(listing, "Output Reference"));
    }

    private static List<String> fields(String listing, String name) {
        return Pattern.compile(" " + name + " : ([0-9A-F]+)").matcher(listing).results().map(MatchResult::group)
                .map(line -> line.substring(line.indexOf(" : ") + 3)).toList();
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.id.DeviceId;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;

class OutputTest {

    @Test
    void severalSegmentsOfOneIommuAreSetApart() {
        Translated translated = Translated.of(platform -> platform.hostBridge("a", bus -> bus.segment(2))
                .hostBridge("b", bus -> bus.segment(5))
                .map("a", "smmu").map("b", "smmu").msi("a", "its").msi("b", "its"));
        assertEquals(List.of("0-ffff smmu 0"), translated.dma(2));
        assertEquals(List.of("0-ffff smmu 30000"), translated.dma(5));
        assertEquals(List.of("0-ffff its 30000"), translated.msi(5));
    }

    @Test
    void oneSegmentAloneIsTheIdentity() {
        Translated translated = Translated.of(platform -> platform.hostBridge("a", bus -> bus.segment(7))
                .hostBridge("b", bus -> bus.segment(8))
                .map("a", "smmu").map("b", "narrow"));
        assertEquals(List.of("0-ffff smmu 0"), translated.dma(7));
        assertEquals(List.of("0-ffff narrow 0"), translated.dma(8));
    }

    @Test
    void anIommuOf16BitsHasNoRoomForSegments() {
        Translated translated = Translated.of(platform -> platform.hostBridge("a", bus -> { }).hostBridge("b", bus -> bus.segment(1))
                .map("a", "narrow").map("b", "narrow"));
        assertEquals(List.of("0-ffff narrow 0"), translated.dma(1));
    }

    @Test
    void anIommuOf24BitsHasRoomFor256Segments() {
        Translated near = Translated.of(platform -> platform.hostBridge("a", bus -> bus.iommu("riscv", PciIommuKind.RISCV))
                .hostBridge("b", bus -> bus.segment(0xff))
                .map("a", "riscv").map("b", "riscv"));
        assertEquals(List.of("0-ffff riscv ff0000"), near.dma(0xff));
        Translated far = Translated.of(platform -> platform.hostBridge("a", bus -> bus.iommu("riscv", PciIommuKind.RISCV))
                .hostBridge("b", bus -> bus.segment(0x100))
                .map("a", "riscv").map("b", "riscv"));
        assertEquals(List.of("0-ffff riscv 0"), far.dma(0x100));
    }

    @Test
    void aFunctionOfAnotherSegmentCountsAsServed() {
        Translated translated = Translated.of(platform -> platform.hostBridge("a", bus -> bus.segment(1).endpoint("nic", nic -> nic.at(1)))
                .hostBridge("b", bus -> bus.segment(3)).map("nic", "smmu").map("b", "smmu"));
        assertEquals(List.of("8-8 smmu 8"), translated.dma(1));
        assertEquals(List.of("0-ffff smmu 20000"), translated.dma(3));
    }

    @Test
    void anExplicitOutputIsThatOfTheFirstInput() {
        Translated translated = Translated.of(platform -> platform
                .hostBridge("a", bus -> bus.buses(0, 0x0f).endpoint("nic", nic -> nic.at(1))
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.at(2)))
                .hostBridge("b", bus -> bus.buses(0x10, 0x1f))
                .map("nic", "smmu", mapping -> mapping.output(0x77))
                .map("rp", "smmu", mapping -> mapping.output(0x2000))
                .map("b", "smmu", mapping -> mapping.output(0x40000000))
                .map("a", "smmu", mapping -> mapping.input(0x200, 0x10).output(0x3000)));
        assertEquals(List.of("8-8 smmu 77", "100-1ff smmu 2000", "200-20f smmu 3000", "1000-1fff smmu 40000000"), translated.dma(0));
    }

    @Test
    void aRangeWithoutACountLastsToTheEndOfItsSource() {
        Translated translated = Translated.of(platform -> platform.hostBridge("a", bus -> bus.buses(0, 0x0f))
                .hostBridge("b", bus -> bus.buses(0x10, 0x1f))
                .map("a", "smmu", mapping -> mapping.inputBase(0x100)).map("b", "smmu", mapping -> mapping.count(8).output(1)));
        assertEquals(List.of("100-fff smmu 100", "1000-1007 smmu 1"), translated.dma(0));
    }

    @Test
    void rangesStopAtTheLastRequesterId() {
        Translated translated = Translated.of(platform -> platform.hostBridge("a", bus -> { })
                .map("a", "smmu", mapping -> mapping.input(0xfff0, 0x1000)));
        assertEquals(List.of("fff0-ffff smmu fff0"), translated.dma(0));
        assertEquals(List.of(), Translated.of(platform -> platform.hostBridge("a", bus -> { })
                .map("a", "smmu", mapping -> mapping.input(0x10000, 1))).dma(0));
    }

    @Test
    void outputsBeyond32BitsAreNotMappedAndNoted() {
        Translated translated = Translated.of(platform -> platform.hostBridge("a", bus -> { })
                .map("a", "smmu", mapping -> mapping.input(0, 0x100).output(0xfffffff0L))
                .msi("a", "its", mapping -> mapping.output(0xffff8000L)));
        assertEquals(List.of("0-f smmu fffffff0"), translated.dma(0));
        assertEquals(List.of("0-7fff its ffff8000"), translated.msi(0));
        assertEquals(List.of("dma-a-smmu", "msi-a-its"),
                translated.translation().overflowing().stream().map(mapping -> mapping.id().value()).toList());
    }

    @Test
    void outputsBelowZeroAreNotMappedAndNoted() {
        Translated translated = Translated.of(platform -> platform.hostBridge("a", bus -> bus.endpoint("nic", nic -> nic.at(2).alias(0)))
                .map("nic", "smmu", mapping -> mapping.output(5)));
        assertEquals(List.of("10-10 smmu 5"), translated.dma(0));
        assertEquals(1, translated.translation().overflowing().size());
    }

    @Test
    void furtherCellsStay() {
        Translated translated = Translated.of(platform -> platform.hostBridge("a", bus -> { })
                .map("a", "smmu", mapping -> mapping.input(4, 4).output(0x40, 0x7f)));
        assertEquals(List.of("4-7 smmu 40 7f"), translated.dma(0));
        assertEquals(new StreamId(0x42, List.of(0x7fL)), translated.translation().segments().get(0).stream(new Rid(6)).orElseThrow()
                .streamOf(new Rid(6)));
    }

    @Test
    void hostBridgesOfOneSegmentHaveTheirOwnBuses() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus.buses(0, 0x7f))
                .hostBridge("pxb", bus -> bus.buses(0x80, 0xbf))
                .hostBridge("bypassed", bus -> bus.buses(0xc0, 0xff)).map("pcie.0", "smmu").map("pxb", "smmu").bypass("bypassed")
                .msi("pcie.0", "its").msi("pxb", "its")
                .msi("bypassed", "its"));
        assertEquals(List.of("0-bfff smmu 0"), translated.dma(0), "pxb split: two host bridges, one range");
        assertEquals(List.of("0-ffff its 0"), translated.msi(0));
    }

    @Test
    void aSegmentsOnlyHostBridgeMapsItsWholeSpace() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus.buses(0x10, 0x1f))
                .map("pcie.0", "smmu"));
        assertEquals(List.of("0-ffff smmu 0"), translated.dma(0));
    }

    @Test
    void virtualFunctionsCrossABusWithTheirMapping() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.endpoint("nic", nic -> nic.sriov(4, 0xfe, 1)))).map("rp", "smmu"));
        assertEquals(List.of("100-2ff smmu 100"), translated.dma(0));
        assertEquals("02:00.0", translated.translation().enumeration().find(TopologyBuilder.idOf("nic")).orElseThrow()
                .virtualFunctions().get(2).address().rid().toString());
    }

    @Test
    void aMappingOfAFunctionWithoutARequesterIdDoesNothing() {
        Translated translated = Translated.of(platform -> platform.hostBridge("pcie.0", bus -> bus.buses(0, 0)
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.endpoint("nic"))).map("nic", "smmu").map("rp", "smmu"));
        assertEquals(List.of(), translated.dma(0));
    }

    @Test
    void platformDevicesMayHaveSeveralStreams() {
        Translated translated = Translated.of(platform -> platform.device("dma", "vendor,dma", 0x1000)
                .device("quiet", "vendor,quiet", 0x2000)
                .map("dma", "smmu", mapping -> mapping.output(0x20)).map("dma", "smmu", mapping -> mapping.output(0x40, 0x3).count(4))
                .map("dma", "smmu")
                .bypass("quiet").msi("dma", "its", mapping -> mapping.output(9)));
        List<PlatformStreams> streams = translated.translation().platformStreams();
        assertEquals(List.of(new StreamId(0x20), new StreamId(0x40, List.of(3L)), new StreamId(0)),
                streams.stream().map(PlatformStreams::first).toList());
        assertEquals(List.of(1L, 4L, 1L), streams.stream().map(PlatformStreams::count).toList());
        assertEquals(new StreamId(0x43, List.of(3L)), streams.get(1).last());
        assertEquals(List.of(new DeviceId(9)), translated.translation().wiredDeviceIds().stream().map(WiredDeviceId::device).toList());
    }

    @Test
    void platformStreamsBeyond32BitsAreNoted() {
        Translated translated = Translated.of(platform -> platform.device("dma", "vendor,dma", 0x1000)
                .map("dma", "smmu", mapping -> mapping.output(0xffffffffL).count(2)));
        assertTrue(translated.translation().platformStreams().isEmpty());
        assertEquals(1, translated.translation().overflowing().size());
    }

    @Test
    void theMaskIsKnownWhereHostBridgesAgree() {
        Translated agree = Translated.of(platform -> platform.hostBridge("a", bus -> bus.buses(0, 1).iommuMapMask(0xff00))
                .hostBridge("b", bus -> bus.buses(2, 3).iommuMapMask(0xff00)).map("a", "smmu").map("b", "smmu"));
        assertEquals(OptionalInt.of(0xff00), agree.translation().segments().get(0).dma().mask());
        assertEquals(OptionalInt.of(0xffff), agree.translation().segments().get(0).msi().mask());
        Translated differ = Translated.of(platform -> platform.hostBridge("a", bus -> bus.buses(0, 1).iommuMapMask(0xff00))
                .hostBridge("b", bus -> bus.buses(2, 3)).map("a", "smmu").map("b", "smmu"));
        assertEquals(OptionalInt.empty(), differ.translation().segments().get(0).dma().mask());
        assertEquals("smmu 100", differ.dma(0, 0x108));
        assertEquals("smmu 208", differ.dma(0, 0x208), "each has its say over its own buses");
    }
}

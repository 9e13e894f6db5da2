/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.check.rules.SelfTranslation;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.MappedRange;
import org.ridgeline.core.translate.RangeTable;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.firmware.acpi.IortEmitter;
import org.ridgeline.firmware.acpi.LinuxIort;
import org.ridgeline.firmware.acpi.LinuxViot;
import org.ridgeline.firmware.acpi.ViotEmitter;
import org.ridgeline.firmware.devicetree.DeviceTreeEmitter;
import org.ridgeline.firmware.devicetree.LinuxDeviceTree;

/**
 * On thousands of random platforms every format, read as Linux reads it, says what the translation says, for all 65,536 RIDs of each
 * segment.
 */
class ReadBackPropertyTest {

    private static final int PLATFORMS = 2000;
    /** Every so many platforms each of the 65,536 requester IDs is asked for on its own. */
    private static final int ID_BY_ID = 25;

    private final Map<FirmwareFormat, Integer> refused = new EnumMap<>(FirmwareFormat.class);

    @Test
    void everyFormatSaysWhatWasMeant() throws AcpiException {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println("random platforms from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        for (int i = 0; i < PLATFORMS; i++) {
            try {
                check(RandomTopologies.draw(seed + i), i % ID_BY_ID == 0);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("platform of seed " + (seed + i) + ": " + e.getMessage(), e);
            }
        }
        System.out.println(PLATFORMS + " platforms, refused as not expressible: " + refused);
        refused.forEach((format, count) -> assertTrue(count < PLATFORMS / 20, format + " refused " + count + " of " + PLATFORMS));
    }

    private void check(Topology topology, boolean idById) throws AcpiException {
        Translation translation = Translation.of(topology);
        translation.segments().values().forEach(ReadBackPropertyTest::assertCanonical);
        assertNoSelfTranslation(translation);
        Optional<FirmwareReading> tree = deviceTree(translation);
        Optional<FirmwareReading> iort = iort(translation);
        Optional<FirmwareReading> viot = viot(translation);
        // An IOMMU that somebody drew to itself hangs a device-tree boot and is passed over in a VIOT: there the two must differ.
        boolean drawnToItself = !new SelfTranslation().check(translation).isEmpty();
        if (tree.isPresent() && iort.isPresent() && viot.isPresent() && !drawnToItself) {
            FirmwareReading acpi = iort.get().orElse(viot.get());
            translation.segments().forEach((segment, its) -> {
                assertEquals(tree.get().segment(segment).dma(), acpi.segment(segment).dma(),
                        "device tree and ACPI differ in segment " + segment);
                assertSameMessages(translation, segment, tree.get().segment(segment).msi(), acpi.segment(segment).msi());
                if (idById) {
                    assertEachId(translation, segment, its, tree.get(), acpi);
                }
            });
        }
    }

    private Optional<FirmwareReading> deviceTree(Translation translation) {
        if (refuses(translation, FirmwareFormat.DEVICE_TREE)) {
            return Optional.empty();
        }
        FirmwareReading reading = LinuxDeviceTree.read(DtbReader.read(DtbWriter.write(DeviceTreeEmitter.emit(translation))));
        assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.DEVICE_TREE, reading));
        return Optional.of(reading);
    }

    private Optional<FirmwareReading> iort(Translation translation) throws AcpiException {
        if (refuses(translation, FirmwareFormat.IORT)) {
            return Optional.empty();
        }
        FirmwareReading[] readings = new FirmwareReading[2];
        for (int revision : new int[] {3, 5}) {
            IortEmitter emitter = new IortEmitter(translation, revision);
            if (!emitter.tooLarge().isEmpty()) {
                refused.merge(FirmwareFormat.IORT, 1, Integer::sum);
                return Optional.empty();
            }
            FirmwareReading reading = new LinuxIort(Iort.parse(emitter.emit().bytes())).reading();
            assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.IORT, reading));
            readings[revision / 5] = reading;
        }
        assertEquals(readings[0], readings[1]);
        return Optional.of(readings[0]);
    }

    private Optional<FirmwareReading> viot(Translation translation) throws AcpiException {
        if (refuses(translation, FirmwareFormat.VIOT)) {
            return Optional.empty();
        }
        ViotEmitter emitter = new ViotEmitter(translation);
        if (!emitter.tooLarge().isEmpty()) {
            refused.merge(FirmwareFormat.VIOT, 1, Integer::sum);
            return Optional.empty();
        }
        FirmwareReading reading = new LinuxViot(AcpiTable.parse(emitter.emit().bytes())).reading();
        assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.VIOT, reading));
        return Optional.of(reading);
    }

    private boolean refuses(Translation translation, FirmwareFormat format) {
        boolean refuses = !NotExpressible.in(translation, format).isEmpty();
        if (refuses) {
            refused.merge(format, 1, Integer::sum);
        }
        return refuses;
    }

    /** The same ITS is a device in the address map to a device tree and a number to ACPI. */
    private static void assertSameMessages(Translation translation, int segment, ReadTable tree, ReadTable acpi) {
        List<ReadRange> named = tree.ranges().stream()
                .map(range -> new ReadRange(range.input(), idOf(translation, range.target()), range.first())).toList();
        assertEquals(ReadTable.of(named), acpi, "device IDs in segment " + segment);
    }

    private static ReadTarget idOf(Translation translation, ReadTarget target) {
        MsiController controller = translation.topology().msiControllers().stream()
                .filter(each -> target.equals(new ReadTarget.Mmio(each.registers().getFirst().base()))).findFirst().orElseThrow();
        return new ReadTarget.Its(controller.itsId());
    }

    /** Tables can agree by the same mistake; so each ID is asked for on its own, too. */
    private static void assertEachId(Translation translation, int segment, SegmentTranslation its, FirmwareReading tree,
            FirmwareReading acpi) {
        for (int number = 0; number <= 0xffff; number++) {
            Rid rid = new Rid(number);
            Optional<ReadRange> wanted = its.stream(rid)
                    .map(range -> new ReadRange(range.input(), target(translation, range), range.first().value()));
            Optional<Long> stream = wanted.map(range -> range.outputOf(rid));
            for (FirmwareReading reading : List.of(tree, acpi)) {
                Optional<ReadRange> found = reading.segment(segment).dma().find(rid);
                assertEquals(wanted.map(ReadRange::target), found.map(ReadRange::target));
                assertEquals(stream, found.map(range -> range.outputOf(rid)));
            }
        }
    }

    private static ReadTarget target(Translation translation, StreamRange range) {
        return switch (range.iommu()) {
            case MmioIommu mmio -> new ReadTarget.Mmio(mmio.base());
            case PciIommu pci -> new ReadTarget.Pci(translation.enumeration().find(pci.id()).orElseThrow().address());
        };
    }

    private static void assertCanonical(SegmentTranslation segment) {
        assertCanonical(segment.dma().effective());
        assertCanonical(segment.msi().effective());
    }

    private static <R extends MappedRange<R>> void assertCanonical(RangeTable<R> table) {
        for (int i = 1; i < table.ranges().size(); i++) {
            R earlier = table.ranges().get(i - 1);
            R later = table.ranges().get(i);
            assertTrue(earlier.input().last().value() < later.input().first().value(), () -> "not disjoint: " + earlier + ", " + later);
            assertTrue(!earlier.isContinuedBy(later), () -> "not maximal: " + earlier + ", " + later);
        }
    }

    /** Only a mapping that says what it covers may translate an IOMMU by itself. */
    private static void assertNoSelfTranslation(Translation translation) {
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            PciAddress address = function.address();
            boolean explicit = translation.topology().dmaMappings().stream().anyMatch(mapping -> mapping.hasExplicitInput()
                    || translation.index().get(mapping.source()) instanceof PciEndpoint);
            boolean masked = translation.topology().hostBridges().stream()
                    .anyMatch(bridge -> bridge.iommuMapMask() != PciHostBridge.NO_MASK);
            if (function.function() instanceof PciIommu iommu && !explicit && !masked) {
                translation.stream(address)
                        .ifPresent(range -> assertTrue(!range.iommu().id().equals(iommu.id()), () -> address + " translates itself"));
            }
        }
    }
}

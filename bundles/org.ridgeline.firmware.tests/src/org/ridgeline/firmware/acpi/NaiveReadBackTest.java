/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.readback.ReadTarget;

/** On random platforms each requester ID, looked up alone in the emitted IORT, then VIOT, finds what the translation says of it. */
class NaiveReadBackTest {

    private static final int PLATFORMS = 24;

    @Test
    void everyRequesterIdFindsWhatWasDrawn() throws AcpiException {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println("random platforms from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        int compared = 0;
        for (int i = 0; i < PLATFORMS; i++) {
            Translation translation = Translation.of(draw(new Random(seed + i)));
            boolean refused = !NotExpressible.in(translation, FirmwareFormat.IORT).isEmpty()
                    || !NotExpressible.in(translation, FirmwareFormat.VIOT).isEmpty();
            if (!refused) {
                compare(seed + i, translation, 3 + i % 2 * 2);
                compared++;
            }
        }
        System.out.println(compared + " of " + PLATFORMS + " platforms compared, the others are not expressible");
        assertTrue(compared > PLATFORMS / 2, compared + " platforms were expressible");
    }

    private static void compare(long seed, Translation translation, int revision) throws AcpiException {
        LinuxIort iort = new LinuxIort(Iort.parse(new IortEmitter(translation, revision).emit().bytes()));
        LinuxViot viot = new LinuxViot(AcpiTable.parse(new ViotEmitter(translation).emit().bytes()));
        for (int segment : translation.segments().keySet()) {
            for (int rid = 0; rid <= 0xffff; rid++) {
                PciAddress address = new PciAddress(segment, new Rid(rid));
                LookUp first = iort.stream(address);
                String found = text(first instanceof LookUp.Nothing ? viot.stream(address) : first);
                String wanted = translation.stream(address)
                        .map(range -> target(translation, range.iommu()) + " " + range.streamOf(address.rid()).value()).orElse("nothing");
                if (!wanted.equals(found)) {
                    assertEquals(wanted, found, "seed " + seed + ": stream of " + address);
                }
                String heard = text(iort.deviceId(address));
                String meant = translation.deviceId(address).filter(range -> range.controller().kind() == MsiControllerKind.ITS)
                        .map(range -> new ReadTarget.Its(range.controller().itsId()) + " " + range.deviceOf(address.rid()).value())
                        .orElse("nothing");
                if (!meant.equals(heard)) {
                    assertEquals(meant, heard, "seed " + seed + ": device ID of " + address);
                }
            }
        }
    }

    /** A look-up that makes the kernel complain is no better than a wrong one. */
    private static String text(LookUp answer) {
        return switch (answer) {
            case LookUp.Found found -> found.target() + " " + found.id() + String.join("", found.log());
            case LookUp.Nothing nothing -> "nothing" + String.join("", nothing.log());
            case LookUp.Fatal fatal -> fatal.why();
        };
    }

    private static ReadTarget target(Translation translation, Iommu iommu) {
        return switch (iommu) {
            case MmioIommu mmio -> new ReadTarget.Mmio(mmio.base());
            case PciIommu pci -> new ReadTarget.Pci(translation.enumeration().find(pci.id()).map(EnumeratedFunction::address)
                    .orElseThrow());
        };
    }

    private static org.ridgeline.core.topology.Topology draw(Random random) {
        TopologyBuilder platform = TopologyBuilder.named("random").its("its0", 0, 0x08080000L).its("its1", 1, 0x08180000L)
                .mmioIommu(GoldenPlatforms.smmuV3("smmu0", 0x09000000L, random.nextBoolean() ? GoldenPlatforms.WIRED
                : GoldenPlatforms.WIRED.subList(0, 2)))
                .mmioIommu("smmu1", MmioIommuKind.SMMU_V2, 0x09100000L).mmioIommu("viommu1", MmioIommuKind.VIRTIO, 0x0a000000L);
        if (random.nextBoolean()) {
            platform.msi("smmu0", "its0", map -> map.output(0x7fff0000L));
        }
        String[] iommus = {"smmu0", "smmu1", "viommu0", "viommu1"};
        int bridges = 1 + random.nextInt(3);
        for (int i = 0; i < bridges; i++) {
            String name = "pcie" + i;
            int number = i;
            boolean shared = random.nextBoolean();
            platform.hostBridge(name, bus -> {
                bus.segment(shared ? 0 : number).buses(number * 0x40, number * 0x40 + 0x3f).endpoint("nic" + number);
                if (number == 0) {
                    bus.iommu("viommu0", PciIommuKind.VIRTIO, iommu -> iommu.at(random.nextInt(32)));
                }
            });
            long shift = (long) i << 16;
            if (random.nextInt(4) > 0) {
                platform.map(name, iommus[random.nextInt(4)], map -> map.output(shift));
            }
            if (random.nextInt(4) > 0) {
                platform.msi(name, random.nextInt(4) > 0 ? "its0" : "its1", map -> map.output(shift));
            }
            for (int part = random.nextInt(4); part > 0; part--) {
                long base = (long) i * 0x4000 + random.nextInt(0x30) * 0x100 + random.nextInt(3);
                long output = (long) (4 * (i + 1) + part) << 16;
                switch (random.nextInt(3)) {
                    case 0 -> platform.bypass(name, map -> map.input(base, 0x80 + random.nextInt(0x80)));
                    case 1 -> platform.map(name, iommus[random.nextInt(2)],
                            map -> map.input(base, 1 + random.nextInt(0x80)).output(output));
                    default -> platform.msi(name, "its1", map -> map.input(base, 1 + random.nextInt(0x80)).output(output));
                }
            }
        }
        return platform.build();
    }
}

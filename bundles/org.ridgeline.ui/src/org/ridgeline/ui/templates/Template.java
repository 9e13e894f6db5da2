/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.file.PlatformFileException;

/**
 * A platform to start with.
 *
 * @param title       what people call it
 * @param description one or two sentences on what is in it
 * @param platform    makes a fresh one
 */
public record Template(String title, String description, Supplier<Platform> platform) {

    /** All of them, in the order in which they are offered. */
    public static List<Template> all() {
        return List.of(new Template("Empty", "Nothing yet: everything comes from the palette.", PlatformFactory.eINSTANCE::createPlatform),
                new Template("PCI host bridge with ITS",
                        "A host bridge with an empty bus, a GICv3 and its ITS, at the addresses of QEMU's arm virt machine. Messages go to the ITS; no IOMMU yet.",
                        HostBridgeWithIts::platform),
                ofExample("QEMU virt with virtio-iommu", "qemu-virt/virtio-iommu.topology"),
                ofExample("QEMU virt with virtio-iommu and root ports", "qemu-virt/root-ports.topology"),
                ofExample("QEMU virt with SMMUv3", "qemu-virt/smmu-v3.topology"),
                ofExample("QEMU virt with extra host bridges", "qemu-virt/pxb-pcie.topology"),
                ofExample("virtio-iommu over MMIO", "virtio-iommu/mmio-pci.topology"),
                ofExample("SMMUv3 board with three segments", "smmu/three-segments.topology"),
                ofExample("RISC-V IOMMU over PCI", "vendor/riscv-iommu.topology"));
    }

    private static Template ofExample(String title, String path) {
        Example example = Examples.all().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
        return new Template(title, example.description(), () -> {
            try {
                return PlatformFile.read(example.bytes(), example.fileName());
            } catch (PlatformFileException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The file of a new platform of that name. */
    public byte[] content(String name) {
        Platform fresh = platform.get();
        fresh.setName(name);
        try {
            return PlatformFile.toBytes(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

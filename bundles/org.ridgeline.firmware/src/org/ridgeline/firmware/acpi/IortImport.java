/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBody;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.Iwb;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.iort.UnknownNode;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.firmware.readback.ReadTarget;

/**
 * Takes in the nodes of an IORT but for root complexes, whose requester IDs are looked at as a whole, and reserved memory, which asks for
 * them.
 */
final class IortImport {

    private final Iort iort;
    private final TablePlatform platform;
    private final LinuxIort linux;
    private final SmmuImport smmus;
    private final ComponentImport components;
    private final Set<Long> segments = new HashSet<>();

    IortImport(Iort iort, LinuxIort linux, TablePlatform platform) {
        this.iort = iort;
        this.platform = platform;
        this.linux = linux;
        this.smmus = new SmmuImport(platform);
        this.components = new ComponentImport(linux, platform);
    }

    void run() {
        // Whatever a mapping leads to comes before it in the platform, whatever the order of the nodes.
        iort.nodes().forEach(this::addReceiver);
        iort.nodes().forEach(this::addMessages);
        iort.nodes().forEach(this::addSource);
        iort.nodes().forEach(this::tellDangling);
    }

    private void addReceiver(IortNode node) {
        IortBody body = node.body();
        if (body instanceof ItsGroup group) {
            // Linux takes the first of a group (iort_dev_find_its_id).
            group.itsIds().stream().findFirst().ifPresent(platform::its);
            if (group.itsIds().size() > 1) {
                platform.tell(node, "ITSes after the first of the group are left out: Linux takes the first");
            }
        } else if (body instanceof SmmuV3 smmu) {
            smmus.add(node, smmu);
        } else if (body instanceof SmmuV1V2 smmu) {
            smmus.add(node, smmu);
        }
    }

    /** The device ID with which an SMMU sends messages of its own. */
    private void addMessages(IortNode node) {
        if (node.body() instanceof SmmuV3 smmu && linux.ownDeviceId(smmu.baseAddress()) instanceof LookUp.Found own) {
            Optional<ElementId> sender = platform.find(new ReadTarget.Mmio(smmu.baseAddress()));
            Optional<ElementId> controller = platform.find(own.target());
            if (sender.isPresent() && controller.isPresent()) {
                platform.msi(sender.get(), controller.get(), OptionalLong.empty(), OptionalLong.empty(), own.id());
            }
        }
    }

    private void addSource(IortNode node) {
        switch (node.body()) {
            case NamedComponent component -> components.add(node, component);
            case RootComplex complex -> tell(node, complex);
            case Pmcg pmcg -> platform.tell(node, "a performance monitor (PMCG) is left out");
            case Iwb iwb -> platform.tell(node, "an interrupt wire bridge (IWB) is left out");
            case UnknownNode unknown -> platform.tell(node, "a node of type " + unknown.type() + " is left out: it is not known");
            case ItsGroup group -> { }
            case SmmuV1V2 smmu -> { }
            case SmmuV3 smmu -> { }
            case MemoryRange range -> { }
        }
    }

    private void tell(IortNode node, RootComplex complex) {
        if (complex.segment() > 0xffff) {
            platform.tell(node, "PCI segment " + complex.segment() + " is beyond 16 bits: left out");
        } else if (!segments.add(complex.segment())) {
            platform.tell(node, "another root complex node has the segment " + complex.segment()
                    + ": Linux looks at the first, this one is left out");
        }
        if (linux.walk().isSingle(node) && node.mappings().size() > 1) {
            platform.tell(node, "mappings behind its single mapping are left out: Linux never comes to them");
        } else if (linux.walk().hasPassedOver(node) && !linux.walk().isSingle(node)) {
            platform.tell(node, "a single mapping behind ranges is left out: it makes one of more requester IDs than are drawn one by one");
        }
        if ((complex.atsAttribute() & ~1L) != 0) {
            platform.tell(node, "ATS attributes beside ATS itself are left out");
        }
        if (complex.pasidCapabilities() != 0 || complex.flags().orElse(0) != 0) {
            platform.tell(node, "PASID capabilities are left out");
        }
    }

    private void tellDangling(IortNode node) {
        List<IdMapping> mappings = node.mappings();
        for (int i = 0; i < mappings.size(); i++) {
            if (iort.nodeAt(mappings.get(i).outputReference()).isEmpty()) {
                platform.tell(TablePlatform.place(node) + " map[" + i + "]", "it leads to no node: left out");
            }
        }
    }
}

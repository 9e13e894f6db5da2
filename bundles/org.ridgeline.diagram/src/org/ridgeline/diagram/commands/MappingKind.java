/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.Optional;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.Iommu;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.MsiSource;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.naming.ElementIds;

/** The connections that people draw, and which ends they may have. */
public enum MappingKind {
    /** From a master, or a bus of them, to the IOMMU that translates their requests. */
    DMA("DMA Mapping") {
        @Override
        public boolean canStart(PlatformElement source) {
            return source instanceof DmaSource;
        }

        @Override
        public boolean canEnd(PlatformElement source, PlatformElement target) {
            return target instanceof Iommu && target != source;
        }

        @Override
        PlatformElement create(PlatformElement source, PlatformElement target) {
            DmaMapping mapping = PlatformFactory.eINSTANCE.createDmaMapping();
            mapping.setSource((DmaSource) source);
            mapping.setIommu((Iommu) target);
            return mapping;
        }
    },
    /** From a master to nowhere: its requests are not translated, whatever the bus says. */
    BYPASS("Bypass") {
        @Override
        public boolean canStart(PlatformElement source) {
            return source instanceof DmaSource;
        }

        @Override
        public boolean canEnd(PlatformElement source, PlatformElement target) {
            return target == source;
        }

        @Override
        PlatformElement create(PlatformElement source, PlatformElement target) {
            DmaMapping mapping = PlatformFactory.eINSTANCE.createDmaMapping();
            mapping.setSource((DmaSource) source);
            mapping.setBypass(true);
            return mapping;
        }
    },
    /** From whatever sends messages to the controller that turns them into interrupts. */
    MSI("MSI Mapping") {
        @Override
        public boolean canStart(PlatformElement source) {
            return source instanceof MsiSource;
        }

        @Override
        public boolean canEnd(PlatformElement source, PlatformElement target) {
            return target instanceof MsiController;
        }

        @Override
        PlatformElement create(PlatformElement source, PlatformElement target) {
            MsiMapping mapping = PlatformFactory.eINSTANCE.createMsiMapping();
            mapping.setSource((MsiSource) source);
            mapping.setController((MsiController) target);
            return mapping;
        }
    };

    private final String label;

    MappingKind(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** Whether such a mapping may begin at an element. */
    public abstract boolean canStart(PlatformElement source);

    /** Whether such a mapping may lead from one element to another. */
    public abstract boolean canEnd(PlatformElement source, PlatformElement target);

    abstract PlatformElement create(PlatformElement source, PlatformElement target);

    /** The kind of mapping that leads from one element to another, if only one may. */
    public static Optional<MappingKind> between(PlatformElement source, PlatformElement target) {
        for (MappingKind kind : new MappingKind[] {DMA, MSI}) {
            if (kind.canStart(source) && kind.canEnd(source, target)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Draws the mapping; its ends must be legal. */
    public void connect(Platform platform, PlatformElement source, PlatformElement target) {
        PlatformElement mapping = create(source, target);
        new ElementIds(platform).assign(mapping);
        switch (mapping) {
            case DmaMapping dma -> platform.getDmaMappings().add(dma);
            case MsiMapping msi -> platform.getMsiMappings().add(msi);
            default -> throw new IllegalStateException(mapping.eClass().getName());
        }
    }

    /** The kind of an existing mapping. */
    public static MappingKind of(PlatformElement mapping) {
        return mapping instanceof MsiMapping ? MSI : mapping instanceof DmaMapping dma && dma.isBypass() ? BYPASS : DMA;
    }

    /** Lets an existing mapping begin elsewhere. */
    public static void setSource(PlatformElement mapping, PlatformElement source) {
        switch (mapping) {
            case DmaMapping dma -> dma.setSource((DmaSource) source);
            case MsiMapping msi -> msi.setSource((MsiSource) source);
            default -> throw new IllegalArgumentException(mapping.eClass().getName());
        }
    }

    /** Lets an existing mapping lead elsewhere; a bypass leads nowhere and stays. */
    public static void setTarget(PlatformElement mapping, PlatformElement target) {
        switch (mapping) {
            case DmaMapping dma when !dma.isBypass() -> dma.setIommu((Iommu) target);
            case MsiMapping msi -> msi.setController((MsiController) target);
            default -> throw new IllegalArgumentException(mapping.eClass().getName());
        }
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import java.net.URL;
import java.util.Locale;

/**
 * The pictures of the elements and tools: SVG of 16 by 16, readable on light and on dark. Extensions name them by
 * {@code platform:/plugin/org.ridgeline.model.edit/icons/NAME.svg}, NAME being the constant in small letters with hyphens.
 */
public enum Icon {
    PLATFORM,
    HOST_BRIDGE,
    PCI_ENDPOINT,
    VIRTIO_ENDPOINT,
    ROOT_PORT,
    SWITCH_PORT,
    PCI_BRIDGE,
    PCIE_TO_PCI_BRIDGE,
    PCI_IOMMU,
    MMIO_IOMMU,
    MSI_CONTROLLER,
    INTERRUPT_CONTROLLER,
    PLATFORM_DEVICE,
    RESERVED_MEMORY,
    DMA_MAPPING,
    BYPASS_MAPPING,
    MSI_MAPPING,
    ADDRESS_RANGE,
    INTERRUPT,
    VIRTUAL_FUNCTIONS,
    DIAGRAM,
    EXPORT_FIRMWARE,
    TRANSLATION,
    EXPLAIN,
    AUTO_LAYOUT,
    FIND,
    ALIGN_LEFT,
    ALIGN_CENTER,
    ALIGN_RIGHT,
    ALIGN_TOP,
    ALIGN_MIDDLE,
    ALIGN_BOTTOM,
    DISTRIBUTE_HORIZONTALLY,
    DISTRIBUTE_VERTICALLY,
    MATCH_SIZE,
    HOLE,
    FIT_PAGE,
    FIT_WIDTH,
    FIT_SELECTION,
    NEW_PLATFORM,
    NEW_PROJECT,
    IMPORT_FIRMWARE,
    EXPORT_PICTURE,
    PERSPECTIVE,
    CONNECT,
    GRID,
    FOLLOW;

    /** Its path in the bundle, for example {@code icons/host-bridge.svg}. */
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /** Where the picture can be read. */
    public URL url() {
        return BundleFiles.url(path());
    }
}

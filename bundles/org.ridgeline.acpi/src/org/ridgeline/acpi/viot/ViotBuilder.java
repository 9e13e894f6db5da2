/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiHeader;
import org.ridgeline.acpi.AcpiLimitException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.internal.ByteSink;

/**
 * Makes a VIOT. Adding an IOMMU gives a handle that endpoints refer to. IOMMU nodes are placed first, whenever they are added,
 * since a reference to one has 16 bits; within the two groups nodes keep the order in which they were added.
 */
public final class ViotBuilder {
    /** The table revision that is usual. */
    public static final int REVISION = 0;
    /** How many nodes a table can have: its node count has 16 bits. */
    public static final int MAX_NODES = 0xffff;
    /** How many IOMMUs a table can have: each has 16 bytes and must start below 64 KiB. */
    public static final int MAX_IOMMUS = (0xffff - Viot.HEADER_SIZE) / 16 + 1;

    private final OemFields oem;
    private final int revision;
    private final List<ViotBody> iommus = new ArrayList<>();
    private final List<ViotBody> endpoints = new ArrayList<>();

    /** Starts an empty table made by {@code oem}. */
    public ViotBuilder(OemFields oem) {
        this(oem, REVISION);
    }

    /**
     * Starts an empty table that takes the place of another.
     *
     * @param revision what the other one has, 8 bits; nothing depends on it
     */
    public ViotBuilder(OemFields oem, int revision) {
        this.oem = oem;
        this.revision = revision;
    }

    /**
     * Adds an IOMMU that is a PCI function.
     *
     * @throws AcpiLimitException when there are {@link #MAX_IOMMUS} IOMMUs or {@link #MAX_NODES} nodes already
     */
    public IommuHandle virtioIommuPci(int segment, int bdf) {
        return iommu(new VirtioIommuPci(segment, bdf));
    }

    /**
     * Adds an IOMMU behind the virtio-mmio transport.
     *
     * @throws AcpiLimitException when there are {@link #MAX_IOMMUS} IOMMUs or {@link #MAX_NODES} nodes already
     */
    public IommuHandle virtioIommuMmio(long baseAddress) {
        return iommu(new VirtioIommuMmio(baseAddress));
    }

    /**
     * Adds the functions {@code bdfStart} to {@code bdfEnd} of each of the segments {@code segmentStart} to {@code segmentEnd}, all
     * included.
     *
     * @throws AcpiLimitException when there are {@link #MAX_NODES} nodes already
     * @throws IllegalArgumentException when an end lies before its start, a number does not fit, or the IOMMU is of another builder
     */
    public void pciRange(long endpointStart, int segmentStart, int segmentEnd, int bdfStart, int bdfEnd, IommuHandle output) {
        PciRange range = new PciRange(endpointStart, segmentStart, segmentEnd, bdfStart, bdfEnd, own(output));
        if (segmentEnd < segmentStart || bdfEnd < bdfStart) {
            throw new IllegalArgumentException("PCI range ends before it starts: " + range);
        }
        endpoint(range);
    }

    /**
     * Adds a platform device.
     *
     * @throws AcpiLimitException when there are {@link #MAX_NODES} nodes already
     * @throws IllegalArgumentException when a number does not fit, or the IOMMU is of another builder
     */
    public void mmioEndpoint(long endpoint, long baseAddress, IommuHandle output) {
        endpoint(new MmioEndpoint(endpoint, baseAddress, own(output)));
    }

    /**
     * Adds a node of a type that is not known, as it was in another table.
     *
     * @throws AcpiLimitException when there are {@link #MAX_NODES} nodes already
     */
    public void unknown(UnknownViotNode node) {
        endpoint(node);
    }

    private IommuHandle iommu(ViotBody body) {
        requireRoom();
        if (iommus.size() == MAX_IOMMUS) {
            throw new AcpiLimitException("number of IOMMUs in a VIOT", iommus.size() + 1L, MAX_IOMMUS);
        }
        int offset = Viot.HEADER_SIZE + 16 * iommus.size();
        iommus.add(body);
        return new IommuHandle(this, offset);
    }

    private void endpoint(ViotBody body) {
        requireRoom();
        endpoints.add(body);
    }

    private void requireRoom() {
        int nodes = iommus.size() + endpoints.size();
        if (nodes == MAX_NODES) {
            throw new AcpiLimitException("number of nodes in a VIOT", nodes + 1L, MAX_NODES);
        }
    }

    private int own(IommuHandle output) {
        if (!output.belongsTo(this)) {
            throw new IllegalArgumentException("the IOMMU was added to another table");
        }
        return output.offset();
    }

    /** The table so far; more nodes may be added afterwards. */
    public Viot build() {
        ByteSink sink = new ByteSink(12 + 16 * iommus.size() + 24 * endpoints.size());
        sink.u16(iommus.size() + endpoints.size());
        sink.u16(Viot.HEADER_SIZE);
        sink.zeros(8);
        iommus.forEach(body -> write(sink, body));
        endpoints.forEach(body -> write(sink, body));
        AcpiTable table = AcpiTable.of(new AcpiHeader(Viot.SIGNATURE, revision, oem), sink.toBytes());
        try {
            return Viot.parse(table.toBytes());
        } catch (AcpiException e) {
            throw new IllegalStateException("a table built here cannot be read", e);
        }
    }

    private static void write(ByteSink sink, ViotBody body) {
        sink.u8(body.type());
        sink.u8(0);
        switch (body) {
            case PciRange range -> {
                sink.u16(24);
                sink.u32(range.endpointStart());
                sink.u16(range.segmentStart());
                sink.u16(range.segmentEnd());
                sink.u16(range.bdfStart());
                sink.u16(range.bdfEnd());
                sink.u16(range.outputNode());
                sink.zeros(6);
            }
            case MmioEndpoint endpoint -> {
                sink.u16(24);
                sink.u32(endpoint.endpoint());
                sink.u64(endpoint.baseAddress());
                sink.u16(endpoint.outputNode());
                sink.zeros(6);
            }
            case VirtioIommuPci iommu -> {
                sink.u16(16);
                sink.u16(iommu.segment());
                sink.u16(iommu.bdf());
                sink.zeros(8);
            }
            case VirtioIommuMmio iommu -> {
                sink.u16(16);
                sink.zeros(4);
                sink.u64(iommu.baseAddress());
            }
            case UnknownViotNode unknown -> {
                sink.u16(ViotNode.HEADER_SIZE + unknown.data().length);
                sink.bytes(unknown.data());
            }
        }
    }
}

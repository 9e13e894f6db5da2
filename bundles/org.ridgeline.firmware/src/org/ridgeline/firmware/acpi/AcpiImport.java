/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.PciRange;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotNode;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.Remarks;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.OemFields;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.firmware.readback.FirmwareReading;

/**
 * Makes a platform of the ACPI tables of one machine, an IORT, a VIOT or both: who is translated by whom, as Linux reads them, the IORT
 * first. What stands in no such table, as addresses of ITSes and windows of host bridges, the platform does not have either.
 */
public final class AcpiImport {

    /**
     * A table or its source.
     *
     * @param file  its name for messages
     * @param bytes its content: a binary table, or what iasl disassembles it to
     */
    public record Source(String file, byte[] bytes) {
    }

    private static final int MOST_SEGMENTS = 256;
    /** No mapping takes less of a table; whatever multiplies them by chains is no table of a machine. */
    private static final int BYTES_OF_A_MAPPING = 16;
    /** What one range of a VIOT stands for, a mapping a segment, and the pieces into which two maps cut each other. */
    private static final int MAPPINGS_OF_ANY_TABLE = 4 * MOST_SEGMENTS;
    /** Requester IDs that a single mapping leaves no other stream ID are drawn one by one, those of a bus at most. */
    private static final int WIDEST_SINGLE = 256;

    private final Remarks remarks = new Remarks("tables");
    private final String file;
    private final TablePlatform platform;

    private AcpiImport(String file, int bytes) {
        this.file = file;
        platform = new TablePlatform(remarks, bytes / BYTES_OF_A_MAPPING + MAPPINGS_OF_ANY_TABLE);
    }

    /**
     * The platform that tables of one machine describe.
     *
     * @throws UnusableSourceException if one cannot be read, is another table, or comes twice
     */
    public static ImportedTopology of(List<Source> sources) throws UnusableSourceException {
        Optional<Iort> iort = Optional.empty();
        Optional<Viot> viot = Optional.empty();
        for (Source source : sources) {
            AcpiTable table = TableFile.read(source.file(), source.bytes());
            if (TableFile.isIort(table) ? iort.isPresent() : viot.isPresent()) {
                throw new UnusableSourceException(source.file() + ": a machine has one " + table.header().signature()
                        + ", this is the second");
            }
            try {
                if (TableFile.isIort(table)) {
                    iort = Optional.of(Iort.parse(table.toBytes()));
                } else {
                    viot = Optional.of(Viot.parse(table.toBytes()));
                    requireSegments(source.file(), viot.get());
                }
            } catch (AcpiException e) {
                throw new UnusableSourceException(source.file() + ": " + e.getMessage(), e);
            }
        }
        int bytes = iort.map(table -> table.table().length()).orElse(0) + viot.map(table -> table.table().length()).orElse(0);
        return new AcpiImport(sources.getFirst().file(), bytes).run(iort, viot);
    }

    /** Each segment becomes a host bridge; no machine has that many. */
    private static void requireSegments(String file, Viot viot) throws UnusableSourceException {
        long segments = viot.nodes().stream().map(ViotNode::body).filter(PciRange.class::isInstance).map(PciRange.class::cast)
                .mapToLong(range -> Math.max(0, range.segmentEnd() - range.segmentStart() + 1)).max().orElse(0);
        if (segments > MOST_SEGMENTS) {
            throw new UnusableSourceException(file + ": a range spans " + segments + " PCI segments, no more than " + MOST_SEGMENTS
                    + " are imported");
        }
    }

    private ImportedTopology run(Optional<Iort> iort, Optional<Viot> viot) throws UnusableSourceException {
        Optional<LinuxIort> linux = iort.map(table -> new LinuxIort(table, new IortWalk(table, WIDEST_SINGLE)));
        FirmwareReading first = new FirmwareReading(linux.map(LinuxIort::segments).orElseGet(TreeMap::new), Map.of());
        FirmwareReading second = viot.map(table -> new LinuxViot(table.table()).reading())
                .orElse(new FirmwareReading(new TreeMap<>(), Map.of()));
        iort.ifPresent(table -> new IortImport(table, linux.orElseThrow(), platform).run());
        Optional<ViotImport> virtio = viot.map(table -> new ViotImport(table, platform));
        virtio.ifPresent(ViotImport::addIommus);
        SingleMappings singles = new SingleMappings(linux, platform);
        SegmentImport segments = new SegmentImport(iort, first.orElse(second).segments(), singles, platform);
        segments.addBridges();
        virtio.ifPresent(ViotImport::addEndpoints);
        segments.draw();
        iort.ifPresent(table -> new MemoryRangeImport(table, platform, segments).run());
        if (platform.hasOverflowed()) {
            throw new UnusableSourceException(file + ": its ID mappings say more than can be drawn range by range");
        }
        OemFields oem = oem(iort.map(Iort::table).or(() -> viot.map(Viot::table)).orElseThrow());
        Topology drawn = new Topology(oem.oemTableId().strip(), List.of(), TargetProfile.GENERIC, NumberingPolicy.FIRMWARE,
                FirmwareInterface.ACPI, oem, segments.bridges(), platform.devices(), platform.mmioIommus(), platform.msiControllers(),
                List.of(), platform.regions(), platform.dmaMappings(), platform.msiMappings());
        return new ImportedTopology(singles.masked(PlainMappings.in(drawn)), remarks.all());
    }

    private OemFields oem(AcpiTable table) {
        var fields = table.header().oem();
        try {
            return new OemFields(fields.oemId(), fields.oemTableId(), fields.oemRevision(), fields.creatorId(), fields.creatorRevision());
        } catch (IllegalArgumentException e) {
            remarks.add(table.header().signature() + " header", e.getMessage() + ": the usual ones are taken instead");
            return OemFields.DEFAULT;
        }
    }
}

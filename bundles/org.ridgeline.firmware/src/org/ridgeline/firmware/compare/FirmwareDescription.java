/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.compare;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.compare.Description;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.firmware.acpi.AcpiImport;
import org.ridgeline.firmware.acpi.TableFile;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.devicetree.DeviceTreeImport;

/**
 * Firmware, read as a description of a machine.
 *
 * @param description what it says
 * @param remarks     what of it was left out
 */
public record FirmwareDescription(Description description, List<Remark> remarks) {

    /** Keeps its own copy of the list. */
    public FirmwareDescription {
        remarks = List.copyOf(remarks);
    }

    private FirmwareDescription(ImportedTopology imported, Set<FirmwareFormat> formats) {
        this(Description.firmware(imported.topology(), formats), imported.remarks());
    }

    /**
     * What a file says.
     *
     * @param kind   what it holds; no platform
     * @param file   its name for messages
     * @param bytes  its content
     * @param folder where a device-tree source may draw in other files, or null for none
     * @throws UnusableSourceException if it cannot be read as what it seems to be
     */
    public static FirmwareDescription of(SourceKind kind, String file, byte[] bytes, Path folder) throws UnusableSourceException {
        return switch (kind) {
            case DTB, DTS -> new FirmwareDescription(DeviceTreeImport.of(file, bytes, folder), EnumSet.of(FirmwareFormat.DEVICE_TREE));
            case TABLE, ASL -> ofTables(List.of(new AcpiImport.Source(file, bytes)));
            case TOPOLOGY -> throw new IllegalArgumentException(file + " is a platform, not firmware");
        };
    }

    /**
     * What the tables of one machine say together.
     *
     * @throws UnusableSourceException if one cannot be read, is another table, or comes twice
     */
    public static FirmwareDescription ofTables(List<AcpiImport.Source> tables) throws UnusableSourceException {
        Set<FirmwareFormat> formats = EnumSet.noneOf(FirmwareFormat.class);
        for (AcpiImport.Source table : tables) {
            formats.add(format(table));
        }
        return new FirmwareDescription(AcpiImport.of(tables), formats);
    }

    /** Which of the two tables it is. */
    static FirmwareFormat format(AcpiImport.Source table) throws UnusableSourceException {
        return TableFile.isIort(TableFile.read(table.file(), table.bytes())) ? FirmwareFormat.IORT : FirmwareFormat.VIOT;
    }
}

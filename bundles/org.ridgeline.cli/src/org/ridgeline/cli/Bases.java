/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.firmware.acpi.TableFile;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.export.TableBases;

/**
 * What a machine has already, into which an export goes.
 *
 * @param tree   its device tree
 * @param tables its tables
 */
record Bases(Optional<DeviceTree> tree, TableBases tables) {

    /** Reads the files that were named, told apart by their content; at most one of each kind. */
    static Bases read(List<Path> files) throws UnusableInputException {
        Optional<DeviceTree> tree = Optional.empty();
        Optional<Iort> iort = Optional.empty();
        Optional<Viot> viot = Optional.empty();
        for (Path file : files) {
            byte[] bytes = InputFiles.bytes(file);
            try {
                switch (SourceKind.of(file.toString(), bytes).orElse(SourceKind.TOPOLOGY)) {
                    case DTB -> tree = only(file, tree, DtbReader.read(file.toString(), bytes));
                    case TABLE, ASL -> {
                        AcpiTable table = TableFile.read(file.toString(), bytes);
                        if (TableFile.isIort(table)) {
                            iort = only(file, iort, Iort.parse(table.toBytes()));
                        } else {
                            viot = only(file, viot, Viot.parse(table.toBytes()));
                        }
                    }
                    case DTS, TOPOLOGY -> throw new UnusableInputException(file
                            + ": is neither a device-tree blob nor an IORT or VIOT; --base takes nothing else");
                }
            } catch (DeviceTreeException | UnusableSourceException e) {
                throw new UnusableInputException(e.getMessage());
            } catch (AcpiException e) {
                throw new UnusableInputException(file + ": " + e.getMessage());
            }
        }
        return new Bases(tree, new TableBases(iort, viot));
    }

    private static <B> Optional<B> only(Path file, Optional<B> before, B base) throws UnusableInputException {
        if (before.isPresent()) {
            throw new UnusableInputException(file + ": is the second --base of its kind");
        }
        return Optional.of(base);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.firmware.acpi.AcpiImport;
import org.ridgeline.firmware.acpi.CountRepair;
import org.ridgeline.firmware.acpi.IortEmitter;
import org.ridgeline.firmware.acpi.SingleMappingRepair;
import org.ridgeline.firmware.acpi.TableFile;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.firmware.export.TableBases;

/** Mends an IORT or VIOT, binary or source. */
final class TableFix extends FirmwareFix {

    private static final int LARGEST_REVISION = 5;

    private final Optional<RuleId> rule;

    TableFix(Path file, SourceKind kind, byte[] bytes, Optional<RuleId> rule) {
        super(file, kind, bytes);
        this.rule = rule;
    }

    @Override
    ImportedTopology imported() throws UnusableInputException {
        return imported(repaired());
    }

    @Override
    ImportedTopology read(byte[] firmware) throws UnusableSourceException {
        return AcpiImport.of(List.of(new AcpiImport.Source(file().toString(), firmware)));
    }

    /** A hole that a wrong count hides, and a range that a flag hides, cannot be seen later. */
    private byte[] repaired() throws UnusableInputException {
        try {
            AcpiTable table = table();
            byte[] repaired = table.toBytes();
            if (TableFile.isIort(table) && mends(RuleId.IORT_MAPPING_FORM)) {
                repaired = SingleMappingRepair.repaired(repaired);
            }
            return TableFile.isIort(table) && mends(RuleId.COUNT_OFF_BY_ONE) ? CountRepair.repaired(repaired) : repaired;
        } catch (AcpiException e) {
            throw new UnusableInputException(file() + ": " + e.getMessage());
        }
    }

    private boolean mends(RuleId one) {
        return rule.isEmpty() || rule.get() == one;
    }

    private AcpiTable table() throws UnusableInputException {
        try {
            return TableFile.read(file().toString(), bytes());
        } catch (UnusableSourceException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    @Override
    ExportRequest intoItself() throws UnusableInputException {
        try {
            byte[] base = repaired();
            return request(TableFile.isIort(table()) ? new TableBases(Optional.of(Iort.parse(base)), Optional.empty())
                    : new TableBases(Optional.empty(), Optional.of(Viot.parse(base))));
        } catch (AcpiException e) {
            throw new UnusableInputException(file() + ": " + e.getMessage());
        }
    }

    /** All that mappings say is made anew already. */
    @Override
    Optional<ExportRequest> intoItselfWithout(List<Finding> wrong) {
        return Optional.empty();
    }

    @Override
    ExportRequest anew() throws UnusableInputException {
        return request(TableBases.NONE);
    }

    /** A table of revision 5 stays one, for what revision 3 has no words for. */
    private ExportRequest request(TableBases bases) throws UnusableInputException {
        Set<OutputFormat> own = EnumSet.copyOf(kind() == SourceKind.ASL ? Set.of(OutputFormat.ASL)
                : Set.of(OutputFormat.IORT, OutputFormat.VIOT));
        int revision = table().header().revision() < LARGEST_REVISION ? IortEmitter.DEFAULT_REVISION : LARGEST_REVISION;
        return new ExportRequest(Optional.of(own), Optional.empty(), revision, bases);
    }
}

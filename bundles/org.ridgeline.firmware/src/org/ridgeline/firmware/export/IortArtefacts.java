/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.acpi.EmittedTable;
import org.ridgeline.firmware.acpi.IortBase;
import org.ridgeline.firmware.acpi.IortClaims;
import org.ridgeline.firmware.acpi.IortEmitter;
import org.ridgeline.firmware.acpi.LinuxIort;

/** The IORT of a platform. */
final class IortArtefacts extends TableArtefacts {

    IortArtefacts(Translation translation, ExportRequest request) {
        super(translation, request, FirmwareFormat.IORT, OutputFormat.IORT);
    }

    @Override
    void fill() throws UnusableBaseException {
        if (!IortEmitter.hasSomethingToSay(translation())) {
            noteSilence(OutputFormat.IORT, "an IORT");
            if (request().tables().iort().isPresent()) {
                note(List.of("the platform has nothing to say in an IORT: the one of --base is left as it is"));
            }
            return;
        }
        IortEmitter emitter = new IortEmitter(translation(), request().iortRevision());
        List<Finding> tooLarge = emitter.tooLarge();
        report(tooLarge);
        if (tooLarge.isEmpty()) {
            EmittedTable made = emitter.emit();
            EmittedTable table = intoBase(made);
            Predicate<Finding> meant = finding -> emitter.meant().contains(finding.rule());
            addTable(table, bytes -> new LinuxIort(Iort.parse(bytes)).reading(), IortClaims.of(table.table()),
                    meant.or(IortBase.onKept(made, table)));
        }
    }

    private EmittedTable intoBase(EmittedTable made) throws UnusableBaseException {
        Optional<Iort> base = request().tables().iort();
        if (base.isEmpty()) {
            return made;
        }
        try {
            return new IortBase(base.get()).keep(made);
        } catch (UnusableSourceException e) {
            throw new UnusableBaseException(e.getMessage());
        }
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.util.List;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.acpi.EmittedTable;
import org.ridgeline.firmware.acpi.LinuxViot;
import org.ridgeline.firmware.acpi.ViotClaims;
import org.ridgeline.firmware.acpi.ViotEmitter;

/** The VIOT of a platform. */
final class ViotArtefacts extends TableArtefacts {

    ViotArtefacts(Translation translation, ExportRequest request) {
        super(translation, request, FirmwareFormat.VIOT, OutputFormat.VIOT);
    }

    @Override
    void fill() {
        if (!ViotEmitter.hasSomethingToSay(translation())) {
            noteSilence(OutputFormat.VIOT, "a VIOT");
            if (request().tables().viot().isPresent()) {
                note(List.of("the platform has nothing to say in a VIOT: the one of --base is left as it is"));
            }
            return;
        }
        ViotEmitter emitter = new ViotEmitter(translation(), request().tables().viot());
        List<Finding> tooLarge = emitter.tooLarge();
        report(tooLarge);
        if (tooLarge.isEmpty()) {
            EmittedTable table = emitter.emit();
            addTable(table, bytes -> new LinuxViot(AcpiTable.parse(bytes)).reading(), ViotClaims.of(table.table()), finding -> false);
        }
    }
}

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
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.firmware.acpi.IortEmitter;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.devicetree.BrokenProperties;
import org.ridgeline.firmware.devicetree.DeviceTreeImport;
import org.ridgeline.firmware.devicetree.TreeFile;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.OutputFormat;

/** Mends a device tree, blob or source. */
final class TreeFix extends FirmwareFix {

    TreeFix(Path file, SourceKind kind, byte[] bytes) {
        super(file, kind, bytes);
    }

    @Override
    ImportedTopology imported() throws UnusableInputException {
        return imported(bytes());
    }

    @Override
    ImportedTopology read(byte[] firmware) throws UnusableSourceException {
        return DeviceTreeImport.of(file().toString(), firmware, file().toAbsolutePath().getParent());
    }

    @Override
    ExportRequest intoItself() throws UnusableInputException {
        return request(Optional.of(tree()));
    }

    /** A device of which a platform knows nothing may have an iommus that leads nowhere. */
    @Override
    Optional<ExportRequest> intoItselfWithout(List<Finding> wrong) throws UnusableInputException {
        return wrong.isEmpty() ? Optional.empty() : Optional.of(request(Optional.of(BrokenProperties.removed(tree(), wrong))));
    }

    private DeviceTree tree() throws UnusableInputException {
        try {
            return TreeFile.read(file().toString(), bytes(), file().toAbsolutePath().getParent());
        } catch (DeviceTreeException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    @Override
    ExportRequest anew() {
        return request(Optional.empty());
    }

    private ExportRequest request(Optional<DeviceTree> base) {
        Set<OutputFormat> own = EnumSet.of(kind() == SourceKind.DTB ? OutputFormat.DTB : OutputFormat.DTS);
        return new ExportRequest(Optional.of(own), base, IortEmitter.DEFAULT_REVISION);
    }
}

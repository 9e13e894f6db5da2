/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.Optional;
import java.util.OptionalLong;

/** Any other line that names a device: {@code pci 0000:00:03.0: Adding to iommu group 2}, {@code virtio-mmio a003e00.virtio_mmio: ...}. */
record DeviceMention() implements LogFormat {

    @Override
    public Optional<Clue> read(String lines) {
        String meaning = lines.contains("Adding to iommu group")
                ? "the device is behind an IOMMU now; devices of one group cannot be told apart"
                : "the line names this device";
        Optional<Bdf> bdf = Bdf.in(lines);
        if (bdf.isPresent()) {
            return bdf.get().address().map(address -> new Clue.OfFunction(meaning, address));
        }
        OptionalLong base = LoggedDevice.base(lines);
        return base.isPresent() ? Optional.of(new Clue.OfRegisters(meaning, base.getAsLong())) : Optional.empty();
    }
}

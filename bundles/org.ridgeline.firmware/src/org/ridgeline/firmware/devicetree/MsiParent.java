/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.translate.WiredDeviceId;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/**
 * The {@code msi-parent} of something that is no PCI function (msi-consumer.yaml): the controller and, if that takes one, the device ID.
 */
final class MsiParent {

    private MsiParent() {
    }

    static Property of(WiredDeviceId device, References references) {
        ValueBuilder value = Value.builder().phandle(references.of(device.controller().id()));
        if (device.controller().kind() != MsiControllerKind.V2M && device.controller().specifierCells() > 0) {
            value.cell(device.device().value());
        }
        return new Property("msi-parent", value.build());
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import org.ridgeline.core.id.DeviceId;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.MsiController;

/**
 * Requester IDs whose messages reach one MSI controller: {@code input.first() + n} has the device ID {@code first + n}.
 *
 * @param input      the requester IDs
 * @param controller who receives the messages
 * @param first      the device ID of the first one
 */
public record DeviceIdRange(RidRange input, MsiController controller, DeviceId first) implements MappedRange<DeviceIdRange> {

    /** The device ID of a requester ID in the range. */
    public DeviceId deviceOf(Rid rid) {
        return first.plus(rid.value() - input.first().value());
    }

    /** The device ID of the last requester ID. */
    public DeviceId last() {
        return deviceOf(input.last());
    }

    @Override
    public DeviceIdRange movedTo(Rid start) {
        return new DeviceIdRange(RidRange.of(start.value(), start.value() + input.size() - 1), controller, first);
    }

    @Override
    public DeviceIdRange part(RidRange part) {
        return new DeviceIdRange(part, controller, deviceOf(part.first()));
    }

    @Override
    public boolean isContinuedBy(DeviceIdRange next) {
        return next.input.first().value() == input.last().value() + 1 && next.controller.id().equals(controller.id())
                && next.first.value() == first.value() + input.size();
    }

    @Override
    public DeviceIdRange upTo(Rid last) {
        return new DeviceIdRange(new RidRange(input.first(), last), controller, first);
    }
}

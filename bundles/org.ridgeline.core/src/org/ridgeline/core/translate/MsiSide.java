/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.Optional;
import org.ridgeline.core.id.DeviceId;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.ElementIndex;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.Topology;

/** The MSI side: requester IDs to the device IDs of MSI controllers. */
final class MsiSide extends Side<DeviceIdRange> {

    private final ElementIndex index;
    private final DefaultOutput defaults = new DefaultOutput();

    MsiSide(Topology topology, ElementIndex index, MappingReach reach) {
        super(reach);
        this.index = index;
        defaults.serveAll(topology.msiMappings(), MsiMapping::controller, reach::segmentOf);
    }

    @Override
    Optional<Long> explicitOutput(DrawnMapping mapping) {
        return ((MsiMapping) mapping).outputBase().stream().boxed().findFirst();
    }

    @Override
    long defaultShift(DrawnMapping mapping, int segment) {
        MsiController controller = controller(mapping);
        return defaults.shift(controller.id(), controller.deviceIdBits(), segment);
    }

    @Override
    boolean leadsSomewhere(DrawnMapping mapping) {
        return true;
    }

    @Override
    Object target(DrawnMapping mapping) {
        return controller(mapping).id();
    }

    @Override
    DeviceIdRange range(RidRange input, DrawnMapping mapping, long firstOutput) {
        return new DeviceIdRange(input, controller(mapping), new DeviceId(firstOutput));
    }

    private MsiController controller(DrawnMapping mapping) {
        return index.get(((MsiMapping) mapping).controller(), MsiController.class);
    }
}

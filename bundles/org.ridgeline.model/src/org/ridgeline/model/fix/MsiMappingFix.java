/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.MsiSource;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.naming.ElementIds;

/**
 * Draws a mapping to an MSI controller.
 *
 * @param label      what that means
 * @param source     where it starts
 * @param controller where it leads
 */
record MsiMappingFix(String label, ElementId source, ElementId controller) implements QuickFix {

    @Override
    public boolean fitsAll() {
        return true;
    }

    @Override
    public void apply(Platform platform) {
        MsiMapping mapping = PlatformFactory.eINSTANCE.createMsiMapping();
        mapping.setSource(DrawnElement.find(platform, source, MsiSource.class));
        mapping.setController(DrawnElement.find(platform, controller, MsiController.class));
        new ElementIds(platform).assign(mapping);
        platform.getMsiMappings().add(mapping);
    }
}

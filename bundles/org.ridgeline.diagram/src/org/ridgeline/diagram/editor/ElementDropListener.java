/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import java.util.function.Supplier;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;
import org.ridgeline.diagram.create.ElementFactory;
import org.ridgeline.diagram.create.ElementTemplate;
import org.ridgeline.model.Platform;

/** Takes what is dragged from the palette. */
final class ElementDropListener extends TemplateTransferDropTargetListener {

    private final Supplier<Platform> platform;

    ElementDropListener(EditPartViewer viewer, Supplier<Platform> platform) {
        super(viewer);
        this.platform = platform;
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return template instanceof ElementTemplate wanted ? new ElementFactory(wanted, platform) : null;
    }
}

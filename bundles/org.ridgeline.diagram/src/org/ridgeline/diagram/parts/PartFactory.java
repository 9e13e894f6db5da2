/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.PlatformElement;

/** Makes the edit part of a model object. */
public final class PartFactory implements EditPartFactory {

    private final DiagramContext context;

    /** The factory of a viewer. */
    public PartFactory(DiagramContext context) {
        this.context = context;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the model is nothing that has a figure
     */
    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        EditPart part = switch (model) {
            case PlatformSession session -> new PlatformPart(context);
            case DmaMapping mapping -> new EdgePart(context);
            case MsiMapping mapping -> new EdgePart(context);
            case PlatformElement element -> new NodePart(context);
            default -> throw new IllegalArgumentException("nothing draws " + model);
        };
        part.setModel(model);
        return part;
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.model.PlatformElement;

/** Finds the part of a platform behind something that is selected. */
final class SelectedElement {

    private SelectedElement() {
    }

    /** The element behind an edit part or whatever adapts to one, the platform itself behind the canvas; {@code null} if there is none. */
    static EObject of(Object selected) {
        return switch (selected) {
            case EObject object -> object;
            case EditPart part when part.getModel() instanceof EObject object -> object;
            case EditPart part when part.getModel() instanceof PlatformSession session -> session.platform();
            case null -> null;
            default -> Adapters.adapt(selected, PlatformElement.class);
        };
    }
}

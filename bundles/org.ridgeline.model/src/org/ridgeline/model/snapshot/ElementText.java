/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import org.eclipse.emf.ecore.EObject;
import org.ridgeline.model.PlatformElement;

/** How messages name a part of a platform. */
final class ElementText {
    private ElementText() {
    }

    /** Its kind and name, or its kind alone. */
    static String of(EObject object) {
        if (object instanceof PlatformElement element) {
            String name = element.getName() == null || element.getName().isEmpty() ? element.getId() : element.getName();
            return name == null ? kindOf(object) : kindOf(object) + " '" + name + "'";
        }
        return kindOf(object);
    }

    /** The name of its class in the metamodel. */
    static String kindOf(EObject object) {
        return object.eClass().getName();
    }
}

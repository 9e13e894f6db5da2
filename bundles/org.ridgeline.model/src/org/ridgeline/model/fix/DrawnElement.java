/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** Finds elements in a platform by their ids. */
final class DrawnElement {

    private DrawnElement() {
    }

    /** The element of that id and kind; {@link IllegalArgumentException} if there is none. */
    static <T extends PlatformElement> T find(Platform platform, ElementId id, Class<T> kind) {
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element && id.value().equals(element.getId()) && kind.isInstance(element)) {
                return kind.cast(element);
            }
        }
        throw new IllegalArgumentException("there is no " + id + " any more");
    }

    /** The element of that id; {@link IllegalArgumentException} if there is none. */
    static PlatformElement find(Platform platform, ElementId id) {
        return find(platform, id, PlatformElement.class);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.create;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** The names of a platform's elements, and names that are still free. */
public final class Names {

    private final Set<String> taken = new HashSet<>();

    /** Knows the names that a platform has now. */
    public Names(Platform platform) {
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element && element.getName() != null) {
                taken.add(element.getName());
            }
        }
    }

    /** The stem with the lowest number that makes a name nobody has; it is taken from then on. */
    public String free(String stem) {
        int number = 0;
        while (!taken.add(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /** The name itself if nobody has it, else with another number at its end. */
    public String unique(String name) {
        return taken.add(name) ? name : free(name.replaceFirst("[0-9]+$", ""));
    }
}

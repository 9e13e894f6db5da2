/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiMapping;

/** What a finding is about: a part of a platform, or a place in firmware. */
public sealed interface Subject {

    /** How people recognise it: the part's name, or for firmware a node path or offset, for example {@code IORT @0xa0 map[2]}. */
    String label();

    /** The subject for a part of a platform; a mapping without a name goes by its id. */
    static Subject of(Element element) {
        boolean unnamed = (element instanceof DmaMapping || element instanceof MsiMapping) && element.name().isEmpty();
        return new OfElement(element.id(), unnamed ? element.id().value() : element.name());
    }

    /**
     * A part of a platform.
     *
     * @param id    its identity
     * @param label its name
     */
    record OfElement(ElementId id, String label) implements Subject {
    }

    /**
     * A place in firmware.
     *
     * @param label the place
     */
    record OfFirmware(String label) implements Subject {
    }

    /**
     * The platform as a whole.
     *
     * @param label its name
     */
    record OfPlatform(String label) implements Subject {
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

/**
 * The lasting identity of a part of a platform; it survives a rename.
 *
 * @param value an XML NCName, unique in its platform
 */
public record ElementId(String value) implements Comparable<ElementId> {

    /** Refuses an empty identity. */
    public ElementId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an element needs an id");
        }
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

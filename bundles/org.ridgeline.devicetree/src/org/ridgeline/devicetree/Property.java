/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.util.List;
import java.util.Objects;

/**
 * A property of a node (2.2.4): a name and a value, and what a source text adds to them. Two properties are equal when
 * name and bytes are.
 */
public final class Property {

    /** The origin of a property that linking made: the phandle of a node that others refer to. */
    private static final int AUTOMATIC = -2;

    private final String name;
    private final Value value;
    private final List<String> labels;
    private final String comment;
    private final int origin;

    /** A property without labels and comment. */
    public Property(String name, Value value) {
        this(name, value, List.of(), null, -1);
    }

    /**
     * @param name 1 to 31 characters by the specification; longer ones are met and allowed
     * @param value the value
     * @param labels labels before the name
     * @param comment text for the reader of a source, null for none
     * @param origin where the property stands in the source it was read from, a number only its reader understands; -1 if nowhere
     */
    public Property(String name, Value value, List<String> labels, String comment, int origin) {
        this.name = Objects.requireNonNull(name);
        this.value = Objects.requireNonNull(value);
        this.labels = List.copyOf(labels);
        this.comment = comment;
        this.origin = origin;
    }

    /** The phandle that a node gets because something refers to it. */
    public static Property automaticPhandle(int phandle) {
        return new Property("phandle", Value.ofCells(phandle), List.of(), null, AUTOMATIC);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its value. */
    public Value value() {
        return value;
    }

    /** Labels before the name, in the order they are written. */
    public List<String> labels() {
        return labels;
    }

    /** A comment for the reader of a source, or null. */
    public String comment() {
        return comment;
    }

    /** Where it stands in the source it was read from, a number only its reader understands; negative if nowhere. */
    public int origin() {
        return origin;
    }

    /** Whether linking added the property: a phandle that nobody wrote, so that a source need not show it. */
    public boolean automatic() {
        return origin == AUTOMATIC;
    }

    /** The same property with another value. */
    public Property withValue(Value newValue) {
        return new Property(name, newValue, labels, comment, origin);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Property that && name.equals(that.name) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + value.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}

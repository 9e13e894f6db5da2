/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A node of a device tree (2.2): properties and children, each in order and with names that differ. Two nodes are equal when
 * names, properties and children are; labels and comments do not count.
 */
public final class Node implements NodeContent {

    /** Deepest nesting that this library reads or builds; Linux stops at 64. */
    public static final int MAX_DEPTH = 512;

    /** From this many entries on a hash index pays. */
    private static final int INDEXED = 9;

    private final String name;
    private final List<String> labels;
    private final String comment;
    private final List<Property> properties;
    private final List<Node> children;
    private final int origin;
    private final boolean omittable;
    private Index index;

    /** Both maps are complete before the final fields are set, so that a race between threads only builds the index twice. */
    private record Index(Map<String, Property> properties, Map<String, Node> children) {
    }

    /**
     * For readers, which have made sure that names differ and that nothing is nested deeper than {@link #MAX_DEPTH};
     * others use {@link #builder(String)}.
     *
     * @param name name with unit address, empty for the root
     * @param labels labels in the order they are written
     * @param comment text for the reader of a source, null for none
     * @param properties properties in order
     * @param children children in order
     * @param origin where the node stands in the source it was read from, a number only its reader understands; -1 if nowhere
     * @param omittable whether linking drops the node when nothing refers to it ({@code /omit-if-no-ref/})
     */
    public Node(String name, List<String> labels, String comment, List<Property> properties, List<Node> children, int origin,
            boolean omittable) {
        this.name = Objects.requireNonNull(name);
        this.labels = List.copyOf(labels);
        this.comment = comment;
        this.properties = List.copyOf(properties);
        this.children = List.copyOf(children);
        this.origin = origin;
        this.omittable = omittable;
    }

    /** A builder for a node; the root's name is empty. */
    public static NodeBuilder builder(String name) {
        return new NodeBuilder(name);
    }

    /** A builder that holds everything this node and those below it hold. */
    public NodeBuilder toBuilder() {
        return new NodeBuilder(this);
    }

    /** Name with unit address, {@code pcie@10000000}; empty for the root. */
    @Override
    public String name() {
        return name;
    }

    /** The name up to the unit address: {@code pcie}. */
    public String baseName() {
        int at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    /** The unit address after the {@code @}, or an empty string. */
    public String unitAddress() {
        return name.substring(Math.min(name.length(), baseName().length() + 1));
    }

    /** Labels before the name, in the order they are written. */
    @Override
    public List<String> labels() {
        return labels;
    }

    /** A comment for the reader of a source, or null. */
    @Override
    public String comment() {
        return comment;
    }

    /** Properties in order. */
    @Override
    public List<Property> properties() {
        return properties;
    }

    /** Children in order. */
    @Override
    public List<Node> children() {
        return children;
    }

    /** Where it stands in the source it was read from, a number only its reader understands; negative if nowhere. */
    @Override
    public int origin() {
        return origin;
    }

    @Override
    public boolean omittable() {
        return omittable;
    }

    /** The property of that name. */
    public Optional<Property> property(String wanted) {
        if (properties.size() >= INDEXED) {
            return Optional.ofNullable(index().properties.get(wanted));
        }
        for (Property property : properties) {
            if (property.name().equals(wanted)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    /** The value of the property of that name. */
    public Optional<Value> value(String wanted) {
        return property(wanted).map(Property::value);
    }

    /** The first cell of the property of that name, if it has one. */
    public OptionalInt cell(String wanted) {
        Optional<Property> property = property(wanted);
        return property.isPresent() && property.get().value().cellCount() > 0
            ? OptionalInt.of(property.get().value().cell(0)) : OptionalInt.empty();
    }

    /** Whether a property of that name is there. */
    public boolean has(String wanted) {
        return property(wanted).isPresent();
    }

    /** The child of exactly that name, unit address included. */
    public Optional<Node> child(String wanted) {
        if (children.size() >= INDEXED) {
            return Optional.ofNullable(index().children.get(wanted));
        }
        for (Node child : children) {
            if (child.name.equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Its number for references (2.3.3): {@code phandle}, or the older {@code linux,phandle}. */
    public OptionalInt phandle() {
        OptionalInt phandle = cell("phandle");
        return phandle.isPresent() ? phandle : cell("linux,phandle");
    }

    private Index index() {
        Index made = index;
        if (made == null) {
            Map<String, Property> byProperty = HashMap.newHashMap(properties.size());
            for (Property property : properties) {
                byProperty.put(property.name(), property);
            }
            Map<String, Node> byChild = HashMap.newHashMap(children.size());
            for (Node child : children) {
                byChild.put(child.name, child);
            }
            made = new Index(byProperty, byChild);
            index = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node that && name.equals(that.name) && properties.equals(that.properties)
            && children.equals(that.children);
    }

    @Override
    public int hashCode() {
        return (name.hashCode() * 31 + properties.hashCode()) * 31 + children.hashCode();
    }

    @Override
    public String toString() {
        return name.isEmpty() ? "/" : name;
    }
}

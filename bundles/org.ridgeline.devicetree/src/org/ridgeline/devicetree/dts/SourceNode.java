/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ridgeline.devicetree.NodeContent;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;

/**
 * A node while its source is read. What is deleted keeps its place, as in dtc, so that it comes back there when it is defined
 * again.
 */
final class SourceNode implements NodeContent {

    /** The value of a property that was deleted. */
    static final Value DELETED = Value.ofRaw(new byte[1]);

    private static final int INDEXED = 8;

    final String name;
    final int origin;
    /** 0 for the root; kept because blocks can extend nodes that other blocks made, deeper than any text is nested. */
    final int depth;
    /** The newest last; a source shows them the other way round. */
    List<String> labels = List.of();
    List<Property> properties = List.of();
    List<SourceNode> children = List.of();
    boolean deleted;
    boolean omittable;
    private Map<String, Integer> propertyIndex;
    private Map<String, SourceNode> childIndex;

    SourceNode(String name, int origin, int depth) {
        this.name = name;
        this.origin = origin;
        this.depth = depth;
    }

    void addLabel(String label) {
        labels = added(labels, label);
    }

    void add(Property property) {
        properties = added(properties, property);
        if (propertyIndex != null) {
            propertyIndex.putIfAbsent(property.name(), properties.size() - 1);
        }
    }

    void add(SourceNode child) {
        children = added(children, child);
        if (childIndex != null) {
            childIndex.putIfAbsent(child.name, child);
        }
    }

    private static <T> List<T> added(List<T> list, T element) {
        List<T> growing = list.isEmpty() ? new ArrayList<>(1) : list;
        growing.add(element);
        return growing;
    }

    /** Index of the first property of a name, deleted or not; -1 if there is none. */
    int indexOfProperty(String wanted) {
        if (properties.size() > INDEXED) {
            if (propertyIndex == null) {
                propertyIndex = HashMap.newHashMap(properties.size());
                for (int i = 0; i < properties.size(); i++) {
                    propertyIndex.putIfAbsent(properties.get(i).name(), i);
                }
            }
            Integer found = propertyIndex.get(wanted);
            return found == null ? -1 : found;
        }
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).name().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** The first child of a name, deleted or not; null if there is none. */
    SourceNode child(String wanted) {
        if (children.size() > INDEXED) {
            if (childIndex == null) {
                childIndex = HashMap.newHashMap(children.size());
                for (SourceNode child : children) {
                    childIndex.putIfAbsent(child.name, child);
                }
            }
            return childIndex.get(wanted);
        }
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).name.equals(wanted)) {
                return children.get(i);
            }
        }
        return null;
    }

    /** Names must differ among what is not deleted, here and below. */
    void check(Scanner in) {
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            int first = indexOfProperty(property.name());
            if (first != i && property.value() != DELETED && properties.get(first).value() != DELETED) {
                throw in.problem(property.origin(), "the node has the property " + property.name() + " already");
            }
        }
        for (int i = 0; i < children.size(); i++) {
            SourceNode child = children.get(i);
            SourceNode first = child(child.name);
            if (first != child && !child.deleted && !first.deleted) {
                throw in.problem(child.origin, "the node has a child named " + child.name + " already");
            }
            child.check(in);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> labels() {
        return labels.size() < 2 ? labels : new ArrayList<>(new LinkedHashSet<>(labels)).reversed();
    }

    @Override
    public String comment() {
        return null;
    }

    @Override
    public List<Property> properties() {
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).value() == DELETED) {
                List<Property> kept = new ArrayList<>(properties);
                kept.removeIf(property -> property.value() == DELETED);
                return kept;
            }
        }
        return properties;
    }

    @Override
    public List<SourceNode> children() {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).deleted) {
                List<SourceNode> kept = new ArrayList<>(children);
                kept.removeIf(child -> child.deleted);
                return kept;
            }
        }
        return children;
    }

    @Override
    public int origin() {
        return origin;
    }

    @Override
    public boolean omittable() {
        return omittable;
    }
}

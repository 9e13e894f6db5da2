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
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;

/**
 * A node while its source is read. What is deleted keeps its place, as in dtc, so that it comes back there when it is defined
 * again.
 */
final class SourceNode {

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
        List<T> growing = list.isEmpty() ? new ArrayList<>(4) : list;
        growing.add(element);
        return growing;
    }

    /** Index of the first property of a name, deleted or not; -1 if there is none. */
    int indexOfProperty(String wanted) {
        if (properties.size() > INDEXED) {
            if (propertyIndex == null) {
                propertyIndex = HashMap.newHashMap(2 * properties.size());
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
                childIndex = HashMap.newHashMap(2 * children.size());
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

    /** The finished node; names must differ among what is not deleted. */
    Node toNode(Scanner in) {
        List<Property> kept = new ArrayList<>(properties.size());
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            if (property.value() != DELETED) {
                int first = indexOfProperty(property.name());
                if (first != i && properties.get(first).value() != DELETED) {
                    throw in.problem(property.origin(), "the node has the property " + property.name() + " already");
                }
                kept.add(property);
            }
        }
        List<Node> nodes = new ArrayList<>(children.size());
        for (int i = 0; i < children.size(); i++) {
            SourceNode child = children.get(i);
            if (!child.deleted) {
                SourceNode first = child(child.name);
                if (first != child && !first.deleted) {
                    throw in.problem(child.origin, "the node has a child named " + child.name + " already");
                }
                nodes.add(child.toNode(in));
            }
        }
        return new Node(name, newestFirst(), null, kept, nodes, origin, omittable);
    }

    private List<String> newestFirst() {
        return labels.size() < 2 ? labels : new ArrayList<>(new LinkedHashSet<>(labels)).reversed();
    }
}

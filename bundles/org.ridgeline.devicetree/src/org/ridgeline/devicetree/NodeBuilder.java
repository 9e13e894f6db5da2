/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a node and, through {@link #child(String)}, the tree below it. Properties and children keep the order in which their
 * names came first; setting one again replaces it in place. Wrong names throw {@link IllegalArgumentException}.
 */
public final class NodeBuilder {

    private final String name;
    private final List<String> labels = new ArrayList<>(1);
    private String comment;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, NodeBuilder> children = new LinkedHashMap<>();
    private int origin = -1;

    NodeBuilder(String name) {
        if (name.indexOf('/') >= 0 || !Names.isLatin(name)) {
            throw new IllegalArgumentException("No node can be named " + name);
        }
        this.name = name;
    }

    NodeBuilder(Node node) {
        this.name = node.name();
        this.labels.addAll(node.labels());
        this.comment = node.comment();
        this.origin = node.origin();
        for (Property property : node.properties()) {
            properties.put(property.name(), property);
        }
        for (Node child : node.children()) {
            children.put(child.name(), new NodeBuilder(child));
        }
    }

    /** Name with unit address. */
    public String name() {
        return name;
    }

    /** Adds a label: a letter or underscore, then letters, digits and underscores; twice the same is one. */
    public NodeBuilder label(String label) {
        if (!Names.isLabel(label)) {
            throw new IllegalArgumentException("No label can be " + label);
        }
        if (!labels.contains(label)) {
            labels.add(label);
        }
        return this;
    }

    /** The labels so far, in order. */
    public List<String> labels() {
        return List.copyOf(labels);
    }

    /** A comment that a source shows above the node, null for none. */
    public NodeBuilder comment(String text) {
        this.comment = text;
        return this;
    }

    /** Sets a property. */
    public NodeBuilder set(String property, Value value) {
        return set(new Property(property, value));
    }

    /** Sets a property with a comment that a source shows above it. */
    public NodeBuilder set(String property, Value value, String note) {
        return set(new Property(property, value, List.of(), note, -1));
    }

    /** Sets a property. */
    public NodeBuilder set(Property property) {
        if (property.name().isEmpty() || !Names.isLatin(property.name())) {
            throw new IllegalArgumentException("No property can be named '" + property.name() + "'");
        }
        properties.put(property.name(), property);
        return this;
    }

    /** Sets a property that is true by being there. */
    public NodeBuilder flag(String property) {
        return set(property, Value.EMPTY);
    }

    /** Sets a property to one list of 32-bit cells. */
    public NodeBuilder cells(String property, int... cells) {
        return set(property, Value.ofCells(cells));
    }

    /** Sets a property to a string or a list of strings. */
    public NodeBuilder strings(String property, String... strings) {
        return set(property, Value.ofStrings(strings));
    }

    /** Sets a property to the phandle of a node, named by label, or by path with a leading slash. */
    public NodeBuilder reference(String property, String labelOrPath) {
        return set(property, Value.ofReference(labelOrPath));
    }

    /** The property set so far under that name, or null. */
    public Property property(String property) {
        return properties.get(property);
    }

    /** Removes a property, if it is there. */
    public NodeBuilder removeProperty(String property) {
        properties.remove(property);
        return this;
    }

    /** The child of that name, made if it is not there yet. */
    public NodeBuilder child(String child) {
        NodeBuilder found = children.get(child);
        if (found == null) {
            found = new NodeBuilder(child);
            children.put(child, found);
        }
        return found;
    }

    /** Whether a child of that name is there. */
    public boolean hasChild(String child) {
        return children.containsKey(child);
    }

    /** Puts a child in, replacing one of the same name. */
    public NodeBuilder add(NodeBuilder child) {
        children.put(child.name, child);
        return this;
    }

    /** The children so far, in order. */
    public List<NodeBuilder> children() {
        return List.copyOf(children.values());
    }

    /** Removes a child and everything below it, if it is there. */
    public NodeBuilder removeChild(String child) {
        children.remove(child);
        return this;
    }

    /** The node as built so far; references are linked when a {@link DeviceTree} is made of it. */
    public Node build() {
        return build(0);
    }

    private Node build(int depth) {
        if (depth > Node.MAX_DEPTH) {
            throw new IllegalArgumentException("Nodes nested deeper than " + Node.MAX_DEPTH);
        }
        List<Node> built = new ArrayList<>(children.size());
        for (NodeBuilder child : children.values()) {
            built.add(child.build(depth + 1));
        }
        return new Node(name, List.copyOf(labels), comment, List.copyOf(properties.values()), List.copyOf(built), origin, false);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.util.Optional;

/** A node together with where it stands: the chain of nodes from the root. Nodes themselves do not know their parents. */
public final class NodePath {

    private final NodePath parent;
    private final Node node;

    NodePath(NodePath parent, Node node) {
        this.parent = parent;
        this.node = node;
    }

    /** The node. */
    public Node node() {
        return node;
    }

    /** Where the parent stands; empty for the root. */
    public Optional<NodePath> parent() {
        return Optional.ofNullable(parent);
    }

    /** The child of exactly that name, unit address included. */
    public Optional<NodePath> child(String name) {
        return node.child(name).map(child -> new NodePath(this, child));
    }

    /** One of the node's children, at its place. */
    public NodePath child(Node child) {
        return new NodePath(this, child);
    }

    /** The full path (2.2.3), {@code /soc/pcie@10000000}; {@code /} for the root. */
    @Override
    public String toString() {
        if (parent == null) {
            return "/";
        }
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent != null) {
            parent.append(text);
            text.append('/').append(node.name());
        }
    }
}

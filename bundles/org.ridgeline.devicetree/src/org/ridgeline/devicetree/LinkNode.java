/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What linking knows of a node beside the node itself. */
final class LinkNode {

    private static final LinkNode[] NO_CHILDREN = {};

    /** Stands for labels that are not on a node. */
    static final LinkNode NOWHERE = new LinkNode(null, null);

    final NodeContent node;
    final LinkNode parent;
    final LinkNode[] children;
    /** 0 while there is none. */
    int phandle;
    /** The phandle was given out by linking, so the property must still be added. */
    boolean numbered;
    /** The node has a phandle property, if only one that waits for its number. */
    boolean hasPhandle;
    boolean referenced;
    /** The node or one above it is dropped, because nothing refers to it. */
    boolean omitted;
    /** Full path, once asked for. */
    byte[] path;
    private Map<String, LinkNode> byName;

    LinkNode(LinkNode parent, NodeContent node) {
        this.parent = parent;
        this.node = node;
        List<? extends NodeContent> nodes = node == null ? List.of() : node.children();
        this.children = nodes.isEmpty() ? NO_CHILDREN : new LinkNode[nodes.size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = new LinkNode(this, nodes.get(i));
        }
    }

    LinkNode child(String name) {
        if (children.length > 8) {
            if (byName == null) {
                byName = HashMap.newHashMap(children.length);
                for (LinkNode child : children) {
                    byName.put(child.node.name(), child);
                }
            }
            return byName.get(name);
        }
        for (LinkNode child : children) {
            if (child.node.name().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The node at a path below this one, names exact; null if there is none. */
    LinkNode find(String path) {
        LinkNode at = this;
        int start = 1;
        while (at != null && start < path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            at = at.child(path.substring(start, end));
            start = end + 1;
        }
        return at;
    }

    /** Length of the full path in bytes. */
    long pathLength() {
        long length = parent == null ? 1 : 0;
        for (LinkNode at = this; at.parent != null; at = at.parent) {
            length += 1 + at.node.name().length();
        }
        return length;
    }

    /** The full path as a string value has it, without NUL; kept for the next time. */
    byte[] path() {
        if (path == null) {
            path = new byte[(int) pathLength()];
            path[0] = '/';
            int end = path.length;
            for (LinkNode at = this; at.parent != null; at = at.parent) {
                byte[] name = at.node.name().getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(name, 0, path, end - name.length, name.length);
                end -= name.length + 1;
                path[end] = '/';
            }
        }
        return path;
    }

    @Override
    public String toString() {
        return new String(path(), StandardCharsets.ISO_8859_1);
    }
}

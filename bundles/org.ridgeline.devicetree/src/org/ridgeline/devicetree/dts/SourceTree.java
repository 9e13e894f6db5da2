/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.devicetree.Property;

/** The tree while its source is read: finds nodes by label and path, merges what is defined again, deletes. */
final class SourceTree {

    SourceNode root;
    private final Map<String, SourceNode> labels = new HashMap<>();

    /** Puts a label on a node. */
    void label(SourceNode node, String label) {
        node.addLabel(label);
        labels.put(label, node);
    }

    /** The node that a label, or a path with its leading slash, names; null if there is none. */
    SourceNode find(String reference) {
        if (!reference.startsWith("/")) {
            return labels.get(reference);
        }
        SourceNode at = root;
        int start = 1;
        while (at != null && start < reference.length()) {
            int slash = reference.indexOf('/', start);
            int end = slash < 0 ? reference.length() : slash;
            at = at.child(reference.substring(start, end));
            at = at == null || at.deleted ? null : at;
            start = end + 1;
        }
        return at;
    }

    /** Takes over a block as the root, or merges it into the root that is there. */
    void addRoot(SourceNode block) {
        if (root == null) {
            root = block;
        } else {
            merge(root, block);
        }
    }

    /** Adds to a node what a later block says of it: labels, properties and children; what is there already is replaced in place. */
    void merge(SourceNode old, SourceNode block) {
        old.deleted = false;
        for (int i = block.labels.size() - 1; i >= 0; i--) {
            label(old, block.labels.get(i));
        }
        for (int i = 0; i < block.properties.size(); i++) {
            merge(old, block.properties.get(i));
        }
        for (int i = 0; i < block.children.size(); i++) {
            SourceNode child = block.children.get(i);
            SourceNode same = old.child(child.name);
            if (child.deleted) {
                if (same != null) {
                    delete(same);
                }
            } else if (same != null) {
                merge(same, child);
            } else {
                old.add(child);
            }
        }
    }

    private static void merge(SourceNode old, Property property) {
        int index = old.indexOfProperty(property.name());
        if (index < 0) {
            if (property.value() != SourceNode.DELETED) {
                old.add(property);
            }
        } else {
            old.properties.set(index, merged(old.properties.get(index), property));
        }
    }

    private static Property merged(Property before, Property property) {
        if (property.value() == SourceNode.DELETED || before.value() == SourceNode.DELETED || before.labels().isEmpty()) {
            return property;
        }
        List<String> labels = new ArrayList<>(property.labels());
        for (String label : before.labels()) {
            if (!labels.contains(label)) {
                labels.add(label);
            }
        }
        return new Property(property.name(), property.value(), labels, null, property.origin());
    }

    /** Deletes a node with everything below it; labels go for good, places are kept. */
    void delete(SourceNode node) {
        node.deleted = true;
        for (int i = 0; i < node.labels.size(); i++) {
            labels.remove(node.labels.get(i), node);
        }
        node.labels = List.of();
        for (int i = 0; i < node.properties.size(); i++) {
            Property property = node.properties.get(i);
            node.properties.set(i, new Property(property.name(), SourceNode.DELETED, List.of(), null, property.origin()));
        }
        for (int i = 0; i < node.children.size(); i++) {
            delete(node.children.get(i));
        }
    }
}

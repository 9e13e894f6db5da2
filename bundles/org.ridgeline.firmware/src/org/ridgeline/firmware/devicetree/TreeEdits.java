/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;

/** A base tree while it is changed: what it becomes, and each change by itself. Cells refer to nodes by their paths. */
final class TreeEdits {

    /** One change of a node that the base has. */
    sealed interface Edit {

        /** The path of the node. */
        String path();
    }

    /** A property gets a value. */
    record SetProperty(String path, Property property) implements Edit {
    }

    /** A property goes. */
    record RemoveProperty(String path, String name) implements Edit {
    }

    /** A node comes, with whatever is below it in the end. */
    record AddNode(String path, NodeBuilder node) implements Edit {
    }

    /** A node goes. */
    record RemoveNode(String path, String name) implements Edit {
    }

    private final DeviceTree base;
    private final NodeBuilder root;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    TreeEdits(DeviceTree base) {
        this.base = base;
        this.root = base.root().toBuilder();
    }

    DeviceTree base() {
        return base;
    }

    /** The changes, in the order in which they were made. */
    List<Edit> edits() {
        return edits;
    }

    /** The changes in words, one line each. */
    List<String> told() {
        return told;
    }

    /** The tree with all changes; new nodes that others refer to get phandles that no other node has. */
    DeviceTree apply() {
        return base.withRoot(root.build());
    }

    /** Notes something that people should know without a change. */
    void tell(String path, String what) {
        told.add(path + ": " + what);
    }

    /** Sets a property of a node of the base or of one that was added. */
    void set(String path, Property property, String what) {
        at(path).set(property);
        if (isInBase(path)) {
            edits.add(new SetProperty(path, property));
        }
        tell(path, what);
    }

    /** Removes a property of a node of the base. */
    void remove(String path, String name, String why) {
        at(path).removeProperty(name);
        edits.add(new RemoveProperty(path, name));
        tell(path, name + " removed: " + why);
    }

    /** Removes a node of the base and whatever is below it. */
    void removeNode(NodePath node, String why) {
        String parent = node.parent().orElseThrow().toString();
        at(parent).removeChild(node.node().name());
        edits.add(new RemoveNode(parent, node.node().name()));
        tell(node.toString(), "removed: " + why);
    }

    /** Adds a node below one of the base or one that was added, and answers its path; the caller may go on building it. */
    String add(String parent, NodeBuilder node, String what) {
        at(parent).add(node);
        if (isInBase(parent)) {
            edits.add(new AddNode(parent, node));
        }
        String path = parent.equals("/") ? '/' + node.name() : parent + '/' + node.name();
        tell(path, "added: " + what);
        return path;
    }

    /** The node at an exact path, as it is by now. */
    NodeBuilder at(String path) {
        NodeBuilder at = root;
        for (String name : path.substring(1).split("/")) {
            if (!name.isEmpty()) {
                if (!at.hasChild(name)) {
                    throw new IllegalArgumentException("no node " + path);
                }
                at = at.child(name);
            }
        }
        return at;
    }

    private boolean isInBase(String path) {
        return base.find(path).map(found -> found.toString().equals(path)).orElse(false);
    }
}

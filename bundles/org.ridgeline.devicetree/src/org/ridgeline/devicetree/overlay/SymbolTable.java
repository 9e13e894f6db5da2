/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.overlay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;

/** Makes {@code __symbols__}: a property for each label, with the path of its node. */
final class SymbolTable {

    static final String NAME = "__symbols__";

    private final DeviceTree tree;
    private final Set<Integer> phandles = new HashSet<>();
    private final NodeBuilder symbols;
    private final PathBudget budget;
    private int next = 1;
    private boolean any;

    SymbolTable(DeviceTree tree) {
        this.tree = tree;
        this.budget = new PathBudget(tree.root());
        this.symbols = tree.root().child(NAME).map(Node::toBuilder).orElse(Node.builder(NAME));
        tree.walk(place -> {
            OptionalInt phandle = place.node().phandle();
            if (phandle.isPresent()) {
                phandles.add(phandle.getAsInt());
            }
        });
    }

    DeviceTree add() {
        Node root = numbered(tree.rootPath());
        return any ? tree.withLinkedRoot(OverlayTables.withChildren(root, symbols.build())) : tree;
    }

    private Node numbered(NodePath place) {
        Node node = place.node();
        List<Property> properties = node.properties();
        if (!node.labels().isEmpty()) {
            any = true;
            Value path = Value.ofStrings(budget.path(place));
            for (String label : node.labels()) {
                if (symbols.property(label) == null) {
                    budget.spend(place, label.length());
                    symbols.set(label, path);
                }
            }
            if (node.phandle().isEmpty()) {
                properties = new ArrayList<>(properties);
                properties.add(Property.automaticPhandle(free()));
            }
        }
        List<Node> children = null;
        for (int i = 0; i < node.children().size(); i++) {
            Node child = node.children().get(i);
            Node after = numbered(place.child(child));
            if (after != child && children == null) {
                children = new ArrayList<>(node.children());
            }
            if (children != null) {
                children.set(i, after);
            }
        }
        return properties == node.properties() && children == null ? node : new Node(node.name(), node.labels(), node.comment(),
            properties, children == null ? node.children() : children, node.origin(), false);
    }

    private int free() {
        while (!phandles.add(next)) {
            next++;
        }
        return next;
    }
}

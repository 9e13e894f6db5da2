/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.overlay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Mark;
import org.ridgeline.devicetree.Mark.Kind;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/** Makes {@code __fixups__} and {@code __local_fixups__} of an overlay. */
final class FixupTables {

    private static final String FIXUPS = "__fixups__";
    private static final String LOCAL_FIXUPS = "__local_fixups__";

    private final DeviceTree tree;
    private final PathBudget budget;
    /** For each label that is elsewhere, the places {@code PATH:PROPERTY:OFFSET} that wait for it. */
    private final Map<String, ValueBuilder> open = new LinkedHashMap<>();

    FixupTables(DeviceTree tree) {
        this.tree = tree;
        this.budget = new PathBudget(tree.root());
    }

    DeviceTree add() {
        NodeBuilder local = tree.root().child(LOCAL_FIXUPS).map(Node::toBuilder).orElse(Node.builder(LOCAL_FIXUPS));
        boolean anyLocal = collect(tree.rootPath(), local);
        Node root = open.isEmpty() ? tree.root() : withoutOpen(tree.root());
        return tree.closed(OverlayTables.withChildren(root, open.isEmpty() ? null : fixups(), anyLocal ? local.build() : null));
    }

    private Node fixups() {
        NodeBuilder fixups = tree.root().child(FIXUPS).map(Node::toBuilder).orElse(Node.builder(FIXUPS));
        for (Map.Entry<String, ValueBuilder> entry : open.entrySet()) {
            Property before = fixups.property(entry.getKey());
            Value places = entry.getValue().build();
            fixups.set(entry.getKey(), before == null ? places : joined(before.value(), places));
        }
        return fixups.build();
    }

    private static Value joined(Value first, Value second) {
        byte[] bytes = new byte[first.size() + second.size()];
        first.copyTo(bytes, 0);
        second.copyTo(bytes, first.size());
        return Value.ofRaw(bytes);
    }

    /** Notes the references of a node and those below; the builder mirrors the node. Whether the mirror holds anything. */
    private boolean collect(NodePath place, NodeBuilder mirror) {
        boolean any = false;
        for (Property property : place.node().properties()) {
            List<Mark> marks = property.value().marks();
            ValueBuilder offsets = null;
            for (int i = 0; i < marks.size(); i++) {
                Mark mark = marks.get(i);
                if (mark.kind() == Kind.PHANDLE) {
                    if (isOpen(mark)) {
                        note(place, property, mark);
                    } else {
                        offsets = offsets == null ? new ValueBuilder() : offsets;
                        offsets.cell(mark.offset());
                    }
                }
            }
            if (offsets != null) {
                any = true;
                Property before = mirror.property(property.name());
                mirror.set(property.name(), before == null ? offsets.build() : joined(before.value(), offsets.build()));
            }
        }
        for (Node child : place.node().children()) {
            boolean there = mirror.hasChild(child.name());
            boolean used = collect(place.child(child), mirror.child(child.name()));
            if (!used && !there) {
                mirror.removeChild(child.name());
            }
            any |= used;
        }
        return any;
    }

    private boolean isOpen(Mark mark) {
        return !mark.text().startsWith("/") && tree.byLabel(mark.text()).isEmpty();
    }

    private void note(NodePath place, Property property, Mark mark) {
        ValueBuilder places = open.get(mark.text());
        if (places == null) {
            places = new ValueBuilder();
            open.put(mark.text(), places);
        }
        String text = budget.path(place) + ":" + property.name() + ":" + mark.offset();
        budget.spend(place, property.name().length());
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        places.beginString().append(bytes, 0, bytes.length).append(0);
    }

    /** The same tree without the marks of open references: in an ordinary tree nothing has those labels. */
    private Node withoutOpen(Node node) {
        List<Property> properties = node.properties();
        for (int i = 0; i < node.properties().size(); i++) {
            Property property = node.properties().get(i);
            if (hasOpen(property)) {
                properties = properties == node.properties() ? new ArrayList<>(properties) : properties;
                properties.set(i, property.withValue(Value.ofRaw(property.value().toBytes())));
            }
        }
        List<Node> children = node.children();
        for (int i = 0; i < node.children().size(); i++) {
            Node child = node.children().get(i);
            Node after = withoutOpen(child);
            if (after != child) {
                children = children == node.children() ? new ArrayList<>(children) : children;
                children.set(i, after);
            }
        }
        return properties == node.properties() && children == node.children() ? node
            : new Node(node.name(), node.labels(), node.comment(), properties, children, node.origin(), false);
    }

    private boolean hasOpen(Property property) {
        for (Mark mark : property.value().marks()) {
            if (mark.kind() == Kind.PHANDLE && isOpen(mark)) {
                return true;
            }
        }
        return false;
    }
}

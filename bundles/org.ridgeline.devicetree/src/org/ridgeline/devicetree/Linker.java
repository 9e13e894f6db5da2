/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.devicetree.Mark.Kind;

/**
 * Turns references into numbers and paths, in the order that dtc has, so that both give a node the same phandle: explicit
 * phandles first, then numbers from 1 in the order in which references are met, parents before children.
 */
final class Linker {

    private static final int UNRESOLVED = -1;

    private final LinkNode root;
    private final boolean overlay;
    private final Places places;
    private final Map<String, LinkNode> labels = new HashMap<>();
    private final Map<Integer, LinkNode> phandles = new HashMap<>();
    private int nextPhandle = 1;
    private boolean references;
    private boolean omittable;
    /** Bytes that paths may still take; references are shorter than what they stand for, and must not blow a tree up. */
    private long pathBudget = 2 << 20;

    Linker(NodeContent root, boolean overlay, Places places) {
        this.root = new LinkNode(null, root);
        this.overlay = overlay;
        this.places = places;
    }

    Node link() {
        collect(root);
        if (references) {
            number(root);
        }
        if (omittable) {
            markOmitted(root);
        }
        return rebuild(root);
    }

    private static void markOmitted(LinkNode at) {
        for (LinkNode child : at.children) {
            child.omitted = at.omitted || child.node.omittable() && !child.referenced;
            markOmitted(child);
        }
    }

    private void collect(LinkNode at) {
        NodeContent node = at.node;
        omittable |= node.omittable();
        pathBudget += 8L * node.name().length() + 64;
        addLabels(node.labels(), at, node.origin(), at);
        for (Property property : node.properties()) {
            pathBudget += 8L * property.value().size() + 64;
            addLabels(property.labels(), LinkNode.NOWHERE, property.origin(), at);
            Mark[] marks = property.value().rawMarks();
            if (marks != null) {
                for (Mark mark : marks) {
                    references |= mark.kind().isReference();
                    if (mark.kind() == Kind.LABEL) {
                        addLabel(mark.text(), LinkNode.NOWHERE, mark.origin(), at);
                    }
                }
            }
            if (property.name().equals("phandle") || property.name().equals("linux,phandle")) {
                explicit(at, property);
            }
        }
        for (LinkNode child : at.children) {
            collect(child);
        }
    }

    private void addLabels(List<String> names, LinkNode target, int origin, LinkNode at) {
        for (int i = 0; i < names.size(); i++) {
            addLabel(names.get(i), target, origin, at);
        }
    }

    private void addLabel(String label, LinkNode target, int origin, LinkNode at) {
        LinkNode before = labels.put(label, target);
        if (before != null && (before != target || target == LinkNode.NOWHERE)) {
            throw new DeviceTreeException(place(origin, at, null), "the label " + label + " is there already"
                + (before == LinkNode.NOWHERE ? "" : ", on " + before));
        }
    }

    private void explicit(LinkNode at, Property property) {
        Value value = property.value();
        at.hasPhandle |= property.name().equals("phandle");
        if (value.size() != 4) {
            throw new DeviceTreeException(place(property.origin(), at, property),
                property.name() + " has " + value.size() + " bytes, not 4");
        }
        for (Mark mark : value.marks()) {
            if (mark.kind() == Kind.PHANDLE) {
                return;
            }
        }
        int phandle = value.cell(0);
        if (phandle == 0 || phandle == -1) {
            throw new DeviceTreeException(place(property.origin(), at, property),
                "no node can have the phandle 0x" + Integer.toHexString(phandle));
        }
        LinkNode before = phandles.put(phandle, at);
        if (before != null && before != at) {
            throw new DeviceTreeException(place(property.origin(), at, property),
                "the phandle 0x" + Integer.toHexString(phandle) + " is there already, on " + before);
        }
        if (at.phandle != 0 && at.phandle != phandle) {
            throw new DeviceTreeException(place(property.origin(), at, property), "phandle and linux,phandle differ");
        }
        at.phandle = phandle;
    }

    private void number(LinkNode at) {
        for (Property property : at.node.properties()) {
            Mark[] marks = property.value().rawMarks();
            if (marks == null) {
                continue;
            }
            boolean names = property.name().equals("phandle") || property.name().equals("linux,phandle");
            for (Mark mark : marks) {
                if (mark.kind().isReference()) {
                    LinkNode target = target(mark, at, property);
                    if (names && target != at) {
                        throw new DeviceTreeException(place(mark.origin(), at, property),
                            "the phandle of a node cannot be that of another");
                    }
                    if (target != null) {
                        target.referenced |= !names;
                        if (mark.kind() == Kind.PHANDLE) {
                            giveNumber(target);
                        }
                    }
                }
            }
        }
        for (LinkNode child : at.children) {
            number(child);
        }
    }

    /** The node that a mark names; null for a label that an overlay leaves open. */
    private LinkNode target(Mark mark, LinkNode at, Property property) {
        String name = mark.text();
        LinkNode target = name.startsWith("/") ? root.find(name) : labels.get(name);
        if (target != null && target != LinkNode.NOWHERE) {
            return target;
        }
        if (overlay && mark.kind() == Kind.PHANDLE && !name.startsWith("/")) {
            return null;
        }
        throw new DeviceTreeException(place(mark.origin(), at, property),
            name.startsWith("/") ? "no node has the path " + name : "no node has the label " + name);
    }

    private void giveNumber(LinkNode target) {
        if (target.phandle == 0) {
            while (phandles.containsKey(nextPhandle)) {
                nextPhandle++;
            }
            target.phandle = nextPhandle++;
            target.numbered = true;
        }
    }

    private Node rebuild(LinkNode at) {
        NodeContent node = at.node;
        List<Property> properties = linkedProperties(at);
        List<Node> children = linkedChildren(at);
        return node instanceof Node same && properties == same.properties() && children == same.children() ? same
            : new Node(node.name(), node.labels(), node.comment(), properties, children, node.origin(), node.omittable());
    }

    private List<Node> linkedChildren(LinkNode at) {
        if (at.children.length == 0) {
            return List.of();
        }
        Node[] after = new Node[at.children.length];
        int count = 0;
        boolean same = true;
        for (LinkNode child : at.children) {
            if (!child.omitted) {
                after[count] = rebuild(child);
                same &= after[count++] == child.node;
            } else {
                same = false;
            }
        }
        return same && at.node instanceof Node node ? node.children()
            : List.of(count == after.length ? after : Arrays.copyOf(after, count));
    }

    private List<Property> linkedProperties(LinkNode at) {
        List<Property> before = at.node.properties();
        Property[] after = null;
        for (int i = 0; i < before.size(); i++) {
            Property property = before.get(i);
            if (property.value().hasReferences()) {
                after = after == null ? before.toArray(new Property[0]) : after;
                after[i] = property.withValue(linked(at, property));
            }
        }
        if (at.numbered && !at.hasPhandle) {
            after = after == null ? before.toArray(new Property[before.size() + 1]) : Arrays.copyOf(after, before.size() + 1);
            after[before.size()] = Property.automaticPhandle(at.phandle);
        }
        return after == null ? before : List.of(after);
    }

    private Value linked(LinkNode at, Property property) {
        byte[] old = property.value().rawBytes();
        Mark[] marks = property.value().rawMarks();
        long size = old.length;
        boolean dropped = false;
        for (int i = 0; i < marks.length; i++) {
            if (marks[i].kind().isReference()) {
                LinkNode target = target(marks[i], at, property);
                dropped |= target != null && target.omitted;
                if (marks[i].kind() == Kind.PATH) {
                    size += spend(target, marks[i], at, property) - (endOf(marks, i, old.length) - marks[i].offset());
                }
            }
        }
        byte[] bytes = new byte[Math.toIntExact(size)];
        Mark[] moved = fill(bytes, at, property, old, marks);
        // A dropped node cannot be named any more; what its name stood for stays, as in dtc.
        return new Value(bytes, dropped ? null : moved);
    }

    /** Takes the path of a node from the budget; its length with NUL. */
    private long spend(LinkNode target, Mark mark, LinkNode at, Property property) {
        long length = target.pathLength() + 1;
        pathBudget -= target.path == null ? 2 * length : length;
        if (pathBudget < 0) {
            throw new DeviceTreeException(place(mark.origin(), at, property),
                "the paths that references stand for are too long for this tree");
        }
        return length;
    }

    /** Copies the old bytes with references filled in; the marks, where they are now. */
    private Mark[] fill(byte[] bytes, LinkNode at, Property property, byte[] old, Mark[] marks) {
        Mark[] moved = marks;
        int from = 0;
        int to = 0;
        for (int i = 0; i < marks.length; i++) {
            int length = marks[i].offset() - from;
            System.arraycopy(old, from, bytes, to, length);
            from += length;
            to += length;
            if (to != from) {
                moved = moved == marks ? marks.clone() : moved;
                moved[i] = marks[i].at(to);
            }
            if (marks[i].kind() == Kind.PHANDLE) {
                LinkNode target = target(marks[i], at, property);
                int phandle = target == null ? UNRESOLVED : target.phandle;
                for (int shift = 24; shift >= 0; shift -= 8) {
                    bytes[to++] = (byte) (phandle >>> shift);
                }
                from += 4;
            } else if (marks[i].kind() == Kind.PATH) {
                byte[] path = target(marks[i], at, property).path();
                System.arraycopy(path, 0, bytes, to, path.length);
                to += path.length;
                bytes[to++] = 0;
                from = endOf(marks, i, old.length);
            }
        }
        System.arraycopy(old, from, bytes, to, old.length - from);
        return moved;
    }

    /** Where the bytes that a path took at an earlier linking end: at the next mark. */
    private static int endOf(Mark[] marks, int i, int size) {
        return i + 1 < marks.length ? marks[i + 1].offset() : size;
    }

    private String place(int origin, LinkNode at, Property property) {
        if (places != null && origin >= 0) {
            return places.place(origin);
        }
        return property == null ? at.toString() : at + ": " + property.name();
    }
}

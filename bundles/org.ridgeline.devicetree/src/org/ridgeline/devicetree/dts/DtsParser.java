/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Reservation;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/** The grammar of a source: headers, reservations, and blocks that define, extend or delete nodes. */
final class DtsParser {

    /** A few characters of text stand for a whole fragment, so their number is bounded. */
    private static final int MAX_FRAGMENTS = 10_000;

    private final Scanner in;
    private final Expressions expressions;
    private final ValueParser values;
    private final SourceTree tree = new SourceTree();
    private final List<String> labels = new ArrayList<>();
    private boolean overlay;
    private int fragments;

    DtsParser(Scanner in) {
        this.in = in;
        this.expressions = new Expressions(in);
        this.values = new ValueParser(in, expressions);
    }

    DeviceTree parse() {
        headers();
        List<Reservation> reservations = reservations();
        while (in.peek() != -1) {
            block();
        }
        if (tree.root == null) {
            throw in.unexpected("'/'");
        }
        tree.root.check(in);
        return DeviceTree.link(tree.root, reservations, overlay, in::place);
    }

    private void headers() {
        if (!in.accept("/dts-v1/")) {
            throw in.unexpected("/dts-v1/");
        }
        overlay = headerEnd();
        in.peek();
        int origin = in.origin();
        while (in.accept("/dts-v1/")) {
            if (headerEnd() != overlay) {
                throw in.problem(origin, "/plugin/ must stand in all headers or in none");
            }
            in.peek();
            origin = in.origin();
        }
    }

    private boolean headerEnd() {
        in.expect(';');
        if (in.accept("/plugin/")) {
            in.expect(';');
            return true;
        }
        return false;
    }

    private List<Reservation> reservations() {
        List<Reservation> reservations = new ArrayList<>();
        readLabels();
        while (in.accept("/memreserve/")) {
            long address = expressions.primary();
            long size = expressions.primary();
            in.expect(';');
            reservations.add(new Reservation(address, size, takeLabels()));
            readLabels();
        }
        return reservations;
    }

    /** Labels that stand here, for whatever follows them. */
    private void readLabels() {
        for (String label = in.label(); label != null; label = in.label()) {
            labels.add(label);
        }
    }

    private List<String> takeLabels() {
        if (labels.isEmpty()) {
            return List.of();
        }
        List<String> taken = List.copyOf(labels);
        labels.clear();
        return taken;
    }

    /** One construct at the top. */
    private void block() {
        readLabels();
        List<String> names = takeLabels();
        in.peek();
        int origin = in.origin();
        if (in.accept("/delete-node/")) {
            refuse(names, origin);
            SourceNode target = existing();
            if (target == tree.root) {
                throw in.problem(origin, "the root cannot be deleted");
            }
            tree.delete(target);
            in.expect(';');
        } else if (in.accept("/omit-if-no-ref/")) {
            refuse(names, origin);
            existing().omittable = true;
            in.expect(';');
        } else if (in.peek() == '&') {
            extension(names);
        } else if (in.accept('/')) {
            refuse(names, origin);
            if (in.peek() != '{') {
                throw in.problem(origin, "expected '/ {', a reference, or an end");
            }
            SourceNode block = new SourceNode("", origin, 0);
            body(block);
            tree.addRoot(block);
        } else {
            throw in.unexpected("'/' or '&'");
        }
    }

    private void refuse(List<String> names, int origin) {
        if (!names.isEmpty()) {
            throw in.problem(origin, "a label cannot stand before this");
        }
    }

    private SourceNode existing() {
        in.peek();
        int origin = in.origin();
        String reference = in.reference();
        SourceNode target = tree.find(reference);
        if (target == null) {
            throw notFound(origin, reference);
        }
        return target;
    }

    private DeviceTreeException notFound(int origin, String reference) {
        return in.problem(origin, reference.startsWith("/") ? "no node has the path " + reference : "no node has the label " + reference);
    }

    /** {@code &label { }} adds to a node; in an overlay to one that is elsewhere. */
    private void extension(List<String> names) {
        int origin = in.origin();
        String reference = in.reference();
        SourceNode target = overlay && reference.startsWith("/") ? null : tree.find(reference);
        if (target == null && (!overlay || !names.isEmpty())) {
            throw notFound(origin, reference);
        }
        if (target != null) {
            SourceNode block = new SourceNode(target.name, origin, target.depth);
            body(block);
            addLabels(target, names);
            tree.merge(target, block);
        } else {
            SourceNode content = new SourceNode("__overlay__", origin, 2);
            body(content);
            fragment(reference, content, origin);
        }
    }

    private void fragment(String reference, SourceNode content, int origin) {
        if (tree.root == null) {
            tree.root = new SourceNode("", origin, 0);
        }
        if (fragments == MAX_FRAGMENTS) {
            throw in.problem(origin, "an overlay cannot extend more than " + MAX_FRAGMENTS + " nodes");
        }
        SourceNode fragment = new SourceNode("fragment@" + fragments++, origin, 1);
        if (reference.startsWith("/")) {
            fragment.add(new Property("target-path", Value.ofStrings(reference), List.of(), null, origin));
        } else {
            Value target = new ValueBuilder().phandle(reference, origin).build();
            fragment.add(new Property("target", target, List.of(), null, origin));
        }
        fragment.add(content);
        tree.root.add(fragment);
    }

    private void addLabels(SourceNode node, List<String> names) {
        for (int i = names.size() - 1; i >= 0; i--) {
            tree.label(node, names.get(i));
        }
    }

    /** Properties and children between braces, and the semicolon. */
    private void body(SourceNode node) {
        if (node.depth > Node.MAX_DEPTH) {
            throw in.problem(in.origin(), "nodes are nested deeper than " + Node.MAX_DEPTH);
        }
        in.expect('{');
        while (in.peek() != '}') {
            readLabels();
            List<String> names = takeLabels();
            int c = in.peek();
            int origin = in.origin();
            if (c == '/') {
                keyword(node, names, origin);
            } else {
                named(node, names, origin, false);
            }
        }
        in.take();
        in.expect(';');
    }

    private void keyword(SourceNode node, List<String> names, int origin) {
        if (in.accept("/delete-property/")) {
            property(node, new Property(in.name(), SourceNode.DELETED, List.of(), null, origin));
            in.expect(';');
        } else if (in.accept("/delete-node/")) {
            SourceNode stub = new SourceNode(in.name(), origin, node.depth + 1);
            stub.deleted = true;
            node.add(stub);
            in.expect(';');
        } else if (in.accept("/omit-if-no-ref/")) {
            readLabels();
            labels.addAll(0, names);
            List<String> all = takeLabels();
            if (in.peek() == '/') {
                throw in.unexpected("the name of a node");
            }
            named(node, all, origin, true);
        } else {
            throw in.unexpected("a property, a node or '}'");
        }
    }

    private void named(SourceNode node, List<String> names, int origin, boolean omittable) {
        String name = in.name();
        int c = in.peek();
        if (c == '{') {
            SourceNode child = new SourceNode(name, origin, node.depth + 1);
            child.omittable = omittable;
            body(child);
            addLabels(child, names);
            node.add(child);
        } else if (omittable) {
            throw in.unexpected("'{'");
        } else if (c == '=') {
            in.take();
            property(node, new Property(name, values.parse(), names, null, origin));
        } else if (c == ';') {
            in.take();
            property(node, new Property(name, Value.EMPTY, names, null, origin));
        } else {
            throw in.unexpected("'=', '{' or ';' after " + name);
        }
    }

    private void property(SourceNode node, Property property) {
        if (!node.children.isEmpty()) {
            throw in.problem(property.origin(), "properties must stand before nodes");
        }
        node.add(property);
    }
}

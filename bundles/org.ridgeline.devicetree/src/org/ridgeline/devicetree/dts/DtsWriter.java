/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Mark;
import org.ridgeline.devicetree.Mark.Kind;
import org.ridgeline.devicetree.Names;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Reservation;

/**
 * Writes a device tree as source text (chapter 6) that dtc takes: with the labels, references and comments that the tree
 * knows, and for a tree from a blob with values guessed as dtc guesses them. Compiling the text gives the tree back.
 */
public final class DtsWriter {

    /** Further indentation would make text of a deep tree grow with the square of its depth. */
    private static final int MAX_INDENT = 32;

    private final StringBuilder out = new StringBuilder(1 << 14);
    /** Labels and paths that cells refer to: those nodes get their phandle again without being told. */
    private final Set<String> referenced = new HashSet<>();
    private final StringBuilder path = new StringBuilder();

    private DtsWriter() {
    }

    /**
     * The text of a tree, lines ending in {@code \n}.
     *
     * @throws DeviceTreeException placed by node path, if a name from a blob has characters that no source can hold
     */
    public static String write(DeviceTree tree) {
        DtsWriter writer = new DtsWriter();
        writer.references(tree.root());
        writer.tree(tree);
        return writer.out.toString();
    }

    private void references(Node node) {
        for (Property property : node.properties()) {
            List<Mark> marks = property.value().marks();
            for (int i = 0; i < marks.size(); i++) {
                if (marks.get(i).kind() == Kind.PHANDLE) {
                    referenced.add(marks.get(i).text());
                }
            }
        }
        for (Node child : node.children()) {
            references(child);
        }
    }

    private void tree(DeviceTree tree) {
        out.append("/dts-v1/;\n");
        if (tree.overlay()) {
            out.append("/plugin/;\n");
        }
        out.append('\n');
        for (Reservation reservation : tree.reservations()) {
            labels(reservation.labels());
            out.append("/memreserve/ 0x").append(Long.toHexString(reservation.address()));
            out.append(" 0x").append(Long.toHexString(reservation.size())).append(";\n");
        }
        if (!tree.reservations().isEmpty()) {
            out.append('\n');
        }
        node(tree.root(), "/", 0);
    }

    private void node(Node node, String name, int depth) {
        if (node.comment() != null) {
            indent(depth);
            comment(out, node.comment(), newline(depth));
            out.append('\n');
        }
        indent(depth);
        labels(node.labels());
        out.append(name).append(" {\n");
        int start = out.length();
        for (Property property : node.properties()) {
            if (!property.automatic() || !followsFromReferences(node)) {
                property(property, depth + 1);
            }
        }
        int length = path.length();
        for (int i = 0; i < node.children().size(); i++) {
            Node child = node.children().get(i);
            if (out.length() > start) {
                out.append('\n');
            }
            path.append('/').append(child.name());
            if (!Names.isName(child.name())) {
                throw new DeviceTreeException(path.toString(), "a source text cannot hold this node name");
            }
            node(child, child.name(), depth + 1);
            path.setLength(length);
        }
        indent(depth);
        out.append("};\n");
    }

    private boolean followsFromReferences(Node node) {
        for (String label : node.labels()) {
            if (referenced.contains(label)) {
                return true;
            }
        }
        return referenced.contains(path.length() == 0 ? "/" : path.toString());
    }

    private void property(Property property, int depth) {
        if (!Names.isName(property.name())) {
            throw new DeviceTreeException(path.length() == 0 ? "/" : path.toString(),
                "a source text cannot hold the property name " + property.name());
        }
        if (property.comment() != null) {
            indent(depth);
            comment(out, property.comment(), newline(depth));
            out.append('\n');
        }
        indent(depth);
        int start = out.length();
        labels(property.labels());
        out.append(property.name());
        if (property.value().size() > 0 || !property.value().marks().isEmpty()) {
            out.append(" = ");
            ValueText.append(out, property.value(), newline(depth) + " ".repeat(Math.min(out.length() - start, 64)));
        } else {
            out.append(';');
        }
        out.append('\n');
    }

    private void labels(List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            out.append(labels.get(i)).append(": ");
        }
    }

    private void indent(int depth) {
        for (int i = 0; i < depth && i < MAX_INDENT; i++) {
            out.append('\t');
        }
    }

    private static String newline(int depth) {
        return "\n" + "\t".repeat(Math.min(depth, MAX_INDENT));
    }

    /** A comment, whatever its text holds. */
    static void comment(StringBuilder out, String text, String newline) {
        String tame = text.replace("*/", "* /").replace("/*", "/ *").replace("\r", "");
        out.append("/* ").append(tame.replace("\n", newline.equals(" ") ? " " : newline + " * "));
        out.append(" */");
    }
}

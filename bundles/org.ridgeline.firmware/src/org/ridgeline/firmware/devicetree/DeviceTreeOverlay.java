/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Mark;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.ValueBuilder;

/**
 * The changes of a {@link DeviceTreeMerge} as an overlay for the same base: one fragment for each node that changes, found by its path,
 * because a base need not have symbols.
 *
 * <p>References are made in the first way that works. A node with a symbol is referred to by that, so that the overlay fits a base compiled
 * anew. A node with a phandle is referred to by that number as it is: fdtoverlay shifts only phandles of the overlay itself, those listed
 * in {@code __local_fixups__}. A node that has neither gets a phandle by its fragment, because what stands in {@code __overlay__}, a
 * phandle included, is copied to the target after it was shifted; so do nodes that the overlay adds.
 */
public final class DeviceTreeOverlay {

    private final TreeEdits edits;
    private final Map<String, String> symbols = new HashMap<>();
    private final Map<String, NodeBuilder> overlays = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    private DeviceTreeOverlay(TreeEdits edits) {
        this.edits = edits;
        edits.base().root().child("__symbols__")
                .ifPresent(node -> node.properties().forEach(symbol -> symbols.putIfAbsent(symbol.value().string(), symbol.name())));
    }

    /**
     * The overlay, to be written as a blob; without a fragment if nothing has to change.
     *
     * @param base a tree read from a blob
     * @throws BaseTreeException        if the base is not the tree of that platform, or something would have to be deleted, which no
     *                                  overlay can
     * @throws IllegalArgumentException if a device tree cannot say what the translation says
     */
    public static DeviceTree of(DeviceTree base, Translation translation) {
        return new DeviceTreeOverlay(BaseMerge.of(base, translation)).build();
    }

    private DeviceTree build() {
        Set<String> referenced = new LinkedHashSet<>();
        for (TreeEdits.Edit edit : edits.edits()) {
            switch (edit) {
                case TreeEdits.RemoveProperty(String path, String name) ->
                    throw new BaseTreeException(path,
                            "an overlay cannot delete a property, and " + name + " must go: merge into the base instead");
                case TreeEdits.RemoveNode(String path, String name) ->
                    throw new BaseTreeException(path,
                            "an overlay cannot delete a node, and " + name + " must go: merge into the base instead");
                case TreeEdits.SetProperty(String path, Property property) -> set(path, property);
                case TreeEdits.AddNode(String path, NodeBuilder node) -> withCells(path).add(node);
            }
        }
        overlays.values().forEach(overlay -> collect(overlay, referenced));
        referenced.forEach(this::label);
        overlays.values().forEach(this::refer);
        NodeBuilder root = Node.builder("");
        int number = 0;
        for (Map.Entry<String, NodeBuilder> overlay : overlays.entrySet()) {
            root.child("fragment@" + Integer.toHexString(number++)).strings("target-path", overlay.getKey()).add(overlay.getValue());
        }
        return DeviceTree.ofOverlay(root.build());
    }

    /** A reg is set by a fragment for the parent, because dtc wants it beside a unit address. */
    private void set(String path, Property property) {
        int slash = path.lastIndexOf('/');
        if (property.name().equals("reg")) {
            withCells(slash == 0 ? "/" : path.substring(0, slash)).child(path.substring(slash + 1)).set(property);
        } else {
            overlay(path).set(property);
        }
    }

    private NodeBuilder overlay(String path) {
        return overlays.computeIfAbsent(path, key -> Node.builder("__overlay__"));
    }

    /** Repeats the cells of the base, so that dtc can judge the addresses of new children. */
    private NodeBuilder withCells(String path) {
        NodeBuilder overlay = overlay(path);
        Node base = edits.base().find(path).orElseThrow().node();
        for (String name : List.of("#address-cells", "#size-cells")) {
            base.property(name).ifPresent(overlay::set);
        }
        return overlay;
    }

    private static void collect(NodeBuilder builder, Set<String> referenced) {
        collect(builder.build(), referenced);
    }

    private static void collect(Node node, Set<String> referenced) {
        for (Property property : node.properties()) {
            property.value().marks().stream().filter(mark -> mark.kind() == Mark.Kind.PHANDLE).forEach(mark -> referenced.add(mark.text()));
        }
        node.children().forEach(child -> collect(child, referenced));
    }

    /** Sees to it that the node of a path can be referred to; one with a symbol or a phandle needs nothing. */
    private void label(String path) {
        Optional<NodePath> base = edits.base().find(path);
        if (base.isPresent() && (symbols.containsKey(path) || base.get().node().phandle().isPresent())) {
            return;
        }
        String label = "ridgeline_" + labels.size();
        labels.put(path, label);
        if (base.isPresent()) {
            overlay(path).label(label);
        } else {
            added(path).label(label);
        }
    }

    /** The node of a path within what the overlay adds. */
    private NodeBuilder added(String path) {
        List<String> below = new ArrayList<>();
        String above = path;
        while (!overlays.containsKey(above) || edits.base().find(above).isEmpty()) {
            int slash = above.lastIndexOf('/');
            below.addFirst(above.substring(slash + 1));
            above = slash == 0 ? "/" : above.substring(0, slash);
        }
        NodeBuilder at = overlays.get(above);
        for (String name : below) {
            at = at.child(name);
        }
        return at;
    }

    private void refer(NodeBuilder node) {
        for (Property property : node.build().properties()) {
            node.set(property.withValue(ValueReferences.with(property.value(), this::append)));
        }
        node.children().forEach(this::refer);
    }

    private void append(ValueBuilder value, String path) {
        if (labels.containsKey(path)) {
            value.phandle(labels.get(path));
        } else if (symbols.containsKey(path)) {
            value.phandle(symbols.get(path));
        } else {
            OptionalInt phandle = edits.base().find(path).orElseThrow().node().phandle();
            value.cell(Integer.toUnsignedLong(phandle.getAsInt()));
        }
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.overlay;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;

/**
 * Applies an overlay to a tree as a boot loader does: the overlay's own phandles move behind those of the base, references are put in by
 * {@code __local_fixups__} and {@code __fixups__}, and each fragment is laid over its target.
 */
public final class OverlayApplication {

    private static final String OVERLAY = "__overlay__";
    private static final String SYMBOLS = "__symbols__";
    private static final String FIXUPS = "__fixups__";
    private static final String LOCAL_FIXUPS = "__local_fixups__";
    private static final String PHANDLE = "phandle";

    private final DeviceTree base;
    private final NodeBuilder merged;
    private final NodeBuilder overlay;
    private final Map<Integer, String> pathByPhandle = new HashMap<>();
    private final Map<String, String> targetByFragment = new HashMap<>();
    private int highestPhandle;

    private OverlayApplication(DeviceTree base, DeviceTree overlay) {
        this.base = base;
        this.merged = base.root().toBuilder();
        this.overlay = overlay.root().toBuilder();
        base.walk(this::notePhandle);
    }

    /**
     * The base with the overlay applied; neither is changed.
     *
     * @param base    a tree read from a blob
     * @param overlay a tree read from a {@code .dtbo}
     * @throws DeviceTreeException if a target or symbol is not in the base, or a fixup points beside the overlay
     */
    public static DeviceTree apply(DeviceTree base, DeviceTree overlay) {
        return new OverlayApplication(base, overlay).apply();
    }

    private DeviceTree apply() {
        NodeBuilder local = overlay.hasChild(LOCAL_FIXUPS) ? overlay.child(LOCAL_FIXUPS) : null;
        for (NodeBuilder child : overlay.children()) {
            shiftPhandles(child);
        }
        if (local != null) {
            shiftReferences(local, overlay, "");
        }
        if (overlay.hasChild(FIXUPS)) {
            overlay.child(FIXUPS).build().properties().forEach(this::resolve);
        }
        for (NodeBuilder fragment : overlay.children()) {
            if (fragment.hasChild(OVERLAY)) {
                String target = target(fragment);
                targetByFragment.put(fragment.name(), target);
                lay(fragment.child(OVERLAY), find(merged, target, "target " + target));
            }
        }
        if (overlay.hasChild(SYMBOLS)) {
            overlay.child(SYMBOLS).build().properties().forEach(this::addSymbol);
        }
        return base.withLinkedRoot(merged.build());
    }

    private void notePhandle(NodePath place) {
        OptionalInt phandle = place.node().phandle();
        if (phandle.isPresent()) {
            pathByPhandle.putIfAbsent(phandle.getAsInt(), place.toString());
            if (phandle.getAsInt() != -1 && Integer.compareUnsigned(phandle.getAsInt(), highestPhandle) > 0) {
                highestPhandle = phandle.getAsInt();
            }
        }
    }

    private void shiftPhandles(NodeBuilder node) {
        for (String name : List.of(PHANDLE, "linux,phandle")) {
            Property phandle = node.property(name);
            if (phandle != null && phandle.value().size() == 4) {
                node.set(name, Value.ofCells(phandle.value().cell(0) + highestPhandle));
            }
        }
        node.children().forEach(this::shiftPhandles);
    }

    /**
     * The node of fixups mirrors the node of the overlay; each of its properties lists the offsets of references in the property of that
     * name.
     */
    private void shiftReferences(NodeBuilder fixups, NodeBuilder node, String path) {
        for (Property offsets : fixups.build().properties()) {
            for (int offset : offsets.value().cells()) {
                Property property = node.property(offsets.name());
                requireCell(property, offset, LOCAL_FIXUPS + path + "/" + offsets.name());
                put(node, property, offset, property.value().cellAtByte(offset) + highestPhandle);
            }
        }
        for (NodeBuilder child : fixups.children()) {
            shiftReferences(child, existing(node, child.name(), LOCAL_FIXUPS + path), path + "/" + child.name());
        }
    }

    private void resolve(Property fixup) {
        String label = fixup.name();
        String path = base.root().child(SYMBOLS).flatMap(symbols -> symbols.value(label)).map(Value::string)
                .orElseThrow(() -> new DeviceTreeException("/" + FIXUPS, "the base has no symbol " + label));
        Node target = base.find(path).map(NodePath::node)
                .orElseThrow(() -> new DeviceTreeException("/" + SYMBOLS, label + " leads to no node"));
        int phandle = target.phandle().orElseThrow(() -> new DeviceTreeException(path, "the node of symbol " + label + " has no phandle"));
        for (String place : fixup.value().strings()) {
            int last = place.lastIndexOf(':');
            int middle = place.lastIndexOf(':', last - 1);
            if (middle <= 0) {
                throw new DeviceTreeException("/" + FIXUPS + "/" + label, "a fixup is written PATH:PROPERTY:OFFSET, not " + place);
            }
            NodeBuilder node = find(overlay, place.substring(0, middle), FIXUPS);
            Property property = node.property(place.substring(middle + 1, last));
            int offset = offset(place.substring(last + 1), label);
            requireCell(property, offset, FIXUPS + "/" + label);
            put(node, property, offset, phandle);
        }
    }

    private static int offset(String text, String label) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new DeviceTreeException("/" + FIXUPS + "/" + label, "an offset is a number, not " + text);
        }
    }

    private static void requireCell(Property property, int offset, String place) {
        if (property == null || offset < 0 || offset > property.value().size() - 4) {
            throw new DeviceTreeException("/" + place, "points beside the overlay");
        }
    }

    private static void put(NodeBuilder node, Property property, int offset, int cell) {
        byte[] bytes = property.value().toBytes();
        for (int i = 0; i < 4; i++) {
            bytes[offset + i] = (byte) (cell >>> 24 - 8 * i);
        }
        node.set(property.withValue(Value.ofRaw(bytes)));
    }

    private String target(NodeBuilder fragment) {
        Property path = fragment.property("target-path");
        Property target = fragment.property("target");
        if (target != null && target.value().size() == 4) {
            return Optional.ofNullable(pathByPhandle.get(target.value().cell(0)))
                    .orElseThrow(() -> new DeviceTreeException("/" + fragment.name(), "no node of the base has the phandle of its target"));
        }
        if (path == null) {
            throw new DeviceTreeException("/" + fragment.name(), "has neither target nor target-path");
        }
        return path.value().string();
    }

    private static void lay(NodeBuilder from, NodeBuilder onto) {
        from.build().properties().forEach(onto::set);
        for (NodeBuilder child : from.children()) {
            lay(child, onto.child(child.name()));
        }
    }

    /** A symbol of the overlay names a node by its place in the overlay; in the whole it is below the target. */
    private void addSymbol(Property symbol) {
        String path = symbol.value().string();
        String[] steps = path.split("/", 4);
        String target = steps.length >= 3 && steps[2].equals(OVERLAY) ? targetByFragment.get(steps[1]) : null;
        if (target != null) {
            String rest = steps.length == 4 ? "/" + steps[3] : "";
            String whole = target.equals("/") && !rest.isEmpty() ? rest : target + rest;
            merged.child(SYMBOLS).set(symbol.name(), Value.ofRaw((whole + "\0").getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    private static NodeBuilder find(NodeBuilder root, String path, String why) {
        NodeBuilder node = root;
        for (String step : path.split("/")) {
            if (!step.isEmpty()) {
                node = existing(node, step, why);
            }
        }
        return node;
    }

    private static NodeBuilder existing(NodeBuilder node, String child, String why) {
        if (!node.hasChild(child)) {
            throw new DeviceTreeException("/" + why, "leads to no node: " + child);
        }
        return node.child(child);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.overlay;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;

/**
 * The tables by which an overlay is tied to the tree it is applied to, as libfdt and Linux read them and dtc makes them:
 * {@code __symbols__} tells where labels are, {@code __fixups__} which cells wait for the phandle of a label elsewhere,
 * {@code __local_fixups__} which cells hold phandles of the overlay itself, which are renumbered when it is applied.
 */
public final class OverlayTables {

    private OverlayTables() {
    }

    /**
     * The tree with a {@code /__symbols__} node for its labels; every labelled node gets a phandle ({@code dtc -@}). Makes a
     * tree fit to have overlays applied, and, before {@link #withFixups}, an overlay fit to have others applied on top.
     *
     * @throws DeviceTreeException if the paths of the labels would blow up the tree
     */
    public static DeviceTree withSymbols(DeviceTree tree) {
        return new SymbolTable(tree).add();
    }

    /**
     * An overlay as an ordinary tree with {@code /__fixups__} and {@code /__local_fixups__} where it has references, ready to
     * be written as {@code .dtbo}; a tree that is no overlay comes back as it is.
     *
     * @throws DeviceTreeException if the places of the references would blow up the tree
     */
    public static DeviceTree withFixups(DeviceTree tree) {
        return tree.overlay() ? new FixupTables(tree).add() : tree;
    }

    /** The node with children put in the place of those of the same name, or at the end. */
    static Node withChildren(Node node, Node... added) {
        List<Node> children = new ArrayList<>(node.children());
        for (Node child : added) {
            if (child != null) {
                int at = 0;
                while (at < children.size() && !children.get(at).name().equals(child.name())) {
                    at++;
                }
                if (at < children.size()) {
                    children.set(at, child);
                } else {
                    children.add(child);
                }
            }
        }
        return new Node(node.name(), node.labels(), node.comment(), node.properties(), children, node.origin(), false);
    }
}

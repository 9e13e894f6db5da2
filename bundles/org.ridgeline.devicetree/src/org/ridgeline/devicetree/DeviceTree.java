/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A whole device tree, immutable and linked: every node that others refer to has a phandle, every reference its number or
 * path. Only in an overlay a phandle of a node that the overlay does not hold stays 0xffffffff until the overlay is applied.
 * Two trees are equal when reservations, boot CPU and nodes are: when they flatten to the same blob.
 */
public final class DeviceTree {

    private final Node root;
    private final List<Reservation> reservations;
    private final int bootCpu;
    private final boolean overlay;
    private Index index;

    private record Index(Map<Integer, NodePath> byPhandle, Map<String, NodePath> byLabel) {
    }

    DeviceTree(Node root, List<Reservation> reservations, int bootCpu, boolean overlay) {
        this.root = root;
        this.reservations = List.copyOf(reservations);
        this.bootCpu = bootCpu;
        this.overlay = overlay;
    }

    /**
     * A tree of a root, linked; the boot CPU is the first one below {@code /cpus}.
     *
     * @throws DeviceTreeException if a reference names no node, or a label or phandle is there twice
     */
    public static DeviceTree of(Node root) {
        return of(root, List.of());
    }

    /** Like {@link #of(Node)} with reservations. */
    public static DeviceTree of(Node root, List<Reservation> reservations) {
        return link(root, reservations, false, null);
    }

    /**
     * An overlay ({@code /plugin/}), linked as far as it can be: references to labels that it does not hold stay open.
     *
     * @throws DeviceTreeException if a path names no node, or a label or phandle is there twice
     */
    public static DeviceTree ofOverlay(Node root) {
        return link(root, List.of(), true, null);
    }

    /** For readers of sources: links a tree; errors are placed by {@code places} (null for none). */
    public static DeviceTree link(NodeContent root, List<Reservation> reservations, boolean overlay, Places places) {
        Node linked = new Linker(root, overlay, places).link();
        return new DeviceTree(linked, reservations, guessBootCpu(linked), overlay);
    }

    /** For readers of blobs: a tree that holds its phandles already, and nothing to link. */
    public static DeviceTree ofBlob(Node root, List<Reservation> reservations, int bootCpu) {
        return new DeviceTree(root, reservations, bootCpu, false);
    }

    /** The same tree with another root, linked anew; everything else stays. */
    public DeviceTree withRoot(Node newRoot) {
        return new DeviceTree(new Linker(newRoot, overlay, null).link(), reservations, bootCpu, overlay);
    }

    /** The same tree with another root, whose references are linked already. */
    public DeviceTree withLinkedRoot(Node newRoot) {
        return new DeviceTree(newRoot, reservations, bootCpu, overlay);
    }

    /** The same tree as an ordinary one: of an overlay, after its open references went to tables. */
    public DeviceTree closed(Node newRoot) {
        return new DeviceTree(newRoot, reservations, bootCpu, false);
    }

    /** The root, whose name is empty. */
    public Node root() {
        return root;
    }

    /** Memory reservations in order (5.3). */
    public List<Reservation> reservations() {
        return reservations;
    }

    /** The physical id of the CPU that boots (5.2, boot_cpuid_phys), unsigned. */
    public int bootCpu() {
        return bootCpu;
    }

    /** Whether this is an overlay with references that may still be open ({@code /plugin/}). */
    public boolean overlay() {
        return overlay;
    }

    /** The root at its place. */
    public NodePath rootPath() {
        return new NodePath(null, root);
    }

    /**
     * The node at a full path (2.2.3): {@code /}, {@code /soc/pcie@10000000}. A unit address may be left out where only one
     * node has the name.
     */
    public Optional<NodePath> find(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        NodePath at = rootPath();
        int start = 1;
        while (start < path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            at = step(at, path.substring(start, end));
            if (at == null) {
                return Optional.empty();
            }
            start = end + 1;
        }
        return Optional.of(at);
    }

    private static NodePath step(NodePath at, String name) {
        Optional<NodePath> exact = at.child(name);
        if (exact.isPresent() || name.indexOf('@') >= 0) {
            return exact.orElse(null);
        }
        Node found = null;
        for (Node child : at.node().children()) {
            if (child.baseName().equals(name)) {
                if (found != null) {
                    return null;
                }
                found = child;
            }
        }
        return found == null ? null : at.child(found);
    }

    /** The node with that phandle; the first one in the tree if a foreign blob has several. */
    public Optional<NodePath> byPhandle(int phandle) {
        return Optional.ofNullable(index().byPhandle.get(phandle));
    }

    /** The node with that label. */
    public Optional<NodePath> byLabel(String label) {
        return Optional.ofNullable(index().byLabel.get(label));
    }

    /** Visits every node, parents before children, siblings in order. */
    public void walk(Consumer<NodePath> visitor) {
        walk(rootPath(), visitor);
    }

    private static void walk(NodePath at, Consumer<NodePath> visitor) {
        visitor.accept(at);
        for (Node child : at.node().children()) {
            walk(at.child(child), visitor);
        }
    }

    private Index index() {
        Index made = index;
        if (made == null) {
            Map<Integer, NodePath> byPhandle = new HashMap<>();
            Map<String, NodePath> byLabel = new HashMap<>();
            walk(at -> {
                OptionalInt phandle = at.node().phandle();
                if (phandle.isPresent()) {
                    byPhandle.putIfAbsent(phandle.getAsInt(), at);
                }
                for (String label : at.node().labels()) {
                    byLabel.putIfAbsent(label, at);
                }
            });
            made = new Index(byPhandle, byLabel);
            index = made;
        }
        return made;
    }

    /** As dtc does: the reg of the first node below /cpus, if it is one cell; else 0. */
    private static int guessBootCpu(Node root) {
        Optional<Node> cpus = root.child("cpus");
        if (cpus.isEmpty() || cpus.get().children().isEmpty()) {
            return 0;
        }
        Optional<Value> reg = cpus.get().children().get(0).value("reg");
        return reg.isPresent() && reg.get().size() == 4 ? reg.get().cell(0) : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviceTree that && bootCpu == that.bootCpu && overlay == that.overlay
            && sameReservations(that) && root.equals(that.root);
    }

    private boolean sameReservations(DeviceTree that) {
        if (reservations.size() != that.reservations.size()) {
            return false;
        }
        for (int i = 0; i < reservations.size(); i++) {
            Reservation mine = reservations.get(i);
            Reservation theirs = that.reservations.get(i);
            if (mine.address() != theirs.address() || mine.size() != theirs.size()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return root.hashCode() * 31 + bootCpu;
    }
}

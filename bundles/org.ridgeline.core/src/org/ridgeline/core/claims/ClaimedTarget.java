/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.claims;

/**
 * What an entry leads to.
 *
 * @param label          how people recognise it: a node path, a phandle or an offset
 * @param state          whether it is there
 * @param place          the place of the node itself, as maps and facts have it; the label where nothing else is known
 * @param role           what it is
 * @param specifierCells how many cells a device tree's target asks for ({@code #iommu-cells}, {@code #msi-cells}); 1 in tables
 */
public record ClaimedTarget(String label, State state, String place, Role role, int specifierCells) {

    /** What is found where a reference leads. */
    public enum State {
        /** A node that takes what the entry hands on. */
        FOUND,
        /** Such a node, but out of use. */
        DISABLED,
        /** An IOMMU's place with a node that does not say how many cells it takes. */
        WITHOUT_CELLS,
        /** Nothing: a phandle that no node has, or an offset outside of the table. */
        MISSING,
        /** The middle of a node. */
        INSIDE_NODE,
        /** A node that takes no input of this kind. */
        WRONG_KIND
    }

    /** What a target is. */
    public enum Role {
        /** It translates. */
        IOMMU,
        /** It receives messages. */
        MSI_CONTROLLER,
        /** Neither, or not known. */
        OTHER
    }

    /** A target of one specifier cell that is known by its label alone. */
    public ClaimedTarget(String label, State state) {
        this(label, state, label, Role.IOMMU, 1);
    }

    /** Whether there is a node that takes input, in use or not. */
    public boolean isThere() {
        return state == State.FOUND || state == State.DISABLED;
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.claims;

/**
 * What an entry leads to.
 *
 * @param label how people recognise it: a node path, a phandle or an offset
 * @param state whether it is there
 */
public record ClaimedTarget(String label, State state) {

    /** What is found where a reference leads. */
    public enum State {
        /** A node that takes what the entry hands on. */
        FOUND,
        /** Nothing: a phandle that no node has, or an offset outside of the table. */
        MISSING,
        /** The middle of a node. */
        INSIDE_NODE,
        /** A node that takes no input of this kind. */
        WRONG_KIND
    }
}

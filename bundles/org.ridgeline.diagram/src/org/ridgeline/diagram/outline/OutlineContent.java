/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.outline;

import java.util.function.Supplier;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Shows a tree viewer the lines of the present outline. */
final class OutlineContent implements ITreeContentProvider {

    private final Supplier<OutlineTree> tree;

    OutlineContent(Supplier<OutlineTree> tree) {
        this.tree = tree;
    }

    @Override
    public Object[] getElements(Object input) {
        return tree.get().roots().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return tree.get().children((OutlineNode) parent).toArray();
    }

    @Override
    public Object getParent(Object node) {
        return tree.get().parent((OutlineNode) node);
    }

    @Override
    public boolean hasChildren(Object node) {
        return !tree.get().children((OutlineNode) node).isEmpty();
    }
}

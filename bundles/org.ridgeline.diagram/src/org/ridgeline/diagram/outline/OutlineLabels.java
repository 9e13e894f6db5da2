/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.ridgeline.model.edit.Icon;

/** Names and icons of an outline, with requester and stream IDs beside them in another colour. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    /** To find an image by the address of its file takes longer than to make a line of the tree. */
    private final Map<Icon, Image> shown = new HashMap<>();
    private final Supplier<OutlineTree> tree;

    OutlineLabels(Supplier<OutlineTree> tree) {
        this.tree = tree;
    }

    @Override
    public StyledString getStyledText(Object node) {
        OutlineText text = tree.get().text((OutlineNode) node);
        StyledString styled = new StyledString(text.label());
        return text.detail().isEmpty() ? styled : styled.append("  " + text.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object node) {
        return tree.get().text((OutlineNode) node).label();
    }

    @Override
    public Image getImage(Object node) {
        return shown.computeIfAbsent(tree.get().text((OutlineNode) node).icon(),
                icon -> images.get(ImageDescriptor.createFromURL(icon.url())));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}

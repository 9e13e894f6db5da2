/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

/** The cells of one column; what becomes of an ID is an icon and a word, never a colour alone. */
final class RowLabels extends ColumnLabelProvider {
    private final Column column;
    private final LocalResourceManager images;

    RowLabels(Column column, LocalResourceManager images) {
        this.column = column;
        this.images = images;
    }

    @Override
    public String getText(Object element) {
        return column.text((Row) element);
    }

    @Override
    public Image getImage(Object element) {
        return column == Column.IOMMU ? images.get(((Row) element).fate().image().descriptor()) : null;
    }
}

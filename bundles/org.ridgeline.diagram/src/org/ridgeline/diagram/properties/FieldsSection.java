/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ridgeline.model.edit.Category;

/** The fields of one group, which plugin.xml names behind the colon: {@code FieldsSection:PCI}. */
public final class FieldsSection extends SheetSection implements IExecutableExtension {

    private final List<FieldRow> rows = new ArrayList<>();
    private Category category;
    private List<FieldSpec> specs = List.of();
    private Composite fields;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        category = Category.valueOf((String) data);
    }

    @Override
    protected void createControls(Composite parent) {
        fields = getWidgetFactory().createFlatFormComposite(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(14, 5).applyTo(fields);
    }

    @Override
    protected void leave() {
        List.copyOf(rows).forEach(FieldRow::leave);
    }

    @Override
    protected void show() {
        List<FieldSpec> wanted = FieldSpecs.of(category, input().elements());
        if (!wanted.equals(specs)) {
            for (Control control : fields.getChildren()) {
                control.dispose();
            }
            rows.clear();
            wanted.forEach(spec -> rows.add(FieldRow.of(spec, fields, getWidgetFactory(), this::relayout)));
            specs = wanted;
            if (wanted.isEmpty()) {
                getWidgetFactory().createLabel(fields, "The selected elements have nothing of this in common.");
            }
            fields.layout(true);
            relayout();
        }
        rows.forEach(row -> row.show(input()));
    }
}

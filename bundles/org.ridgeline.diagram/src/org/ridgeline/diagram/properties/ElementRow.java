/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.edit.ElementLabels;

/** A field that leads to another element: the IOMMU of a mapping, which can be a bypass instead, or its MSI controller. */
final class ElementRow extends FieldRow {

    private static final String BYPASS = "Bypass: not translated";

    private final Combo combo;
    private List<EObject> candidates = List.of();

    ElementRow(FieldSpec spec, Composite parent, TabbedPropertySheetWidgetFactory widgets) {
        super(spec);
        label(spec, parent, widgets);
        combo = fill(new Combo(parent, SWT.READ_ONLY), spec);
        combo.setData(spec.field().feature().getName());
        combo.addListener(SWT.Selection, event -> choose(combo.getSelectionIndex()));
    }

    @Override
    protected void show(boolean fresh) {
        candidates = candidates(input().editing().platform(), (EReference) spec().field().feature());
        List<String> items = new ArrayList<>(candidates.stream()
                .map(each -> ElementLabels.of(each) + " \u2013 " + ElementLabels.kindOf(each)).toList());
        if (hasBypass()) {
            items.add(BYPASS);
        }
        boolean common = isCommon();
        if (!common) {
            items.add(DIFFERENT);
        }
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        int index = candidates.indexOf(value());
        combo.select(!common ? items.size() - 1 : value() == null && hasBypass() ? candidates.size() : index);
    }

    private boolean hasBypass() {
        return spec().field().feature() == PlatformPackage.Literals.DMA_MAPPING__IOMMU;
    }

    private void choose(int index) {
        if (index >= 0 && index < candidates.size()) {
            lead(candidates.get(index));
        } else if (index == candidates.size() && hasBypass()) {
            lead(null);
        }
    }

    private void lead(EObject target) {
        if (!isCommon() || value() != target) {
            input().change("Set " + spec().field().label(), element -> {
                spec().set(element, target);
                if (element instanceof DmaMapping mapping) {
                    mapping.setBypass(target == null);
                }
            });
        }
    }

    /** Everything in the platform that a reference may lead to, in the order of the file. */
    static List<EObject> candidates(EObject platform, EReference reference) {
        List<EObject> candidates = new ArrayList<>();
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            EObject object = contents.next();
            if (reference.getEReferenceType().isInstance(object)) {
                candidates.add(object);
            }
        }
        return candidates;
    }
}

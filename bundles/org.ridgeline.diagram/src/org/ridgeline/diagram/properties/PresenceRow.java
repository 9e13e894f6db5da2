/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.SriovCapability;

/** A capability that an element has or has not; its own fields follow when all elements have it. */
final class PresenceRow extends FieldRow {

    private final Button button;

    PresenceRow(FieldSpec spec, Composite parent, TabbedPropertySheetWidgetFactory widgets) {
        super(spec);
        button = CheckRow.check(spec, parent, widgets);
        button.addListener(SWT.Selection, event -> {
            boolean wanted = button.getSelection();
            input().change((wanted ? "Add " : "Remove ") + spec.field().label(), element -> give(element, wanted));
        });
    }

    private void give(EObject element, boolean wanted) {
        if (wanted != (spec().valueOf(element) != null)) {
            spec().set(element, wanted ? fresh() : null);
        }
    }

    /** A capability that is complete: one virtual function, right behind the physical one. */
    private EObject fresh() {
        EObject child = PlatformFactory.eINSTANCE.create((EClass) spec().field().feature().getEType());
        if (child instanceof SriovCapability sriov) {
            sriov.setTotalVfs(1);
            sriov.setFirstVfOffset(1);
        }
        return child;
    }

    @Override
    protected void show(boolean fresh) {
        long present = input().elements().stream().filter(element -> spec().valueOf(element) != null).count();
        button.setSelection(present > 0);
        button.setGrayed(present > 0 && present < input().elements().size());
    }
}

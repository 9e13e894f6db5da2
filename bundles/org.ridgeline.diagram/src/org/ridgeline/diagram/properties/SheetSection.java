/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.ridgeline.diagram.PlatformEditing;
import org.ridgeline.diagram.PlatformListener;

/** A section that follows the platform as long as it can be seen. */
public abstract class SheetSection extends AbstractPropertySection {

    private final PlatformListener listener = new PlatformListener() {
        @Override
        public void changed() {
            refresh();
        }
    };
    private TabbedPropertySheetPage page;
    private PlatformEditing followed;
    private SheetInput input = SheetInput.NOTHING;
    private boolean visible;

    @Override
    public final void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        page = sheet;
        createControls(parent);
    }

    /** Makes the controls of the section. */
    protected abstract void createControls(Composite parent);

    /** Shows the present state of the input, which is live. */
    protected abstract void show();

    /** Writes what was typed for the present input, before there is another one. */
    protected void leave() {
        // Only fields keep what was typed.
    }

    /** What is selected. */
    SheetInput input() {
        return input;
    }

    @Override
    public final void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        leave();
        input = SheetInput.of(part, selection);
        if (visible) {
            follow(input.editing());
        }
    }

    @Override
    public final void refresh() {
        if (!input.isLive()) {
            // Behind the canvas there can be another platform by now.
            input = SheetInput.of(getPart(), getSelection());
        }
        if (input.isLive()) {
            show();
        }
    }

    @Override
    public void aboutToBeShown() {
        visible = true;
        follow(input.editing());
    }

    @Override
    public void aboutToBeHidden() {
        visible = false;
        leave();
        follow(null);
    }

    @Override
    public void dispose() {
        follow(null);
    }

    private void follow(PlatformEditing editing) {
        if (followed != null) {
            followed.removeListener(listener);
        }
        followed = editing;
        if (editing != null) {
            editing.addListener(listener);
        }
    }

    /** Gives the controls the room that they want now. */
    void relayout() {
        page.resizeScrolledComposite();
    }
}

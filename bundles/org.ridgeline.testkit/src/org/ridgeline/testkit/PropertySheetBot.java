/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** The Properties view as somebody in front of the screen sees it. */
public final class PropertySheetBot {

    private PropertySheetBot() {
    }

    /** Shows the view and waits until it has its place; the editor stays active. */
    public static void show() {
        Ui.run(() -> {
            IWorkbenchPage page = page();
            try {
                page.showView("org.eclipse.ui.views.PropertySheet", null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.until("the sheet is shown", () -> sheet() != null && sheet().getControl().isVisible());
        Ui.settled(() -> middle(sheet().getControl()));
    }

    /** The middle of a tab, on the screen. */
    public static Point tab(String label) {
        Ui.until("the tab " + label, () -> labels().contains(label));
        return Ui.settled(() -> middle(tabs().get(labels().indexOf(label))));
    }

    /** The middle of the field of an attribute, on the screen, once it can be seen. */
    public static Point field(String feature) {
        Predicate<Control> wanted = control -> feature.equals(control.getData());
        Ui.until("the field " + feature, () -> !all(wanted).isEmpty());
        return Ui.settled(() -> middle(all(wanted).getFirst()));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static TabbedPropertySheetPage sheet() {
        PropertySheet view = (PropertySheet) page().findView("org.eclipse.ui.views.PropertySheet");
        return view.getCurrentPage() instanceof TabbedPropertySheetPage sheet ? sheet : null;
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>();
        if (sheet() != null) {
            for (ITabDescriptor tab : sheet().getActiveTabs()) {
                labels.add(tab.getLabel());
            }
        }
        return labels;
    }

    /** The tabs are controls of a class that has no public name; they lie in the order of their labels. */
    private static List<Control> tabs() {
        return all(control -> control.getClass().getSimpleName().equals("ListElement"));
    }

    private static List<Control> all(Predicate<Control> wanted) {
        List<Control> found = new ArrayList<>();
        if (sheet() != null && sheet().getControl() != null) {
            collect(sheet().getControl(), wanted, found);
        }
        return found;
    }

    private static void collect(Control control, Predicate<Control> wanted, List<Control> found) {
        if (control.isVisible() && wanted.test(control)) {
            found.add(control);
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                collect(child, wanted, found);
            }
        }
    }

    private static Point middle(Control control) {
        Rectangle bounds = control.getBounds();
        return control.toDisplay(bounds.width / 2, bounds.height / 2);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.ridgeline.testkit.Ui;

/** Opens wizards and pages as people see them, and works their widgets. */
public final class Dialogs {

    private Dialogs() {
    }

    /** Opens a wizard in a dialog that does not block. */
    public static <W extends Wizard & IWorkbenchWizard> WizardDialog open(W wizard, IStructuredSelection selection) {
        return Ui.read(() -> {
            wizard.init(PlatformUI.getWorkbench(), selection);
            WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return dialog;
        });
    }

    /** Shows the pages of preferences or properties without blocking. */
    public static PreferenceDialog open(PreferenceDialog dialog) {
        Ui.run(() -> {
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
        return dialog;
    }

    /** Clicks the button of that label, and waits until its work is done: a wizard's last one closes it. */
    public static void press(Window dialog, String label) {
        Button button = Ui.read(() -> all(dialog.getShell(), Button.class, each -> each.getText().replace("&", "").equals(label))
                .getFirst());
        Ui.until(label + " can be pressed; the page says: " + message(dialog), button::isEnabled);
        Ui.run(() -> {
            if ((button.getStyle() & SWT.RADIO) != 0) {
                all(button.getParent(), Button.class, each -> (each.getStyle() & SWT.RADIO) != 0)
                        .forEach(each -> each.setSelection(each == button));
            } else if ((button.getStyle() & SWT.CHECK) != 0) {
                button.setSelection(!button.getSelection());
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Presses Finish and waits until the wizard is gone. */
    public static void finish(WizardDialog dialog) {
        press(dialog, "Finish");
        Ui.until("the wizard closes", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    }

    /** Closes a dialog without anything. */
    public static void close(Window dialog) {
        Ui.run(dialog::close);
    }

    /** Whether a button can be pressed. */
    public static boolean isEnabled(Window dialog, String label) {
        return Ui.read(() -> all(dialog.getShell(), Button.class, each -> each.getText().replace("&", "").equals(label)).getFirst()
                .isEnabled());
    }

    /** Types into the text field that follows a label. */
    public static void type(Window dialog, String label, String text) {
        Ui.run(() -> field(dialog, label).setText(text));
    }

    /** What is in the text field that follows a label. */
    public static String text(Window dialog, String label) {
        return Ui.read(() -> field(dialog, label).getText());
    }

    private static Text field(Window dialog, String label) {
        Label found = all(dialog.getShell(), Label.class, each -> each.getText().replace("&", "").equals(label)).getFirst();
        List<Control> siblings = List.of(found.getParent().getChildren());
        return (Text) siblings.subList(siblings.indexOf(found), siblings.size()).stream().filter(Text.class::isInstance).findFirst()
                .orElseThrow();
    }

    /** Selects a line of the only tree by its text, below whatever it is. */
    public static void select(Window dialog, String text) {
        Ui.run(() -> {
            Tree tree = all(dialog.getShell(), Tree.class, each -> true).getFirst();
            for (TreeItem root : tree.getItems()) {
                root.setExpanded(true);
                Event expand = new Event();
                expand.item = root;
                tree.notifyListeners(SWT.Expand, expand);
            }
            TreeItem item = items(tree.getItems()).stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
            tree.setSelection(item);
            Event select = new Event();
            select.item = item;
            tree.notifyListeners(SWT.Selection, select);
        });
    }

    private static List<TreeItem> items(TreeItem[] roots) {
        List<TreeItem> items = new ArrayList<>();
        for (TreeItem root : roots) {
            items.add(root);
            items.addAll(items(root.getItems()));
        }
        return items;
    }

    /** What the head of a wizard says: the error if there is one. */
    public static String message(Window dialog) {
        return Ui.read(() -> dialog instanceof WizardDialog wizard && wizard.getCurrentPage() != null
                ? wizard.getCurrentPage().getErrorMessage() == null ? String.valueOf(wizard.getCurrentPage().getMessage())
                        : wizard.getCurrentPage().getErrorMessage() : "");
    }

    /** Every control of a kind in a composite that is as wanted. */
    public static <T extends Control> List<T> all(Composite parent, Class<T> kind, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child) && wanted.test(kind.cast(child))) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, kind, wanted));
            }
        }
        return found;
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.ridgeline.testkit.Hand;
import org.ridgeline.testkit.Ui;

/** The Project Explorer as somebody in front of the screen works with it. */
public final class ProjectExplorerBot {
    private final Hand hand;

    private ProjectExplorerBot(Hand hand) {
        this.hand = hand;
    }

    /** Shows the view in a window as large as the screen. */
    public static ProjectExplorerBot show(Hand hand) {
        Ui.run(() -> {
            TestProject.page().getWorkbenchWindow().getShell().setMaximized(true);
            TestProject.page().getWorkbenchWindow().getShell().forceActive();
            try {
                TestProject.page().showView(IPageLayout.ID_PROJECT_EXPLORER, null, IWorkbenchPage.VIEW_ACTIVATE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.until("the view is there", () -> tree() != null);
        return new ProjectExplorerBot(hand);
    }

    /** Closes the view. */
    public void close() {
        Ui.run(() -> TestProject.page().hideView(TestProject.page().findView(IPageLayout.ID_PROJECT_EXPLORER)));
    }

    /** Where a line is on the screen; the lines above it are opened. */
    public Point place(String project, String... below) {
        Ui.until("the line " + project, () -> item(tree().getItems(), project) != null);
        for (int depth = 0; depth < below.length; depth++) {
            List<String> path = Stream.concat(Stream.of(project), Arrays.stream(below, 0, depth)).toList();
            String next = below[depth];
            if (!Ui.read(() -> item(path).getExpanded())) {
                hand.click(middle(path));
                hand.press(KeyEvent.VK_RIGHT);
            }
            Ui.until("the line " + next, () -> item(item(path).getItems(), next) != null);
        }
        return middle(Stream.concat(Stream.of(project), Arrays.stream(below)).toList());
    }

    /** Chooses from the menu of what is selected: a line of it, or a line of its submenu. */
    public void choose(String... lines) {
        List<String> above = Arrays.asList(lines).subList(0, lines.length - 1);
        open(above);
        goTo(above, lines[lines.length - 1]);
        hand.press(KeyEvent.VK_ENTER);
    }

    /** What can be chosen from the menu of what is selected, or from its submenu. */
    public List<String> menu(String... submenu) {
        open(Arrays.asList(submenu));
        List<String> choices = Ui.read(() -> choices(Arrays.asList(submenu)));
        while (Ui.read(() -> tree().getMenu().isVisible())) {
            hand.press(KeyEvent.VK_ESCAPE);
        }
        return choices;
    }

    private void open(List<String> submenu) {
        hand.press(KeyEvent.VK_SHIFT, KeyEvent.VK_F10);
        Ui.until("the menu opens", () -> tree().getMenu().isVisible() && !choices(List.of()).isEmpty());
        for (int depth = 0; depth < submenu.size(); depth++) {
            List<String> next = submenu.subList(0, depth + 1);
            goTo(submenu.subList(0, depth), next.getLast());
            hand.press(KeyEvent.VK_RIGHT);
            Ui.until("the menu of " + next.getLast() + " opens", () -> !choices(next).isEmpty());
        }
    }

    /** A submenu that was opened by a key has its first line selected already. */
    private void goTo(List<String> submenu, String line) {
        List<String> choices = Ui.read(() -> choices(submenu));
        if (!choices.contains(line)) {
            throw new AssertionError(line + " is none of " + choices);
        }
        for (int i = submenu.isEmpty() ? -1 : 0; i < choices.indexOf(line); i++) {
            hand.press(KeyEvent.VK_DOWN);
        }
    }

    /** The lines that the arrow keys lead to, in the menu or in the submenu that is reached by way of some lines. */
    private static List<String> choices(List<String> submenu) {
        Menu menu = tree().getMenu();
        for (String line : submenu) {
            menu = Arrays.stream(menu.getItems()).filter(item -> text(item).equals(line)).findFirst().orElseThrow().getMenu();
        }
        return Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && item.isEnabled())
                .map(ProjectExplorerBot::text).toList();
    }

    private static String text(MenuItem item) {
        return item.getText().replace("&", "").replaceFirst("\t.*", "");
    }

    private static Tree tree() {
        return Dialogs.all(TestProject.page().getWorkbenchWindow().getShell(), Tree.class,
                tree -> tree.isVisible() && tree.getMenu() != null && tree.getItemCount() > 0).stream().findFirst().orElse(null);
    }

    private static Point middle(List<String> path) {
        return Ui.settled(() -> {
            Rectangle bounds = item(path).getBounds();
            return tree().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
    }

    private static TreeItem item(List<String> path) {
        TreeItem[] items = tree().getItems();
        TreeItem found = null;
        for (String name : new ArrayList<>(path)) {
            found = item(items, name);
            items = found.getItems();
        }
        return found;
    }

    private static TreeItem item(TreeItem[] items, String name) {
        return Arrays.stream(items).filter(item -> item.getText().equals(name)).findFirst().orElse(null);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Hand;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;

/** The outline beside a diagram, and the status line below it. */
@ExtendWith(Screenshots.class)
class OutlineTest {

    private final Hand hand = new Hand();
    private TestProject project;
    private DiagramBot diagram;

    @BeforeEach
    void open() throws Exception {
        project = new TestProject("outline");
        Example example = Examples.all().stream().filter(any -> any.path().endsWith("qemu-virt/virtio-iommu.topology")).findFirst()
                .orElseThrow();
        diagram = DiagramBot.open(project.file("outline.topology", new String(example.bytes(), StandardCharsets.UTF_8)));
        Ui.run(() -> {
            try {
                page().showView(IPageLayout.ID_OUTLINE, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
            diagram.editor().setFocus();
        });
        Ui.until("the outline is there", () -> sash().isPresent() && tree().getItemCount() > 0 && tree().isVisible());
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> page().hideView(page().findView(IPageLayout.ID_OUTLINE)));
        project.close();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static Optional<SashForm> sash() {
        PageBookView view = (PageBookView) page().findView(IPageLayout.ID_OUTLINE);
        return view.getCurrentPage().getControl() instanceof SashForm sash ? Optional.of(sash) : Optional.empty();
    }

    private static Tree tree() {
        return all(sash().orElseThrow(), Tree.class).getFirst();
    }

    private static Canvas thumbnail() {
        return all(sash().orElseThrow(), Canvas.class).getFirst();
    }

    private static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }

    /** The line that begins with a name and has nothing or its IDs behind it. */
    private static Optional<TreeItem> line(TreeItem[] items, String name) {
        for (TreeItem item : items) {
            Optional<TreeItem> found = (item.getText() + " ").startsWith(name + " ") ? Optional.of(item) : line(item.getItems(), name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Point place(String name) {
        return Ui.settled(() -> {
            Rectangle bounds = line(tree().getItems(), name).orElseThrow().getBounds();
            return tree().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
    }

    @Test
    void theTreeListsThePlatform() {
        Ui.until("the IDs are told", () -> line(tree().getItems(), "net0").orElseThrow().getText().contains("0000:00:02.0"));
        Ui.run(() -> {
            assertEquals("pcie", tree().getItem(0).getText());
            assertEquals(List.of("gpex-root", "viommu", "net0", "rng0"),
                    texts(tree().getItem(0).getItems()).stream().map(text -> text.split(" ")[0]).toList());
            assertTrue(texts(tree().getItems()).containsAll(List.of("MSI Controllers", "Interrupt Controllers")),
                    () -> texts(tree().getItems()).toString());
        });
    }

    @Test
    void selectingHereSelectsThereAndTheOtherWayRound() {
        hand.click(place("net0"));
        Ui.until("the figure is selected", () -> diagram.editing().selection().equals(List.of(diagram.part("net0").id())));
        hand.click(diagram.card("rng0"));
        Ui.until("the line is selected", () -> tree().getSelectionCount() == 1 && tree().getSelection()[0].getText().startsWith("rng0"));
    }

    @Test
    void aNewNameIsFollowed() {
        hand.click(diagram.card("net0"));
        hand.press(KeyEvent.VK_F2);
        hand.type("uplink");
        hand.press(KeyEvent.VK_ENTER);
        Ui.until("the line has the new name", () -> line(tree().getItems(), "uplink").isPresent());
        assertTrue(Ui.read(() -> line(tree().getItems(), "net0").isEmpty()));
    }

    @Test
    void theThumbnailCanBeAlone() {
        assertTrue(Ui.read(() -> isSeen(thumbnail()) && isSeen(tree())));
        hand.click(button("Show the tree"));
        Ui.until("the thumbnail is alone", () -> isSeen(thumbnail()) && !isSeen(tree()));
        hand.click(button("Show the thumbnail"));
        Ui.until("the tree is alone", () -> !isSeen(thumbnail()) && isSeen(tree()));
        hand.click(button("Show the thumbnail"));
        Ui.until("both are there", () -> isSeen(thumbnail()) && isSeen(tree()));
    }

    private static boolean isSeen(Control control) {
        return control.isVisible() && control.getSize().y > 0;
    }

    private static Point button(String tip) {
        return Ui.settled(() -> {
            for (ToolBar bar : all(page().getWorkbenchWindow().getShell(), ToolBar.class)) {
                for (ToolItem item : bar.getItems()) {
                    if (tip.equals(item.getToolTipText())) {
                        Rectangle bounds = item.getBounds();
                        return bar.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
                    }
                }
            }
            throw new IllegalStateException("no button " + tip);
        });
    }

    private static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    @Test
    void theStatusLineTellsTheRequesterIdAndFollowsAMove() {
        hand.click(diagram.card("rng0"));
        Ui.until("its RID is told", () -> status().stream().anyMatch(text -> text.startsWith("rng0") && text.contains("00:03.0")));
        hand.click(diagram.card("viommu"));
        Ui.until("the RID of the IOMMU is told",
                () -> status().stream().anyMatch(text -> text.startsWith("viommu") && text.contains("00:01.0")));
        hand.drag(diagram.at("viommu", 30, 50), diagram.at("rng0", 30, 98));
        Ui.until("its new RID is told", () -> status().stream().anyMatch(text -> text.startsWith("viommu") && text.contains("00:0")
                && !text.contains("00:01.0")));
    }

    private static List<String> status() {
        return all(page().getWorkbenchWindow().getShell(), CLabel.class).stream().filter(Control::isVisible).map(CLabel::getText).toList();
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Hand;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;

/** What people do to an open diagram by keys, buttons and menus. */
@ExtendWith(Screenshots.class)
class DiagramActionsTest {

    private static final String OURS = "org.ridgeline.diagram.context";
    private static final Set<String> GLOBAL = Set.of("org.eclipse.ui.contexts.window", "org.eclipse.ui.contexts.dialogAndWindow");

    private final Hand hand = new Hand();
    private TestProject project;
    private DiagramBot diagram;

    @BeforeEach
    void open() throws Exception {
        project = new TestProject("actions");
        diagram = DiagramBot.open(example("actions.topology", "qemu-virt/smmu-v3"));
        Ui.until("the diagram is shown", () -> diagram.shows("rng0"));
    }

    private IFile example(String name, String path) throws Exception {
        Example example = Examples.all().stream().filter(any -> any.path().endsWith(path + ".topology")).findFirst().orElseThrow();
        return project.file(name, new String(example.bytes(), StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    private IAction action(String id) {
        return diagram.editor().getAdapter(ActionRegistry.class).getAction(id);
    }

    @Test
    void theIommuGroupOfTheSelectionIsShown() throws Exception {
        diagram = DiagramBot.open(example("group.topology", "broken/shared-group"));
        Ui.until("the diagram is shown", () -> diagram.shows("nic1"));
        Map<ElementId, Integer> both = Map.of(diagram.id("nic0"), 0, diagram.id("nic1"), 0);
        hand.click(diagram.card("nic0"));
        Ui.until("both bear the number of their group", () -> diagram.part("nic0").context().grouped().equals(both));
        assertTrue(Ui.read(() -> ((Label) diagram.part("nic1").getFigure().getToolTip()).getText().contains("IOMMU group 0, with nic0")));
        hand.click(diagram.card("smmu"));
        Ui.until("an IOMMU is in no group", () -> diagram.part("nic0").context().grouped().isEmpty());
    }

    @Test
    void copiesAndPastesByKeys() {
        hand.click(diagram.card("rng0"));
        Ui.until("copy is possible", () -> action(ActionFactory.COPY.getId()).isEnabled());
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        Ui.until("the copy is shown", () -> diagram.shows("rng1"));
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        Ui.until("another copy is shown", () -> diagram.shows("rng2"));
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.until("it is gone", () -> !diagram.shows("rng2"));
    }

    @Test
    void pastesIntoAnotherEditor() throws Exception {
        hand.click(diagram.card("smmu"));
        Ui.until("copy is possible", () -> action(ActionFactory.COPY.getId()).isEnabled());
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
        diagram = DiagramBot.open(project.emptyPlatform("other.topology"));
        Ui.run(() -> action(ActionFactory.PASTE.getId()).run());
        Ui.until("the copy is shown", () -> diagram.shows("smmu"));
        assertEquals(0, diagram.mappings());
    }

    @Test
    void nudgesFiguresAndFunctions() {
        hand.click(diagram.card("smmu"));
        int before = Ui.read(() -> diagram.part("smmu").node().header().x);
        hand.press(KeyEvent.VK_ALT, KeyEvent.VK_RIGHT);
        Ui.until("the figure stands one step to the right", () -> diagram.part("smmu").node().header().x == before + 16);
        hand.click(diagram.card("rng0"));
        hand.press(KeyEvent.VK_ALT, KeyEvent.VK_UP);
        Ui.until("rng0 stands above rp0", () -> diagram.part("rng0").node().header().y < diagram.part("rp0").node().header().y);
        Ui.run(() -> action("org.ridgeline.diagram.autoLayout").run());
        Ui.until("the figure stands where the layout puts it", () -> diagram.part("smmu").node().header().x != before + 16);
    }

    /** Only what is larger than the window can be scrolled to the pointer. */
    @Test
    void zoomsAtThePointer() {
        Ui.run(() -> zoom().setZoom(2));
        Ui.run(() -> diagram.viewer().reveal(diagram.part("net0")));
        Point before = diagram.card("net0");
        hand.hold(KeyEvent.VK_CONTROL, () -> hand.wheel(before, -2));
        Ui.until("the diagram is larger", () -> zoom().getZoom() > 2.4);
        Point now = diagram.card("net0");
        assertTrue(Math.abs(before.x - now.x) < 8 && Math.abs(before.y - now.y) < 8, before + " " + now);
    }

    private ZoomManager zoom() {
        return (ZoomManager) diagram.viewer().getProperty(ZoomManager.class.toString());
    }

    @Test
    void connectsToSomethingNew() {
        long mappings = diagram.mappings();
        hand.click(diagram.palette("CONNECT"));
        hand.click(diagram.card("net0"));
        hand.click(diagram.onCanvas(500, 420));
        hand.press(KeyEvent.VK_DOWN);
        hand.press(KeyEvent.VK_ENTER);
        Ui.until("the new SMMU is shown", () -> diagram.shows("smmu0"));
        assertEquals(mappings + 1, diagram.mappings());
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.until("both are gone in one step", () -> !diagram.shows("smmu0"));
        assertEquals(mappings, diagram.mappings());
    }

    @Test
    void findsByRequesterId() {
        hand.click(diagram.card("smmu"));
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
        hand.type("01:00.0");
        hand.press(KeyEvent.VK_ENTER);
        Ui.until("net0 is selected", () -> diagram.editing().selection().equals(List.of(diagram.part("net0").id())));
    }

    @Test
    void keysHideNoneOfTheWorkbench() {
        List<String> hidden = Ui.read(() -> {
            Binding[] bindings = PlatformUI.getWorkbench().getService(IBindingService.class).getBindings();
            return Arrays.stream(bindings).filter(own -> OURS.equals(own.getContextId()))
                    .flatMap(own -> Arrays.stream(bindings).filter(other -> hides(own, other) && !isWanted(other))
                            .map(other -> own + " hides " + other)).toList();
        });
        assertEquals(List.of(), hidden);
    }

    private static boolean hides(Binding own, Binding other) {
        return GLOBAL.contains(other.getContextId()) && other.getParameterizedCommand() != null
                && other.getSchemeId().equals(own.getSchemeId())
                && own.getTriggerSequence().startsWith(other.getTriggerSequence(), true);
    }

    /** Back and forward give way to nudging while the diagram has the focus; GEF's own zooming is the same as ours. */
    private static boolean isWanted(Binding hidden) {
        String id = hidden.getParameterizedCommand().getId();
        return id.endsWith("backwardHistory") || id.endsWith("forwardHistory") || id.startsWith("org.eclipse.gef.zoom");
    }

    @Test
    void picksToolsByKeys() throws Exception {
        hand.click(diagram.onCanvas(600, 20));
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_T);
        hand.press(KeyEvent.VK_S);
        Ui.until("the tool is picked",
                () -> "Arm SMMUv3".equals(diagram.viewer().getEditDomain().getPaletteViewer().getActiveTool().getLabel()));
        Screenshots.take("actions");
    }
}

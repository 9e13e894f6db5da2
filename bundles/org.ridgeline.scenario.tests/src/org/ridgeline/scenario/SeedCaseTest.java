/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.model.PciFunction;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Hand;
import org.ridgeline.testkit.PropertySheetBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;

/** The case that Ridgeline began with: a virtio-iommu among the endpoints that it translates, drawn by hand. */
@ExtendWith(Screenshots.class)
class SeedCaseTest {

    private static final int MOST_GESTURES = 25;

    private final Hand hand = new Hand();
    private TestProject project;

    @BeforeEach
    void makeProject() throws CoreException {
        project = new TestProject("seed");
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.close();
    }

    @Test
    void theHoleFollowsTheIommuFromSlotToSlot() throws CoreException {
        IFile file = project.emptyPlatform("vm.topology");
        IFile blob = project.find("firmware/vm.dtb");
        DiagramBot diagram = DiagramBot.open(file);
        PropertySheetBot.show();
        draw(diagram);
        save(diagram);
        Ui.until("a blob is exported", blob::exists);
        assertEquals(new ExportedTree(List.of("0x0-0x7 -> 0x0", "0x9-0xffff -> 0x9"), List.of("iommu@1,0 reg 0x800")),
                ExportedTree.read(blob));

        hand.drag(diagram.card("viommu0"), diagram.at("net2", 50, 85));
        save(diagram);
        Ui.until(() -> "the hole moves: " + ExportedTree.read(blob), () -> ExportedTree.read(blob)
                .equals(new ExportedTree(List.of("0x0-0x17 -> 0x0", "0x19-0xffff -> 0x19"), List.of("iommu@3,0 reg 0x1800"))));

        putIntoOneSlot(diagram, "net0", "net1", "0");
        save(diagram);
        Ui.until(() -> "a marker: " + TestProject.problems(file), () -> TestProject.problem(file, "rid-collision").isPresent());
        Ui.until("the problem on both figures", () -> isMarked(diagram, "net0") && isMarked(diagram, "net1"));
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
        hand.press(KeyEvent.VK_DOWN);
        hand.press(KeyEvent.VK_ENTER);
        Ui.until("the step of the fix", diagram::isDirty);
        save(diagram);
        Ui.until(() -> "no marker: " + TestProject.problems(file), () -> TestProject.problem(file, "rid-collision").isEmpty());
        Ui.until("no problem on the figures", () -> !isMarked(diagram, "net0") && !isMarked(diagram, "net1"));
        assertTrue(hand.gestures() <= MOST_GESTURES, hand.gestures() + " gestures");
    }

    /** One root bus, three endpoints, and the IOMMU put between the first two. */
    private void draw(DiagramBot diagram) {
        pick(diagram, "HOST_BRIDGE");
        hand.click(diagram.onCanvas(60, 60));
        Ui.until("a host bridge is there", () -> diagram.shows("pcie0"));
        pick(diagram, "VIRTIO_ENDPOINT");
        for (String name : List.of("net0", "net1", "net2")) {
            hand.shiftClick(diagram.at("pcie0", 50, 70));
            Ui.until(name + " is there", () -> diagram.shows(name));
        }
        pick(diagram, "VIRTIO_IOMMU");
        hand.click(diagram.at("net0", 50, 90));
        Ui.until("the IOMMU is there", () -> diagram.shows("viommu0"));
        pick(diagram, "DMA");
        hand.click(diagram.card("pcie0"));
        hand.click(diagram.card("viommu0"));
        Ui.until("the mapping is there", () -> diagram.mappings() == 1);
        Ui.until("requester IDs are known", () -> diagram.editing().translation().isPresent());
    }

    /** Fixes two functions in one slot at once; leaving the field is enough, and slot 0 leaves the cards where they are. */
    private void putIntoOneSlot(DiagramBot diagram, String one, String other, String slot) {
        hand.click(diagram.card(one));
        hand.shiftClick(diagram.card(other));
        hand.click(PropertySheetBot.tab("PCI"));
        hand.click(PropertySheetBot.field("slot"));
        hand.type(slot);
        hand.click(diagram.card(one));
        Ui.until("both are fixed", () -> ((PciFunction) diagram.part(one).element()).getSlot() != null
                && ((PciFunction) diagram.part(other).element()).getSlot() != null);
    }

    private static boolean isMarked(DiagramBot diagram, String name) {
        return diagram.part(name).context().session().problems().findings(diagram.part(name).id()).stream()
                .anyMatch(finding -> finding.rule() == RuleId.RID_COLLISION);
    }

    private void pick(DiagramBot diagram, String entry) {
        Point place = diagram.palette(entry);
        hand.click(place);
        Ui.until(entry + " is the tool", () -> diagram.hasTool(entry));
    }

    private void save(DiagramBot diagram) {
        assertTrue(diagram.isDirty(), "nothing to save");
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        Ui.until("the editor is saved", () -> !diagram.isDirty());
        TestProject.built();
    }
}

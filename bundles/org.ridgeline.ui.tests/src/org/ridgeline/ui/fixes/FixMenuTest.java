/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.Suppression;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Hand;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class FixMenuTest {
    private DiagramBot diagram;
    private IProject project;

    @BeforeEach
    void open() throws CoreException {
        project = TestProject.create();
        IFile file = TestProject.example(project, "broken/rid-collision.topology");
        diagram = DiagramBot.open(file);
        Ui.until("the live check", () -> diagram.editing().findings().stream().anyMatch(found -> found.rule() == RuleId.RID_COLLISION));
    }

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    private List<IAction> actions() {
        return Arrays.stream(new FixMenu(new OpenEditor(diagram.editing()), Optional.of(project)).make().getItems())
                .filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction()).toList();
    }

    @Test
    void offersAndAppliesWhatMendsTheSelectedFigure() {
        List<IAction> actions = Ui.read(() -> {
            diagram.editing().findings().stream().filter(found -> found.rule() == RuleId.RID_COLLISION).findFirst()
                    .ifPresent(found -> diagram.editing().reveal(((Subject.OfElement) found.subject()).id()));
            return actions();
        });
        IAction fix = actions.stream().filter(IAction::isEnabled).findFirst().orElseThrow();
        Ui.run(fix::run);
        Ui.until("the collision is gone",
                () -> diagram.editing().findings().stream().noneMatch(found -> found.rule() == RuleId.RID_COLLISION));
        assertTrue(Ui.read(diagram::isDirty));
    }

    @Test
    void saysThatAFigureHasNoProblem() {
        assertEquals(List.of("No problem here@"), Ui.read(() -> {
            diagram.editing().reveal(diagram.id("its"));
            return actions().stream().map(IAction::getText).toList();
        }));
    }

    @Test
    void suppressesByKeysAloneAndTakesItBack() {
        Hand hand = new Hand();
        hand.click(diagram.card("nvme0"));
        List<ElementId> nvme0 = List.of(diagram.id("nvme0"));
        Ui.until("the figure is selected", () -> diagram.editing().selection().equals(nvme0));
        choose(hand, "Suppress rid-collision at nvme0...@");
        Ui.until("the reason is asked for", () -> Ui.display().getActiveShell() != null
                && Ui.display().getActiveShell().getText().equals("Suppress rid-collision")
                && Ui.display().getFocusControl() instanceof Text);
        hand.type("never both");
        hand.press(KeyEvent.VK_ENTER);
        Ui.until("the collision is suppressed", () -> !collides());
        assertEquals(List.of("never both"), Ui.read(() -> diagram.editing().platform().getSuppressions().stream()
                .map(Suppression::getReason).toList()));
        assertTrue(Ui.read(() -> actions().stream()
                .anyMatch(each -> each.getText().equals("Suppressed: never both@") && !each.isEnabled())));

        choose(hand, "Take out the suppression of rid-collision at nvme0@");
        Ui.until("the collision is shown again", this::collides);
    }

    /** Opens the menu at the selection and goes down to a line. */
    private void choose(Hand hand, String text) {
        List<String> lines = Ui.read(() -> actions().stream().filter(IAction::isEnabled).map(IAction::getText).toList());
        assertTrue(lines.contains(text), lines::toString);
        hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
        for (int line = 0; line <= lines.indexOf(text); line++) {
            hand.press(KeyEvent.VK_DOWN);
        }
        hand.press(KeyEvent.VK_ENTER);
    }

    private boolean collides() {
        return diagram.editing().findings().stream().anyMatch(found -> found.rule() == RuleId.RID_COLLISION);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class FixMenuTest {
    private DiagramBot diagram;

    @BeforeEach
    void open() throws CoreException {
        IFile file = TestProject.example(TestProject.create(), "broken/rid-collision.topology");
        diagram = DiagramBot.open(file);
        Ui.until("the live check", () -> diagram.editing().findings().stream().anyMatch(found -> found.rule() == RuleId.RID_COLLISION));
    }

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    private List<IAction> actions() {
        return Arrays.stream(new FixMenu(diagram.editing(), Optional.empty()).make().getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).toList();
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
        Ui.until("the collision is gone", () -> diagram.editing().findings().stream().noneMatch(found -> found.rule() == RuleId.RID_COLLISION));
        assertTrue(Ui.read(diagram::isDirty));
    }

    @Test
    void saysThatAFigureHasNoProblem() {
        assertEquals(List.of("No problem here@"), Ui.read(() -> {
            diagram.editing().reveal(diagram.id("its"));
            return actions().stream().map(IAction::getText).toList();
        }));
    }
}

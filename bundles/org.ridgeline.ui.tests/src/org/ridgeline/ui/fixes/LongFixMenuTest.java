/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.testkit.DiagramBot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.TestProject;

/** The menu of fixes where more is wrong than anybody would read. */
@ExtendWith(Screenshots.class)
class LongFixMenuTest {
    private static final String MORE = " more: select a figure to see its problems alone@";

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    /** The example with a network card in each slot that is left: 30 of them. */
    private static IFile fullBus(IProject project) throws CoreException, IOException {
        IFile file = TestProject.example(project, "broken/access-platform-missing.topology");
        StringBuilder text = new StringBuilder();
        for (String line : text(file).split("\n")) {
            for (int slot = 2; slot < 32 && line.contains("\"net0\""); slot++) {
                text.append(line.replace("net0", "net" + slot).replace("0x2", "0x" + Integer.toHexString(slot))).append('\n');
            }
            text.append(line.contains("\"net0\"") || line.contains("\"blk0\"") ? "" : line + '\n');
        }
        file.setContents(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        return file;
    }

    private static String text(IFile file) throws CoreException, IOException {
        try (InputStream in = file.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> lines(DiagramBot diagram, IProject project) {
        return Arrays.stream(new FixMenu(new OpenEditor(diagram.editing()), Optional.of(project)).make().getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction().getText()).toList();
    }

    @Test
    void tellsAFewProblemsAndHowManyMore() throws CoreException, IOException {
        IProject project = TestProject.create();
        DiagramBot diagram = DiagramBot.open(fullBus(project));
        Ui.until("the live check", () -> diagram.editing().findings().stream()
                .filter(found -> found.rule() == RuleId.ACCESS_PLATFORM_MISSING).count() == 30);
        List<String> all = Ui.read(() -> lines(diagram, project));
        assertEquals(20, all.stream().filter(line -> line.startsWith("Suppress ")).count(), all::toString);
        assertEquals(diagram.editing().findings().size() - 20 + MORE, all.getLast());
        List<String> one = Ui.read(() -> {
            diagram.editing().reveal(diagram.id("net31"));
            return lines(diagram, project);
        });
        assertTrue(one.stream().noneMatch(line -> line.endsWith(MORE)) && one.contains("Suppress access-platform-missing at net31...@"),
                one::toString);
    }
}

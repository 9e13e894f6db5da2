/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.examples.Examples;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.Snapshot;

class TemplateTest {

    static List<Template> templates() {
        return Template.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isASoundPlatformOfTheGivenName(Template template) throws Exception {
        Platform platform = PlatformFile.read(template.content("board"), "board.topology");
        assertEquals("board", platform.getName());
        assertEquals(List.of(), Checker.check(Translation.of(Snapshot.of(platform))).stream().filter(Finding::isError).toList());
    }

    @Test
    void hostBridgeWithItsRoutesMessagesToTheIts() throws Exception {
        Platform platform = PlatformFile.read(Template.all().get(1).content("board"), "board.topology");
        assertEquals("its", platform.getMsiMappings().getFirst().getController().getName());
        assertEquals("pcie", platform.getMsiMappings().getFirst().getSource().getName());
        assertTrue(platform.getDmaMappings().isEmpty());
    }

    @Test
    void groupsHoldEveryExampleOnce() {
        assertEquals(Examples.all().stream().map(example -> example.path()).sorted().toList(), StarterGroup.examples().stream()
                .flatMap(group -> group.starters().stream()).map(starter -> ((Starter.OfExample) starter).example().path())
                .sorted().toList());
    }
}

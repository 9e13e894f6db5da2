/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TableOfContentsTest {

    @Test
    void leadsToEveryPageOnce() throws IOException {
        List<String> topics = Pages.find("html/toc.xml", "(?:href|topic)=\"([^\"]*)\"");
        assertEquals(Pages.all(), new TreeSet<>(topics));
        assertEquals(topics.size(), new HashSet<>(topics).size());
    }

    @Test
    void theBundleTellsTheHelpSystem() throws IOException {
        List<String> files = Pages.find("plugin.xml", "file=\"([^\"]*)\"");
        assertEquals(List.of("html/toc.xml", "html/contexts.xml"), files);
        assertTrue(files.stream().allMatch(Pages::exists));
    }

    @Test
    void contextsLeadToPages() throws IOException {
        List<String> topics = Pages.find("html/contexts.xml", "href=\"([^\"]*)\"");
        assertEquals(Pages.all(), new TreeSet<>(topics));
    }
}

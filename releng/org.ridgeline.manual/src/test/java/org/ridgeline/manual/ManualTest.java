/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeASmallManual() throws IOException {
        source("guide/README.md", "# The guide\n\n1. [Second](b.md)\n2. [First](a.md#by-hand)\n\n[Rules](../rules/README.md)\n");
        source("guide/a.md", "# A & B\n\nWhat it is `about`.\n\n## By hand\n\n![Hole](../hole.svg) <b>\n");
        source("guide/b.md", "# B\n\n| x | y |\n|---|---|\n| 1 | [back](README.md) |\n");
        source("rules/README.md", "# Rules\n\n[rid-collision](rid-collision.md)\n");
        source("rules/rid-collision.md", "# rid-collision\n\nTwo at one place.\n");
        source("hole.svg", "<svg/>");
    }

    private void source(String path, String text) throws IOException {
        Path file = folder.resolve("docs").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String written(String path) throws IOException, ManualException {
        Manual.write(folder.resolve("docs"), folder.resolve("html"));
        return Files.readString(folder.resolve("html").resolve(path));
    }

    private void assertRefused(String line) {
        ManualException refused = assertThrows(ManualException.class, () -> written("toc.xml"));
        assertEquals(line, refused.getMessage());
    }

    @Test
    void linksLeadToPages() throws IOException, ManualException {
        String index = written("guide/index.html");
        assertTrue(index.contains("<a href=\"b.html\">Second</a>"), index);
        assertTrue(index.contains("<a href=\"a.html#by-hand\">First</a>"), index);
        assertTrue(index.contains("<a href=\"../rules/index.html\">Rules</a>"), index);
        assertTrue(index.contains("href=\"../manual.css\""), index);
    }

    @Test
    void pagesHaveTablesPicturesAndPlainText() throws IOException, ManualException {
        assertTrue(written("guide/b.html").contains("<td>1</td>"));
        String page = written("guide/a.html");
        assertTrue(page.contains("<title>A &amp; B</title>"), page);
        assertTrue(page.contains("<h2 id=\"by-hand\">By hand</h2>"), page);
        assertTrue(page.contains("<img src=\"../hole.svg\" alt=\"Hole\" />"), page);
        assertTrue(page.contains("&lt;b&gt;"), page);
        assertEquals("<svg/>", written("hole.svg"));
    }

    @Test
    void pagesKnowTheirNeighbours() throws IOException, ManualException {
        String page = written("guide/a.html");
        assertTrue(page.contains("<a href=\"../guide/b.html\">Back: B</a>"), page);
        assertTrue(page.contains("<a href=\"../rules/index.html\">Next: Rules</a>"), page);
    }

    @Test
    void theTableOfContentsFollowsTheIndexes() throws IOException, ManualException {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <toc label="The guide" topic="html/guide/index.html">
                  <topic label="B" href="html/guide/b.html"/>
                  <topic label="A &amp; B" href="html/guide/a.html"/>
                  <topic label="Rules" href="html/rules/index.html">
                    <topic label="rid-collision" href="html/rules/rid-collision.html"/>
                  </topic>
                </toc>
                """, written("toc.xml"));
    }

    @Test
    void everyPageHasAContext() throws IOException, ManualException {
        String contexts = written("contexts.xml");
        assertTrue(contexts.contains("""
                  <context id="rid-collision">
                    <description>Two at one place.</description>
                    <topic label="rid-collision" href="html/rules/rid-collision.html"/>
                """), contexts);
        assertTrue(contexts.contains("<context id=\"guide\">"), contexts);
    }

    @Test
    void whatWasWrittenBeforeIsGone() throws IOException, ManualException {
        written("guide/b.html");
        source("guide/README.md", "# The guide\n\n[First](a.md)\n");
        Files.delete(folder.resolve("docs/guide/b.md"));
        written("toc.xml");
        assertFalse(Files.exists(folder.resolve("html/guide/b.html")));
    }

    @Test
    void aDeadLinkIsRefused() throws IOException {
        source("guide/b.md", "# B\n\n[gone](gone.svg)\n");
        assertRefused("guide/b.md: gone.svg leads nowhere");
    }

    @Test
    void aDeadAnchorIsRefused() throws IOException {
        source("guide/b.md", "# B\n\n[gone](a.md#gone)\n");
        assertRefused("guide/b.md: a.md#gone leads to no heading of guide/a.md");
    }

    @Test
    void aLinkOutOfTheHelpIsRefused() throws IOException {
        source("guide/b.md", "# B\n\n[code](../../pom.xml)\n");
        assertRefused("guide/b.md: ../../pom.xml leads to what is not in the help");
    }

    @Test
    void aPageThatNobodyFindsIsRefused() throws IOException {
        source("rules/lonely.md", "# lonely\n");
        assertRefused("rules/lonely.md: rules/README.md does not lead to it");
    }

    @Test
    void aPageWithoutATitleIsRefused() throws IOException {
        source("guide/b.md", "Just text.\n");
        assertRefused("guide/b.md: it does not start with a title (# ...)");
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.manual;

import java.util.List;

/** What the help system of Eclipse wants beside the pages: a table of contents, and for each page the words that F1 shows. */
final class HelpFiles {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Sources sources;
    private final String folder;

    /** {@code folder} is where the pages lie in the bundle. */
    HelpFiles(Sources sources, String folder) {
        this.sources = sources;
        this.folder = folder;
    }

    /** The first chapter is the book, the others are chapters in it. */
    String contents(List<String> chapters) {
        StringBuilder xml = new StringBuilder(HEAD);
        Page book = sources.index(chapters.getFirst());
        xml.append("<toc label=\"%s\" topic=\"%s\">\n".formatted(title(book), place(book)));
        sources.contents(chapters.getFirst()).forEach(page -> xml.append("  ").append(topic(page)).append("/>\n"));
        for (String chapter : chapters.subList(1, chapters.size())) {
            xml.append("  ").append(topic(sources.index(chapter))).append(">\n");
            sources.contents(chapter).forEach(page -> xml.append("    ").append(topic(page)).append("/>\n"));
            xml.append("  </topic>\n");
        }
        return xml.append("</toc>\n").toString();
    }

    String contexts() {
        StringBuilder xml = new StringBuilder(HEAD).append("<contexts>\n");
        for (Page page : sources.pages()) {
            xml.append("  <context id=\"%s\">\n    <description>%s</description>\n    %s/>\n  </context>\n".formatted(page.name(),
                    HtmlPage.escaped(page.summary()), topic(page)));
        }
        return xml.append("</contexts>\n").toString();
    }

    private String topic(Page page) {
        return "<topic label=\"%s\" href=\"%s\"".formatted(title(page), place(page));
    }

    private String place(Page page) {
        return folder + "/" + HtmlPage.place(page);
    }

    private static String title(Page page) {
        return HtmlPage.escaped(page.title().orElse(""));
    }
}

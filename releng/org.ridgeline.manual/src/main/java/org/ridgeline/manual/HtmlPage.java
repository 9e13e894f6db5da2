/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.manual;

import java.util.Optional;

/**
 * One page of the help: what its source says, with a way to its neighbours for those who read it in a browser.
 *
 * @param page     the source
 * @param previous the page before it, if there is one
 * @param next     the page after it, if there is one
 */
record HtmlPage(Page page, Optional<Page> previous, Optional<Page> next) {

    /** Its place below the folder of all pages. */
    static String place(Page page) {
        return Markup.destination(page.path());
    }

    String text() {
        String up = "../".repeat((int) page.path().chars().filter(c -> c == '/').count());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="stylesheet" href="%smanual.css">
                </head>
                <body>
                <nav>%s%s</nav>
                <main>
                %s</main>
                <nav>%s%s</nav>
                </body>
                </html>
                """.formatted(escaped(page.title().orElse("")), up, link(up + "guide/index.html", "Ridgeline guide"), link(up + "rules/index.html", "Rules"),
                Markup.html(page.document()), neighbour(up, "Back: ", previous), neighbour(up, "Next: ", next));
    }

    private static String neighbour(String up, String word, Optional<Page> page) {
        return page.map(each -> link(up + place(each), word + each.title().orElse(""))).orElse("");
    }

    private static String link(String destination, String text) {
        return "<a href=\"" + destination + "\">" + escaped(text) + "</a> ";
    }

    /** A text as XML and HTML hold it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

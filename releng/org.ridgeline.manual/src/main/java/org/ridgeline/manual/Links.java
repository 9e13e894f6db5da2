/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.manual;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Follows every link of every page, as a reader of the repository and a reader of the help would. */
final class Links {
    private final Path root;
    private final Map<String, Page> pages;

    Links(Path root, Map<String, Page> pages) {
        this.root = root;
        this.pages = pages;
    }

    /** Adds a line for each link that leads nowhere, or to what the help does not have, and for each page without a title. */
    void judge(List<String> mistakes) {
        for (Page page : pages.values()) {
            if (page.title().isEmpty()) {
                mistakes.add(page.path() + ": it does not start with a title (# ...)");
            }
            for (String link : page.destinations()) {
                if (isInside(link)) {
                    judge(page, link, mistakes);
                } else if (!link.startsWith("https://")) {
                    mistakes.add(page.path() + ": " + link + " is no https: link");
                }
            }
        }
    }

    private void judge(Page page, String link, List<String> mistakes) {
        String target = resolve(page.path(), link);
        Path file = root.resolve(target).normalize();
        if (!file.startsWith(root.normalize()) || target.endsWith(".md") && !pages.containsKey(target)) {
            mistakes.add(page.path() + ": " + link + " leads to what is not in the help");
        } else if (!Files.isRegularFile(file)) {
            mistakes.add(page.path() + ": " + link + " leads nowhere");
        } else if (link.contains("#") && !pages.get(target).anchors().contains(link.substring(link.indexOf('#') + 1))) {
            mistakes.add(page.path() + ": " + link + " leads to no heading of " + target);
        }
    }

    /** Whether it leads to a file of ours. */
    static boolean isInside(String link) {
        return !link.contains(":");
    }

    /** The path of what a link leads to, from the path of the page that has it; of a link within a page that page. */
    static String resolve(String page, String link) {
        String file = link.replaceFirst("#.*", "");
        return file.isEmpty() ? page : Path.of(page).resolveSibling(file).normalize().toString().replace('\\', '/');
    }
}

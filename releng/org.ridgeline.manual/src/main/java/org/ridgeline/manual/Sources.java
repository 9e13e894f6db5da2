/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All Markdown below a folder. Its {@code README.md} files are the tables of contents: what they link, and in which order, is the help. */
final class Sources {
    private final Path root;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    private Sources(Path root) {
        this.root = root;
    }

    /**
     * Reads a folder.
     *
     * @throws ManualException if a link leads nowhere, or no table of contents leads to a page
     */
    static Sources read(Path root, List<String> chapters) throws IOException, ManualException {
        Sources sources = new Sources(root);
        List<String> mistakes = new ArrayList<>();
        for (String chapter : chapters) {
            try (Stream<Path> files = Files.list(root.resolve(chapter))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
                    Page page = Page.read(root, file);
                    sources.pages.put(page.path(), page);
                }
            }
        }
        new Links(root, sources.pages).judge(mistakes);
        for (String chapter : chapters) {
            sources.judgeContents(chapter, mistakes);
        }
        if (!mistakes.isEmpty()) {
            throw new ManualException(mistakes);
        }
        return sources;
    }

    Collection<Page> pages() {
        return pages.values();
    }

    /** The table of contents of a chapter. */
    Page index(String chapter) {
        return pages.get(chapter + "/README.md");
    }

    /** The pages of a chapter as its table of contents has them, itself not among them. */
    List<Page> contents(String chapter) {
        return index(chapter).destinations().stream().map(link -> Links.resolve(chapter + "/README.md", link))
                .filter(path -> path.startsWith(chapter + "/") && pages.containsKey(path) && !path.endsWith("/README.md")).distinct()
                .map(pages::get).toList();
    }

    /** The pictures that pages show, by their places below the folder. */
    TreeSet<String> pictures() {
        TreeSet<String> pictures = new TreeSet<>();
        pages.values().forEach(page -> page.destinations().stream().filter(Links::isInside).map(link -> Links.resolve(page.path(), link))
                .filter(path -> !path.endsWith(".md")).forEach(pictures::add));
        return pictures;
    }

    Path root() {
        return root;
    }

    private void judgeContents(String chapter, List<String> mistakes) {
        if (index(chapter) == null) {
            mistakes.add(chapter + ": there is no README.md, its table of contents");
            return;
        }
        List<Page> listed = contents(chapter);
        pages.values().stream().filter(page -> page.path().startsWith(chapter + "/") && page != index(chapter) && !listed.contains(page))
                .forEach(page -> mistakes.add(page.path() + ": " + chapter + "/README.md does not lead to it"));
    }
}

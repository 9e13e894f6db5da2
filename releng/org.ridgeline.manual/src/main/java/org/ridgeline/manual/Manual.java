/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.manual;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the help of the Markdown in {@code docs}: pages, pictures, table of contents and contexts. */
public final class Manual {
    private static final List<String> CHAPTERS = List.of("guide", "rules");
    private static final String STYLE = "manual.css";

    private Manual() {
    }

    /**
     * Makes the folder anew.
     *
     * @param args the folder of the sources, the folder of the pages; the latter belongs to this program
     * @throws IOException if a file cannot be read or written
     * @throws ManualException if a link of the sources is dead, or a page is in no table of contents
     */
    public static void main(String[] args) throws IOException, ManualException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: SOURCES PAGES, not " + Arrays.toString(args));
        }
        write(Path.of(args[0]), Path.of(args[1]));
    }

    static void write(Path docs, Path target) throws IOException, ManualException {
        Sources sources = Sources.read(docs, CHAPTERS);
        clear(target);
        List<Page> order = new ArrayList<>();
        for (String chapter : CHAPTERS) {
            order.add(sources.index(chapter));
            order.addAll(sources.contents(chapter));
        }
        for (int i = 0; i < order.size(); i++) {
            Optional<Page> previous = i == 0 ? Optional.empty() : Optional.of(order.get(i - 1));
            Optional<Page> next = i + 1 == order.size() ? Optional.empty() : Optional.of(order.get(i + 1));
            write(target.resolve(HtmlPage.place(order.get(i))), new HtmlPage(order.get(i), previous, next).text());
        }
        for (String picture : sources.pictures()) {
            Files.createDirectories(target.resolve(picture).getParent());
            Files.copy(docs.resolve(picture), target.resolve(picture));
        }
        HelpFiles files = new HelpFiles(sources, target.getFileName().toString());
        write(target.resolve("toc.xml"), files.contents(CHAPTERS));
        write(target.resolve("contexts.xml"), files.contexts());
        try (InputStream style = Manual.class.getResourceAsStream(STYLE)) {
            Files.copy(style, target.resolve(STYLE));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * One Markdown source.
 *
 * @param path     where it lies below the folder of all sources, with forward slashes
 * @param document what it says
 */
record Page(String path, Node document) {
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    static Page read(Path root, Path file) throws IOException {
        return new Page(root.relativize(file).toString().replace('\\', '/'), Markup.parse(Files.readString(file)));
    }

    /** Its name without folder and suffix, as help contexts have it; that of an index is its folder's. */
    String name() {
        String stem = path.substring(0, path.length() - ".md".length());
        String name = stem.substring(stem.lastIndexOf('/') + 1);
        return name.equals("README") ? stem.substring(0, Math.max(0, stem.lastIndexOf('/'))) : name;
    }

    /** Its first heading; empty if it does not start with one. */
    Optional<String> title() {
        return document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1 ? Optional.of(text(heading))
                : Optional.empty();
    }

    /** Its first paragraph in plain words, for those who see no more than a tooltip. */
    String summary() {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                return text(node);
            }
        }
        return title().orElse("");
    }

    /** Every destination of its links and pictures, in the order in which people read them. */
    List<String> destinations() {
        List<String> destinations = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                destinations.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                destinations.add(image.getDestination());
            }
        });
        return destinations;
    }

    /** The names that links can jump to, as GitHub and the help make them of the headings. */
    Set<String> anchors() {
        return new HashSet<>(Markup.anchors(document));
    }

    private static String text(Node node) {
        return PLAIN.render(node).strip().replaceAll("\\s+", " ");
    }
}

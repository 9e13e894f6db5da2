/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.manual;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** The dialect of the sources: CommonMark with tables and names for headings, which is what GitHub shows as well. */
final class Markup {
    private static final List<Extension> DIALECT = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(DIALECT).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(DIALECT).escapeHtml(true)
            .attributeProviderFactory(context -> new Destinations()).build();
    private static final Pattern ID = Pattern.compile("<h[1-6] id=\"([^\"]*)\"");

    private Markup() {
    }

    static Node parse(String source) {
        return PARSER.parse(source);
    }

    static String html(Node document) {
        return RENDERER.render(document);
    }

    static List<String> anchors(Node document) {
        return ID.matcher(html(document)).results().map(match -> match.group(1)).toList();
    }

    /** Where a link of a source leads among the pages that are made of the sources. */
    static String destination(String source) {
        if (source.contains(":")) {
            return source;
        }
        int hash = source.indexOf('#');
        String file = hash < 0 ? source : source.substring(0, hash);
        String anchor = hash < 0 ? "" : source.substring(hash);
        return file.replaceFirst("(^|/)README\\.md$", "$1index.html").replaceFirst("\\.md$", ".html") + anchor;
    }

    /** Lets links lead to pages instead of sources. */
    private static final class Destinations implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Link && attributes.containsKey("href")) {
                attributes.compute("href", (key, old) -> destination(old));
            } else if (node instanceof Image && attributes.containsKey("src")) {
                attributes.compute("src", (key, old) -> destination(old));
            }
        }
    }
}

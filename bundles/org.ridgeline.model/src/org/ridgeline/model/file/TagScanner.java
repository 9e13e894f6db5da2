/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

/**
 * Finds where the start tags of a well-formed text begin. A SAX parser tells only where they end; following it tag by tag through the same
 * text gives the exact place of each element and attribute.
 */
final class TagScanner {
    private final String text;
    private int cursor;

    TagScanner(String text) {
        this.text = text;
    }

    /** The offset of a document type declaration before the first start tag, or -1. */
    int documentType() {
        int open = skipMisc();
        return text.startsWith("<!DOCTYPE", open) ? open : -1;
    }

    /** The offset of the next start tag; the parser has seen it, so there is one. */
    int next() {
        int open = skipMisc();
        while (text.startsWith("</", open) || text.startsWith("<!", open)) {
            cursor = behind(">", open);
            open = skipMisc();
        }
        cursor = endOfTag(open);
        return open;
    }

    /** The offset of a text behind the last start tag; the parser has seen it there. */
    int find(String wanted) {
        return Math.max(cursor, text.indexOf(wanted, cursor));
    }

    /** The offset of an attribute in the start tag at {@code tag}, or that of the tag if it has no such attribute. */
    int attribute(int tag, String qualifiedName) {
        int end = endOfTag(tag);
        int i = tag + 1;
        while (i < end && !isBlank(text.charAt(i))) {
            i++;
        }
        while (i < end) {
            while (i < end && isBlank(text.charAt(i))) {
                i++;
            }
            int name = i;
            while (i < end && text.charAt(i) != '=' && !isBlank(text.charAt(i))) {
                i++;
            }
            if (text.substring(name, i).equals(qualifiedName)) {
                return name;
            }
            while (i < end && text.charAt(i) != '"' && text.charAt(i) != '\'') {
                i++;
            }
            i = i < end ? behind(text.substring(i, i + 1), i + 1) : end;
        }
        return tag;
    }

    /** What an attribute in the start tag at {@code tag} holds, as it is written; empty if the tag has no such attribute. */
    String value(int tag, String qualifiedName) {
        int name = attribute(tag, qualifiedName);
        int open = name > tag ? name + qualifiedName.length() : text.length();
        while (open < text.length() && text.charAt(open) != '"' && text.charAt(open) != '\'') {
            open++;
        }
        int close = open < text.length() ? text.indexOf(text.charAt(open), open + 1) : -1;
        return close < 0 ? "" : text.substring(open + 1, close);
    }

    private int skipMisc() {
        while (true) {
            int open = text.indexOf('<', cursor);
            if (open < 0) {
                return text.length();
            } else if (text.startsWith("<!--", open)) {
                cursor = behind("-->", open + 4);
            } else if (text.startsWith("<?", open)) {
                cursor = behind("?>", open + 2);
            } else if (text.startsWith("<![CDATA[", open)) {
                cursor = behind("]]>", open + 9);
            } else {
                return open;
            }
        }
    }

    /** The offset of the {@code >} that ends the start tag at {@code open}. */
    int endOfTag(int open) {
        int i = open;
        while (i < text.length() && text.charAt(i) != '>') {
            char c = text.charAt(i);
            i = c == '"' || c == '\'' ? behind(text.substring(i, i + 1), i + 1) : i + 1;
        }
        return i;
    }

    private int behind(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}

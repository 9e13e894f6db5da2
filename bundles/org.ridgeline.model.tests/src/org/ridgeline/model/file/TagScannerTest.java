/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TagScannerTest {

    @Test
    void findsStartTagsAndNothingElse() {
        String text = "<?xml version='1.0'?><!-- <no/> --><a x='<!-- '><![CDATA[<no/>]]><b y=\"a>b\"/></a>";
        TagScanner tags = new TagScanner(text);
        assertEquals(text.indexOf("<a "), tags.next());
        assertEquals(text.indexOf("<b "), tags.next());
    }

    @Test
    void findsAttributesByTheirWholeName() {
        String text = "<a id2 = 'id=' x:id='1'\n id='2'/>";
        TagScanner tags = new TagScanner(text);
        assertEquals(3, tags.attribute(0, "id2"));
        assertEquals(text.indexOf("x:id"), tags.attribute(0, "x:id"));
        assertEquals(text.indexOf("id='2'"), tags.attribute(0, "id"));
        assertEquals(0, tags.attribute(0, "none"));
    }

    @Test
    void findsADocumentTypeInTheProlog() {
        assertEquals(9, new TagScanner("<!-- -->\n<!DOCTYPE a><a/>").documentType());
        assertEquals(-1, new TagScanner("<!-- <!DOCTYPE a> --><a/>").documentType());
        assertEquals(-1, new TagScanner("").documentType());
    }
}

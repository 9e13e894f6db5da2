/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class IconTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    @ParameterizedTest
    @EnumSource
    void isWellFormedSvgOf16By16(Icon icon) throws Exception {
        try (InputStream file = icon.url().openStream()) {
            Element svg = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(file).getDocumentElement();
            assertEquals("http://www.w3.org/2000/svg svg", svg.getNamespaceURI() + " " + svg.getLocalName());
            assertEquals("0 0 16 16", svg.getAttribute("viewBox"));
        }
    }

    /** WCAG 2.2, 1.4.11: graphics want a contrast of 3 to 1. */
    @ParameterizedTest
    @EnumSource
    void standsOutFromLightAndFromDark(Icon icon) throws Exception {
        try (InputStream file = icon.url().openStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> colours = COLOUR.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
            assertTrue(!colours.isEmpty(), icon + " has no colour of its own");
            for (String colour : colours) {
                for (String background : Set.of("#ffffff", "#2f2f2f")) {
                    assertTrue(contrast(colour, background) >= 3, colour + " on " + background);
                }
            }
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

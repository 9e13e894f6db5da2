/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** Makes XML parsers that follow no reference out of the file and expand nothing. */
final class SecureParser {
    /** Made once: each feature that is set on a factory costs a parser of its own. */
    private static final SAXParserFactory FACTORY = factory();

    private SecureParser() {
    }

    /** A fresh parser. */
    static synchronized SAXParser create() throws SAXException {
        try {
            SAXParser parser = FACTORY.newSAXParser();
            // The parser's own limit, 100 since JDK 24, is lower than ours.
            parser.setProperty("jdk.xml.maxElementDepth", String.valueOf(TopologyReader.MAX_DEPTH + 1));
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of this Java runtime lacks a feature", e);
        }
    }

    private static SAXParserFactory factory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the XML parser of this Java runtime lacks a feature", e);
        }
    }
}

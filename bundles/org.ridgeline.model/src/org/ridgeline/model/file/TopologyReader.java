/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.parsers.SAXParser;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads a {@code .topology} file in one pass. It goes on behind whatever it can, so that one run finds every problem; a document type
 * declaration is refused before the parser sees it, and the depth of the elements and the number of problems are bounded.
 */
final class TopologyReader extends DefaultHandler2 {
    /** Deeper than 256 buses can nest. */
    static final int MAX_DEPTH = 400;

    private final SourceText source;
    private final TagScanner tags;
    private final ProblemList problems;
    private final AttributeReader attributes;
    private final Namespaces namespaces = new Namespaces();
    private final Deque<EObject> open = new ArrayDeque<>();
    private final List<String> comments = new ArrayList<>();
    private Platform platform;
    private int depth;
    /** The depth of the unknown element that is being skipped, or 0. */
    private int skipped;
    /** The last element whose text was reported, so that it is reported once. */
    private EObject withText;

    private TopologyReader(SourceText source) {
        this.source = source;
        tags = new TagScanner(source.text());
        problems = new ProblemList(source);
        attributes = new AttributeReader(tags, problems);
    }

    /** Reads the bytes of a file; whatever they are, the answer is a {@link ReadResult}. */
    static ReadResult read(byte[] bytes) {
        try {
            return new TopologyReader(SourceText.decode(bytes)).read();
        } catch (RefusedException e) {
            return ReadResult.refused(List.of(e.problem()));
        }
    }

    private ReadResult read() {
        try {
            if (source.text().isBlank()) {
                throw new RefusedException(Problem.ofFile("the file is empty"));
            }
            int documentType = tags.documentType();
            if (documentType >= 0) {
                throw problems.refusal(documentType, "a document type declaration (DTD) is not allowed here");
            }
            SAXParser parser = SecureParser.create();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", this);
            parser.parse(new InputSource(new StringReader(source.text())), this);
        } catch (RefusedException e) {
            return ReadResult.refused(problems.with(e.problem()));
        } catch (SAXParseException e) {
            List<Problem> conflicts = MergeConflicts.in(source);
            if (!conflicts.isEmpty()) {
                return ReadResult.refused(conflicts);
            }
            int place = source.offsetOf(e.getLineNumber(), e.getColumnNumber());
            return ReadResult.refused(problems.with(source.problemAt(place, "this is not well-formed XML: " + e.getMessage())));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("a string could not be parsed", e);
        }
        attributes.resolveReferences();
        return attributes.result(platform);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        namespaces.push(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) {
        namespaces.pop(prefix);
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes values) throws RefusedException {
        int tag = tags.next();
        depth++;
        if (depth > MAX_DEPTH) {
            throw problems.refusal(tag, "elements are nested more than " + MAX_DEPTH + " deep");
        }
        if (skipped > 0) {
            attributes.skip(values);
            return;
        }
        EObject element = depth == 1 ? root(tag, uri, localName) : child(tag, uri, localName, qualifiedName, values);
        if (element == null) {
            skipped = depth;
            attributes.skip(values);
            comments.clear();
            return;
        }
        if (!comments.isEmpty()) {
            Comments.of(element).before().addAll(comments);
            comments.clear();
        }
        open.push(element);
        attributes.read(element, tag, values);
    }

    private EObject root(int tag, String uri, String localName) throws RefusedException {
        if (uri.startsWith(FormatNames.ANY_VERSION) && !uri.equals(PlatformPackage.eNS_URI)) {
            throw problems.refusal(tag, "the file has version " + uri.substring(FormatNames.ANY_VERSION.length())
                    + " of the format, but this Ridgeline knows version " + FormatNames.VERSION);
        }
        if (!uri.equals(PlatformPackage.eNS_URI) || !localName.equals(FormatNames.ROOT)) {
            throw problems.refusal(tag, "this is no platform: the root element must be " + FormatNames.ROOT + " in the namespace "
                    + PlatformPackage.eNS_URI);
        }
        platform = PlatformFactory.eINSTANCE.createPlatform();
        return platform;
    }

    private EObject child(int tag, String uri, String localName, String qualifiedName, Attributes values) throws RefusedException {
        EObject parent = open.peek();
        ElementShape shape = ElementShape.of(parent.eClass());
        EReference reference = uri.isEmpty() || uri.equals(PlatformPackage.eNS_URI) ? shape.child(localName) : null;
        if (reference == null) {
            problems.add(tag, "unknown element '" + qualifiedName + "' in " + parent.eClass().getName() + "; "
                    + (shape.childNames().isEmpty() ? "none is allowed there" : "allowed are " + String.join(", ", shape.childNames())));
            return null;
        }
        if (!reference.isMany() && parent.eGet(reference) != null) {
            problems.add(tag, "a second '" + localName + "' in " + parent.eClass().getName());
            return null;
        }
        EClass type = typeOf(tag, reference, values);
        return type == null ? null : attributes.create(parent, reference, type);
    }

    private EClass typeOf(int tag, EReference reference, Attributes values) throws RefusedException {
        List<EClass> types = ElementShape.concreteTypes(reference);
        String name = values.getValue(FormatNames.XSI, "type");
        name = name == null ? values.getValue(FormatNames.XMI, "type") : name;
        if (name == null && types.size() == 1) {
            return types.getFirst();
        }
        for (EClass type : types) {
            if (name != null && namespaces.isName(name, type.getName())) {
                return type;
            }
        }
        String expected = String.join(", ", types.stream().map(type -> PlatformPackage.eNS_PREFIX + ":" + type.getName()).toList());
        problems.add(tag, name == null ? "the element needs an xsi:type, one of " + expected
                : "xsi:type '" + name + "' is none of " + expected);
        return null;
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        if (skipped == 0) {
            EObject element = open.pop();
            if (!comments.isEmpty()) {
                Comments.of(element).atEnd().addAll(comments);
                comments.clear();
            }
        } else if (skipped == depth) {
            skipped = 0;
            comments.clear();
        }
        depth--;
    }

    @Override
    public void endDocument() {
        if (!comments.isEmpty()) {
            Comments.of(platform).behind().addAll(comments);
        }
    }

    @Override
    public void comment(char[] text, int start, int length) {
        comments.add(new String(text, start, length));
    }

    @Override
    public void characters(char[] text, int start, int length) throws RefusedException {
        String found = new String(text, start, length).strip();
        if (!found.isEmpty() && skipped == 0 && withText != open.peek()) {
            withText = open.peek();
            problems.add(attributes.placeOf(withText),
                    "text '" + AttributeReader.shortened(found) + "' inside the element; values are written as attributes");
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws RefusedException {
        throw problems.refusal(tags.find("<?" + target), "the processing instruction <?" + target + "?> would be lost on save; remove it");
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
        throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }
}

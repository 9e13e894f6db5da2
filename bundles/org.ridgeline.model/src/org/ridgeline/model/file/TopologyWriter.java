/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.text.ValueText;
import org.ridgeline.model.text.XmlText;

/**
 * Writes a {@code .topology} file: one element a line, attributes in the order of the metamodel, defaults left out, so that a change of the
 * platform is a change of few lines. What it writes depends on the platform alone.
 */
final class TopologyWriter {
    private final StringBuilder out = new StringBuilder(4096);

    private TopologyWriter() {
    }

    /**
     * The bytes of a platform's file.
     *
     * @throws IOException if the platform holds something that no file can: a character that XML does not know, or a reference to an
     *         element that is not there
     */
    static byte[] write(Platform platform) throws IOException {
        TopologyWriter writer = new TopologyWriter();
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.writeElement(platform, PlatformPackage.eNS_PREFIX + ":" + FormatNames.ROOT,
                " xmi:version=\"2.0\" xmlns:xmi=\"" + FormatNames.XMI
                + "\" xmlns:xsi=\"" + FormatNames.XSI + "\" xmlns:" + PlatformPackage.eNS_PREFIX + "=\""
                + PlatformPackage.eNS_URI + "\"", 0);
        Comments comments = Comments.existing(platform);
        if (comments != null) {
            writer.writeComments(comments.behind(), 0);
        }
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void writeElement(EObject element, String name, String head, int indent) throws IOException {
        Comments comments = Comments.existing(element);
        if (comments != null) {
            writeComments(comments.before(), indent);
        }
        out.repeat(' ', indent).append('<').append(name).append(head);
        ElementShape shape = ElementShape.of(element.eClass());
        for (EStructuralFeature feature : shape.attributes()) {
            writeAttribute(element, feature);
        }
        out.append('>');
        int body = out.length();
        out.append('\n');
        for (EReference reference : shape.children()) {
            for (EObject child : valuesOf(element, reference)) {
                writeElement(child, ElementShape.nameOf(reference), typeOf(child, reference), indent + 2);
            }
        }
        if (comments != null) {
            writeComments(comments.atEnd(), indent + 2);
        }
        if (out.length() == body + 1) {
            out.replace(body - 1, body, "/>");
        } else {
            out.repeat(' ', indent).append("</").append(name).append(">\n");
        }
    }

    private static String typeOf(EObject child, EReference reference) {
        boolean obvious = child.eClass() == reference.getEReferenceType();
        return obvious ? "" : " xsi:type=\"" + PlatformPackage.eNS_PREFIX + ":" + child.eClass().getName() + "\"";
    }

    private void writeAttribute(EObject element, EStructuralFeature feature) throws IOException {
        Object value = element.eGet(feature);
        if (value == null || !feature.isRequired() && !element.eIsSet(feature)) {
            return;
        }
        String name = ElementShape.nameOf(feature);
        out.append(' ').append(name).append("=\"");
        if (feature instanceof EReference reference) {
            List<String> ids = new ArrayList<>();
            for (EObject target : valuesOf(element, reference)) {
                ids.add(idOf(target, element, name));
            }
            escape(String.join(" ", ids), name);
        } else {
            try {
                escape(ValueText.format(((EAttribute) feature).getEAttributeType(), value), name);
            } catch (IllegalArgumentException e) {
                throw new IOException("cannot write " + name + ": " + e.getMessage(), e);
            }
        }
        out.append('"');
    }

    private static String idOf(EObject target, EObject element, String name) throws IOException {
        if (target instanceof PlatformElement named && named.getId() != null && named.eContainer() != null) {
            return named.getId();
        }
        throw new IOException("cannot write " + name + " of a " + element.eClass().getName()
                + ": it refers to an element that is not in the platform");
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> valuesOf(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        return value == null ? List.of() : reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
    }

    private void writeComments(List<String> comments, int indent) throws IOException {
        for (String comment : comments) {
            requireXml(comment, "a comment");
            if (comment.contains("--") || comment.endsWith("-")) {
                throw new IOException("cannot write a comment that holds two hyphens");
            }
            out.repeat(' ', indent).append("<!--").append(comment).append("-->\n");
        }
    }

    private void escape(String text, String what) throws IOException {
        requireXml(text, what);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
    }

    private static void requireXml(String text, String what) throws IOException {
        if (!XmlText.isValid(text)) {
            throw new IOException("cannot write " + what + ": it holds a character that XML does not know");
        }
    }
}

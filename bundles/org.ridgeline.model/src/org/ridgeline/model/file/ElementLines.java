/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the elements of a file are, so that a message about one can lead people to its line. */
public final class ElementLines {
    private final Map<String, Place> places = new HashMap<>();
    private final Place root;

    private ElementLines(SourceText source) {
        String text = source.text();
        TagScanner tags = new TagScanner(text);
        int tag = tags.next();
        root = place(source, tags, tag);
        while (tag < text.length()) {
            String id = tags.value(tag, "id");
            if (!id.isEmpty()) {
                places.putIfAbsent(id, place(source, tags, tag));
            }
            tag = tags.next();
        }
    }

    private static Place place(SourceText source, TagScanner tags, int tag) {
        return new Place(source.problemAt(tag, "").line(), tag, Math.min(tags.endOfTag(tag) + 1, source.text().length()));
    }

    /**
     * The places in a file that could be read as a platform; what they are in one that could not is open.
     *
     * @throws IllegalArgumentException if the bytes are no text
     */
    public static ElementLines of(byte[] bytes) {
        try {
            return new ElementLines(SourceText.decode(bytes));
        } catch (RefusedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The start tag of the element that has an id, if there is one. */
    public Optional<Place> of(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The start tag of the platform itself. */
    public Place root() {
        return root;
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.imported.UnusableSourceException;

/** Reads a file for {@code -readconfig}: sections with an optional identity, and quoted values. */
public final class ConfigReader {

    private static final Pattern HEAD = Pattern.compile("\\[([^\\]\"\\s]+)(?:\\s+\"([^\"]*)\")?\\]");
    private static final Pattern ENTRY = Pattern.compile("([^=\\s]+)\\s*=\\s*\"([^\"]*)\"");

    private static final int MOST_SECTIONS = 1_000_000;

    private ConfigReader() {
    }

    /**
     * The sections of a file, in order.
     *
     * @param file its name for messages
     * @throws UnusableSourceException if a line is neither section nor entry
     */
    public static List<ConfigSection> read(String file, String text) throws UnusableSourceException {
        List<ConfigSection> sections = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        String group = null;
        Word place = null;
        int number = 0;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher head = HEAD.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (sections.size() > MOST_SECTIONS) {
                throw new UnusableSourceException(file + ":" + number + ": more than " + MOST_SECTIONS + " sections");
            }
            if (head.matches()) {
                add(sections, group, values, place);
                values = new LinkedHashMap<>();
                group = head.group(1);
                place = new Word(line, file, number, 1);
                if (head.group(2) != null) {
                    values.put("id", head.group(2));
                }
            } else if (entry.matches() && group != null) {
                values.put(KeyValues.normal(entry.group(1)), entry.group(2));
            } else {
                throw new UnusableSourceException(file + ":" + number + ": is neither [section \"id\"] nor key = \"value\"");
            }
        }
        add(sections, group, values, place);
        return sections;
    }

    private static void add(List<ConfigSection> sections, String group, Map<String, String> values, Word place) {
        if (group != null) {
            sections.add(new ConfigSection(group, values, place));
        }
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.core.explain.Question;
import org.ridgeline.core.explain.TranslationRow;
import org.ridgeline.core.explain.TranslationRows;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.edit.ElementLabels;

/**
 * Searches a platform by name, id, requester ID ({@code 00:01.0}, {@code 0x8}), IOMMU and stream ID ({@code viommu:0x10}), or a line of a
 * kernel's log.
 */
public final class Finder {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<ElementId, Entry> byElement = new HashMap<>();
    private final Optional<Translation> translation;

    private record Entry(Match match, Set<String> keys) {

        /** 0: exactly that, 1: begins with it, 2: holds it, 3: does not. */
        int distance(String text) {
            return keys.stream().mapToInt(key -> key.equals(text) ? 0 : key.startsWith(text) ? 1 : key.contains(text) ? 2 : 3)
                    .min().orElse(3);
        }
    }

    /** Knows a platform as it is now. */
    public Finder(Platform platform, Optional<Translation> translation) {
        this.translation = translation;
        Map<ElementId, List<TranslationRow>> rows = new HashMap<>();
        translation.map(TranslationRows::of).orElse(List.of())
                .forEach(row -> rows.computeIfAbsent(row.element(), key -> new ArrayList<>()).add(row));
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element && element.getId() != null) {
                add(element, rows.getOrDefault(new ElementId(element.getId()), List.of()));
            }
        }
    }

    private void add(PlatformElement element, List<TranslationRow> rows) {
        ElementId id = new ElementId(element.getId());
        Set<String> keys = new LinkedHashSet<>();
        String name = ElementLabels.of(element);
        key(keys, name);
        key(keys, element.getId());
        if (!rows.isEmpty()) {
            keys(keys, rows.getFirst());
        }
        Entry entry = new Entry(new Match(id, name, rows.isEmpty() ? ElementLabels.kindOf(element) : detail(rows.getFirst())), keys);
        entries.add(entry);
        byElement.put(id, entry);
        rows.stream().filter(row -> !row.name().equals(element.getName())).forEach(row -> {
            Set<String> own = new LinkedHashSet<>();
            key(own, row.name());
            keys(own, row);
            entries.add(new Entry(new Match(id, row.name(), detail(row)), own));
        });
    }

    private static void keys(Set<String> keys, TranslationRow row) {
        if (row.rid() != null) {
            key(keys, row.rid());
            key(keys, row.rid().substring(row.rid().indexOf(':') + 1));
        }
        row.ids().forEach(id -> {
            key(keys, id.iommu() + ":0x" + Long.toHexString(id.streamId()));
            key(keys, id.iommu() + ":" + id.streamId());
        });
    }

    private static void key(Set<String> keys, String key) {
        keys.add(key.toLowerCase(Locale.ROOT));
    }

    private static String detail(TranslationRow row) {
        String rid = row.rid() == null ? "" : row.rid();
        String stream = row.streamId() == null ? "" : row.iommu() + " 0x" + Long.toHexString(row.streamId());
        return rid.isEmpty() || stream.isEmpty() ? rid + stream : rid + ", " + stream;
    }

    /** What fits, best first, everything for a blank text; each place once. */
    public List<Match> find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return entries.stream().map(Entry::match).toList();
        }
        Set<Match> found = new LinkedHashSet<>();
        answered(text).forEach(found::add);
        entries.stream().filter(entry -> entry.distance(wanted) < 3).sorted(Comparator.comparingInt(entry -> entry.distance(wanted)))
                .map(Entry::match)
                .forEach(found::add);
        return List.copyOf(found);
    }

    /**
     * Numbers and log lines are understood as in the Explain view. A plain word is no question: its exact matches are found in any case.
     */
    private List<Match> answered(String text) {
        boolean asks = text.matches(".*[0-9:].*")
                && entries.stream().noneMatch(entry -> entry.distance(text.strip().toLowerCase(Locale.ROOT)) == 0);
        if (!asks || translation.isEmpty()) {
            return List.of();
        }
        return new Question(translation.get(), text).answer().elements().stream().map(byElement::get).filter(entry -> entry != null)
                .map(Entry::match)
                .limit(1).toList();
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.core.explain.TranslationRow;
import org.ridgeline.core.explain.TranslationRows;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.text.NumberText;

/**
 * One line of the translation table: a requester, or one more ID that its requests carry.
 *
 * @param cells the texts of the columns
 */
record TranslationLine(String[] cells) {

    /** The lines of the elements and of everything below them. */
    static List<TranslationLine> of(Translation translation, List<EObject> elements) {
        Set<ElementId> wanted = new HashSet<>();
        for (EObject element : elements) {
            addId(element, wanted);
            for (Iterator<EObject> below = element.eAllContents(); below.hasNext();) {
                addId(below.next(), wanted);
            }
        }
        List<TranslationLine> lines = new ArrayList<>();
        for (TranslationRow row : TranslationRows.of(translation)) {
            if (wanted.contains(row.element())) {
                add(row, lines);
            }
        }
        return lines;
    }

    private static void addId(EObject object, Set<ElementId> ids) {
        if (object instanceof PlatformElement element && element.getId() != null) {
            ids.add(new ElementId(element.getId()));
        }
    }

    private static void add(TranslationRow row, List<TranslationLine> lines) {
        String rid = row.rid() == null ? "\u2013" : row.rid();
        lines.add(new TranslationLine(new String[] {row.name(), rid, row.why(), "itself", row.iommu() == null ? "not translated"
                : row.iommu(), hex(row.streamId()), row.msiController() == null ? "\u2013" : row.msiController(), hex(row.deviceId())}));
        for (TranslationRow.Id id : row.ids()) {
            if (!id.alias().equals("own") || row.rid() == null && id != row.ids().getFirst()) {
                lines.add(new TranslationLine(new String[] {row.name(), rid, "", id.input() + " (" + id.alias() + ")", id.iommu(),
                        hex(id.streamId()), "", ""}));
            }
        }
    }

    private static String hex(Long number) {
        return number == null ? "\u2013" : NumberText.hex(number);
    }
}

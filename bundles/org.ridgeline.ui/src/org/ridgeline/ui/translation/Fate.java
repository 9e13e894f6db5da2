/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import java.util.Set;
import org.ridgeline.core.explain.TranslationRow;
import org.ridgeline.ui.Images;

/** What becomes of a requester's own ID. */
enum Fate {
    /** An IOMMU translates it. */
    TRANSLATED(Images.TRANSLATED, ""),
    /** It is that of an IOMMU, left out of a map around it. */
    HOLE(Images.HOLE, "hole (own RID)"),
    /** No IOMMU sees it. */
    BYPASS(Images.BYPASS, "bypass"),
    /** It has none. */
    UNNUMBERED(Images.UNNUMBERED, "no requester ID");

    private final Images image;
    private final String text;

    Fate(Images image, String text) {
        this.image = image;
        this.text = text;
    }

    /**
     * The fate of a row.
     *
     * @param mapped the PCI segments in which some function is translated: an IOMMU function that is left out there leaves a hole
     */
    static Fate of(TranslationRow row, Set<Integer> mapped) {
        if (row.iommu() != null) {
            return TRANSLATED;
        }
        if (row.segment() == null) {
            return BYPASS;
        }
        if (row.rid() == null) {
            return UNNUMBERED;
        }
        return row.kind().equals("iommu") && mapped.contains(row.segment()) ? HOLE : BYPASS;
    }

    Images image() {
        return image;
    }

    /** What stands where the name of an IOMMU would; empty if there is one. */
    String text() {
        return text;
    }
}

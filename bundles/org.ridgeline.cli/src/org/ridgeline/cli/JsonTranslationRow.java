/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.List;
import org.ridgeline.core.explain.TranslationRow;

/**
 * One row in {@code translate --json}; its form is a contract (the order of the components is the order of the keys, what is not there is
 * null).
 *
 * @param name          the name; virtual functions are called {@code nic0.vf3}
 * @param kind          {@code endpoint}, {@code bridge}, {@code iommu}, {@code virtual-function} or {@code platform-device}
 * @param segment       its PCI segment, or null
 * @param rid           its requester ID, for example {@code 0000:00:03.0}, or null
 * @param iommu         the IOMMU that its own ID goes to, or null for bypass
 * @param streamId      the stream ID of its own ID, or null
 * @param ids           every ID that its requests may carry and that is translated
 * @param msiController the MSI controller its messages reach, or null
 * @param deviceId      its device ID there, or null
 * @param why           why its ID has its value
 * @param group         the IOMMU group that Linux would put it in, by its number on the platform, or null
 */
record JsonTranslationRow(String name, String kind, Integer segment, String rid, String iommu, Long streamId, List<TranslationRow.Id> ids,
        String msiController, Long deviceId, String why, Integer group) {

    static JsonTranslationRow of(TranslationRow row) {
        return new JsonTranslationRow(row.name(), row.kind(), row.segment(), row.rid(), row.iommu(), row.streamId(), row.ids(),
                row.msiController(), row.deviceId(), row.why(), row.group());
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.List;
import org.ridgeline.core.topology.ElementId;

/**
 * Where one requester or platform device has its ID from and where it goes, as tables for people show it; what is not there is null.
 *
 * @param element       what was drawn; for a virtual function its physical one
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
public record TranslationRow(ElementId element, String name, String kind, Integer segment, String rid, String iommu,
        Long streamId, List<Id> ids, String msiController, Long deviceId, String why, Integer group) {

    /** Keeps its own copy of the list. */
    public TranslationRow {
        ids = List.copyOf(ids);
    }


    /**
     * One ID that is translated.
     *
     * @param iommu    by which IOMMU
     * @param streamId into which stream ID
     * @param input    the ID itself: a requester ID, or the position among the streams of a platform device
     * @param alias    why requests carry it: {@code own}, {@code quirk}, {@code bridge-secondary} or {@code bridge-own}
     */
    public record Id(String iommu, long streamId, String input, String alias) {
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.Translation;

/** Finds IDs that their IOMMU or the target cannot take. */
public final class IdNotRepresentable implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.ID_NOT_REPRESENTABLE;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        for (DrawnMapping mapping : translation.overflowing()) {
            findings.add(new Finding(id(), Severity.ERROR, Subject.of((Element) mapping), List.of(),
                    "its outputs do not all fit 32 bits: those input IDs are not mapped"));
        }
        Map<Iommu, Set<Long>> streams = new LinkedHashMap<>();
        Set<ElementId> judged = new HashSet<>();
        StreamUse.of(translation).forEach((key, uses) -> {
            streams.computeIfAbsent(key.iommu(), iommu -> new HashSet<>()).add(key.stream().value());
            if (key.stream().value() >>> key.iommu().idBits() != 0 && judged.add(uses.getFirst().user().id())) {
                findings.add(new Finding(id(), Subject.of(uses.getFirst().user()), "stream ID " + key.stream() + " does not fit the "
                        + key.iommu().idBits() + " bits of " + key.iommu().name() + ": " + uses.getFirst().name()
                        + " runs without the IOMMU"));
            }
        });
        streams.forEach((iommu, ids) -> registers(iommu, ids.size()).ifPresent(findings::add));
        if (translation.topology().target().kind() == TargetProfile.Kind.QEMU) {
            findings.addAll(offsets(translation));
        }
        return findings;
    }

    private Optional<Finding> registers(Iommu iommu, int streams) {
        return iommu instanceof MmioIommu smmu && smmu.kind() == MmioIommuKind.SMMU_V2 && smmu.streamMatchGroups().isPresent()
                && streams > smmu.streamMatchGroups().getAsInt()
                ? Optional.of(new Finding(id(), Subject.of(iommu),
                streams + " streams need more than its " + smmu.streamMatchGroups().getAsInt()
                        + " stream match registers: the last ones run without the IOMMU")) : Optional.empty();
    }

    /** QEMU's IOMMUs take the requester ID itself for the stream ID. */
    private List<Finding> offsets(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        for (SegmentTranslation segment : translation.segments().values()) {
            segment.dma().effective().ranges().stream().filter(range -> range.first().value() != range.input().first().value()).findFirst()
                    .ifPresent(range -> findings.add(new Finding(id(), Subject.of(range.iommu()), "requester ID " + range.input().first()
                            + " gets stream ID " + range.first() + ", but QEMU's IOMMUs know every function by its requester ID alone")));
        }
        return findings;
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ridgeline.acpi.AcpiLimitException;
import org.ridgeline.acpi.asl.AslComments;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.core.translate.WiredDeviceId;

/**
 * Writes what an IO Remapping Table (Arm DEN0049) can say of a platform: who is translated by which SMMU, and whose messages reach which
 * ITS.
 */
public final class IortEmitter {

    /** The table revision that every operating system with IORT reads. */
    public static final int DEFAULT_REVISION = 3;

    private final Translation translation;
    private final int revision;
    private final List<Finding> refusals;
    /** Without nodes if the platform is refused. */
    private final IortPlan plan;

    /**
     * Prepares a table.
     *
     * @param revision the table revision, 3 or 5; only 5 holds reserved memory
     * @throws IllegalArgumentException if it is another revision
     */
    public IortEmitter(Translation translation, int revision) {
        if (revision != 3 && revision != 5) {
            throw new IllegalArgumentException("IORT revision " + revision + " is not written, 3 and 5 are");
        }
        this.translation = translation;
        this.revision = revision;
        this.refusals = NotExpressible.in(translation, FirmwareFormat.IORT);
        this.plan = refusals.isEmpty() ? IortPlan.of(translation, revision) : IortPlan.NONE;
    }

    /** Whether the platform has an SMMU, or an ITS that somebody's messages reach. */
    public static boolean hasSomethingToSay(Translation translation) {
        return translation.topology().mmioIommus().stream().anyMatch(MmioIommu::isSmmu)
                || translation.wiredDeviceIds().stream().map(WiredDeviceId::controller).anyMatch(IortTargets::isIts)
                || translation.segments().values().stream().flatMap(segment -> segment.msi().effective().ranges().stream())
                        .anyMatch(range -> IortTargets.isIts(range.controller()));
    }

    /**
     * The nodes that have more mappings than fit their 16-bit length, such as 3274 for a root complex; to be asked before {@link #emit}.
     * Empty for a platform that is refused anyway.
     */
    public List<Finding> tooLarge() {
        List<Finding> findings = new ArrayList<>();
        for (PlannedNode node : plan.nodes()) {
            int most = IortBuilder.maxMappings(node.body());
            if (node.mappings().size() > most) {
                findings.add(new Finding(RuleId.TABLE_TOO_LARGE, Subject.of(node.subject()),
                        "needs " + node.mappings().size() + " ID mappings, an IORT node holds " + Math.max(most, 0)
                        + ": map larger ranges"));
            }
        }
        return findings;
    }

    /** The rules whose findings on the table the platform asks for: the masks of a host bridge may make one of all its requester IDs. */
    public Set<RuleId> meant() {
        return plan.hasSingleRootComplex() ? EnumSet.of(RuleId.IORT_MAPPING_FORM) : Set.of();
    }

    /**
     * Makes the table.
     *
     * @throws IllegalArgumentException if an IORT cannot say what was drawn (the rule not-expressible)
     * @throws AcpiLimitException       if a node is {@link #tooLarge too large}
     */
    public EmittedTable emit() {
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(refusals.getFirst().toString());
        }
        var oem = translation.topology().oem();
        IortBuilder builder = new IortBuilder(revision, new org.ridgeline.acpi.OemFields(oem.oemId(), oem.oemTableId(), oem.oemRevision(),
                oem.creatorId(), oem.creatorRevision()));
        Map<ElementId, NodeHandle> handles = new HashMap<>();
        for (PlannedNode node : plan.nodes()) {
            List<IdMapping> mappings = node.mappings().stream()
                    .map(mapping -> idMapping(mapping, handles.get(mapping.target().id()))).toList();
            int nodeRevision = node.revision().orElseGet(() -> builder.nodeRevision(node.body()));
            handles.put(node.subject().id(), builder.add(nodeRevision, node.body(), mappings));
        }
        Iort iort = builder.build();
        return new EmittedTable(iort.table(), comments(iort), plan.notes());
    }

    private static IdMapping idMapping(PlannedMapping mapping, NodeHandle target) {
        return mapping.single() ? IdMapping.single(mapping.output(), target)
                : IdMapping.range(mapping.first(), mapping.last(), mapping.output(), target);
    }

    private AslComments comments(Iort iort) {
        Map<Long, String> byPlace = new HashMap<>();
        String name = translation.topology().name();
        byPlace.put(0L, String.join("\n",
                Stream.concat(Stream.of(name.isEmpty() ? "IORT" : "IORT of " + name), plan.notes().stream()).toList()));
        for (int i = 0; i < plan.nodes().size(); i++) {
            PlannedNode planned = plan.nodes().get(i);
            IortNode node = iort.nodes().get(i);
            byPlace.put((long) node.offset(), planned.comment());
            for (int j = 0; j < planned.mappings().size(); j++) {
                byPlace.put(node.mappingPlace(j), planned.mappings().get(j).comment());
            }
        }
        return place -> byPlace.getOrDefault(place, "");
    }
}

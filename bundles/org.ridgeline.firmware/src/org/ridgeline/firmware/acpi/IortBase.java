/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBody;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.translate.Translation;

/**
 * An IORT that a machine has already, into which another is put: nodes that no platform brings back, such as performance monitors, wire
 * bridges and nodes that are not known, stay, as do the fields of other nodes that a platform does not have. References are set to where
 * things stand now.
 */
public final class IortBase {

    private final Iort base;
    private final Map<Object, IortNode> known = new HashMap<>();

    /** A table to put others into. */
    public IortBase(Iort base) {
        this.base = base;
        base.nodes().forEach(node -> IortFields.identity(node.body()).ifPresent(identity -> known.putIfAbsent(identity, node)));
    }

    /**
     * The table with what this one has beyond it.
     *
     * @throws UnusableSourceException if something that stays refers to what is no longer there
     */
    public EmittedTable keep(EmittedTable made) throws UnusableSourceException {
        Iort fresh = parsed(made);
        IortMerge merge = new IortMerge(base, fresh);
        Set<Object> written = new HashSet<>();
        for (IortNode node : fresh.nodes()) {
            Optional<Object> identity = IortFields.identity(node.body());
            boolean first = identity.map(written::add).orElse(false);
            merge.put(node, first ? identity.map(known::get) : Optional.empty());
        }
        Set<Object> modelled = modelled(fresh.revision());
        for (IortNode node : base.nodes()) {
            Optional<Object> identity = IortFields.identity(node.body());
            if (identity.filter(written::contains).isPresent()) {
                merge.alias(node, known.get(identity.get()));
            } else if (!isModelled(node.body(), identity, modelled)) {
                merge.mayStay(node);
            }
        }
        merge.keepAll();
        Iort merged = merge.table();
        Map<Long, String> comments = comments(made, fresh, merged);
        List<String> notes = new ArrayList<>(made.notes());
        notes.addAll(merge.notes());
        return new EmittedTable(merged.table(), place -> comments.getOrDefault(place, ""), notes);
    }

    /** Tells findings on nodes that only stayed from those on nodes that were made. */
    public static Predicate<Finding> onKept(EmittedTable made, EmittedTable merged) {
        List<IortNode> all = parsed(merged).nodes();
        Set<String> places = all.subList(parsed(made).nodes().size(), all.size()).stream().map(TablePlatform::place)
                .collect(Collectors.toSet());
        return finding -> places.contains(finding.subject().label().replaceFirst(" map\\[.*", ""));
    }

    /** What a platform imported from this table brings back; the rest is not up to platforms. */
    private Set<Object> modelled(int revision) {
        try {
            Translation translation = Translation.of(AcpiImport.of(List.of(new AcpiImport.Source("base", base.toBytes()))).topology());
            if (NotExpressible.in(translation, FirmwareFormat.IORT).isEmpty()) {
                Set<Object> modelled = new HashSet<>();
                for (PlannedNode node : IortPlan.of(translation, revision).nodes()) {
                    IortFields.identity(node.body()).ifPresent(modelled::add);
                    modelled.addAll(windows(node.body()));
                }
                return modelled;
            }
        } catch (UnusableSourceException e) {
            // Then it says more than platforms do, and what of it they mean is not known.
        }
        return known.keySet();
    }

    /** A platform may have each window of reserved memory apart. */
    private static boolean isModelled(IortBody body, Optional<Object> identity, Set<Object> modelled) {
        return identity.filter(modelled::contains).isPresent() || windows(body).stream().anyMatch(modelled::contains);
    }

    private static List<MemoryRange.Window> windows(IortBody body) {
        return body instanceof MemoryRange range ? range.windows() : List.of();
    }

    /** The nodes that were made stand first and in their order; what follows was kept. */
    private static Map<Long, String> comments(EmittedTable made, Iort fresh, Iort merged) {
        Map<Long, String> comments = new HashMap<>();
        comments.put(0L, made.comments().at(0));
        for (int i = 0; i < merged.nodes().size(); i++) {
            IortNode node = merged.nodes().get(i);
            if (i >= fresh.nodes().size()) {
                comments.put((long) node.offset(), "as it was");
                continue;
            }
            IortNode before = fresh.nodes().get(i);
            comments.put((long) node.offset(), made.comments().at(before.offset()));
            for (int j = 0; j < node.mappings().size(); j++) {
                comments.put(node.mappingPlace(j), made.comments().at(before.mappingPlace(j)));
            }
        }
        return comments;
    }

    private static Iort parsed(EmittedTable made) {
        try {
            return Iort.parse(made.bytes());
        } catch (AcpiException e) {
            throw new IllegalStateException("a table made here cannot be read", e);
        }
    }
}

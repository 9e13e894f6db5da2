/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.firmware.readback.InputRange;
import org.ridgeline.firmware.readback.InputTable;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadTarget;

/** The way of IDs from node to node until one of the kind sought (Linux: iort_node_map_id), for one ID or a run of them. */
final class IortWalk {

    /** No table has so many stages; a walk that does goes in a circle. */
    private static final int MOST_STAGES = 64;
    private static final long LAST_RID = 0xffff;
    private static final long LAST_ID = 0xffffffffL;

    private final Iort iort;
    private final Map<Integer, IdMaps> maps = new HashMap<>();
    private final Map<Integer, List<IdMaps.Piece>> pieces = new HashMap<>();
    private final int widestSingle;
    private final Set<Integer> passedOver = new HashSet<>();

    IortWalk(Iort iort) {
        this(iort, Integer.MAX_VALUE);
    }

    /**
     * A walk that tells no ID one by one where a single mapping takes too many.
     *
     * @param widestSingle how many IDs a single mapping may take; {@link #followAll} passes over those that take more
     */
    IortWalk(Iort iort, int widestSingle) {
        this.iort = iort;
        this.widestSingle = widestSingle;
    }

    /** Whether a single mapping comes before all others of a node, so that all its IDs become one. */
    boolean isSingle(IortNode node) {
        List<IdMaps.Piece> all = piecesOf(node);
        return !all.isEmpty() && all.stream().allMatch(piece -> piece.constant() && piece.reference() == all.getFirst().reference()
                && piece.output() == all.getFirst().output());
    }

    /** Whether {@link #followAll} passed over a single mapping of the node. */
    boolean hasPassedOver(IortNode node) {
        return passedOver.contains(node.offset());
    }

    private List<IdMaps.Piece> piecesOf(IortNode node) {
        return pieces.computeIfAbsent(node.offset(), offset -> mapsOf(node).pieces());
    }

    IdMaps mapsOf(IortNode node) {
        return maps.computeIfAbsent(node.offset(), offset -> new IdMaps(node));
    }

    /** Where one ID of a node ends. */
    LookUp follow(IortNode start, long input, IortGoal goal, List<String> log) {
        IortNode node = start;
        long id = input;
        for (int stage = 0; stage < MOST_STAGES; stage++) {
            if (goal.isReachedAt(node.body())) {
                return arrive(node, id, log);
            }
            Optional<IdMaps.Hop> hop = mapsOf(node).map(id, log);
            if (hop.isEmpty()) {
                return new LookUp.Nothing(log);
            }
            Optional<IortNode> next = iort.nodeAt(hop.get().reference());
            if (next.isEmpty()) {
                return dangling(node, hop.get().reference());
            }
            node = next.get();
            id = hop.get().output();
        }
        return new LookUp.Fatal(LookUp.Fate.LOCKUP,
                String.format("ID 0x%x of node @0x%x goes from node to node in a circle", input, start.offset()));
    }

    /** What a kernel finds behind a reference that is no node's offset. */
    LookUp dangling(IortNode from, long reference) {
        String where = reference < iort.table().length() ? "which is not where a node starts" : "outside of the table";
        return new LookUp.Fatal(LookUp.Fate.PANIC, String.format("node @0x%x refers to offset 0x%x, %s", from.offset(), reference, where));
    }

    LookUp arrive(IortNode node, long id, List<String> log) {
        Optional<ReadTarget> target = target(node);
        if (target.isEmpty()) {
            log.add("requested ITS ID index [0] overruns ITS entries [0]");
            return new LookUp.Nothing(log);
        }
        return new LookUp.Found(target.get(), id, log);
    }

    private static Optional<ReadTarget> target(IortNode node) {
        return switch (node.body()) {
            case SmmuV3 smmu -> Optional.of(new ReadTarget.Mmio(smmu.baseAddress()));
            case SmmuV1V2 smmu -> Optional.of(new ReadTarget.Mmio(smmu.baseAddress()));
            case ItsGroup its -> its.itsIds().stream().findFirst().map(ReadTarget.Its::new);
            default -> Optional.empty();
        };
    }

    /** What {@link #follow} finds for every requester ID of a root complex. */
    List<ReadRange> followAll(IortNode rootComplex, IortGoal goal) {
        List<ReadRange> found = new ArrayList<>();
        follow(rootComplex, new IdRun(0, LAST_RID, 0), goal, widestSingle, 0,
                (run, target) -> found.add(new ReadRange(RidRange.of((int) run.first(), (int) run.last()), target, run.output())));
        return found;
    }

    /**
     * What {@link #follow} finds for all IDs of a node, in ascending order; IDs that all become the same one, of a single mapping, are
     * passed over.
     */
    void followIds(IortNode start, IortGoal goal, BiConsumer<IdRun, ReadTarget> found) {
        follow(start, new IdRun(0, LAST_ID, 0), goal, 0, 0, found);
    }

    /** What {@link #follow} finds for all IDs of a node, those of its single mappings included. */
    InputTable inputs(IortNode start, IortGoal goal) {
        List<InputRange> found = new ArrayList<>();
        followIds(start, goal, (run, target) -> found.add(new InputRange(run.first(), run.last(), target, run.output())));
        for (IdMaps.Piece piece : piecesOf(start)) {
            if (piece.constant() && follow(start, piece.first(), goal, new ArrayList<>()) instanceof LookUp.Found answer) {
                found.add(new InputRange(piece.first(), piece.last(), answer.target(), answer.id(), List.of(), true));
            }
        }
        found.sort(Comparator.comparingLong(InputRange::first));
        return InputTable.of(found);
    }

    /** The IDs of the run come to the node as its outputs. */
    private void follow(IortNode node, IdRun run, IortGoal goal, int singles, int stage, BiConsumer<IdRun, ReadTarget> found) {
        if (stage == MOST_STAGES) {
            return;
        }
        if (goal.isReachedAt(node.body())) {
            target(node).ifPresent(target -> found.accept(run, target));
            return;
        }
        long last = run.output() + run.size() - 1;
        List<IdMaps.Piece> all = piecesOf(node);
        for (int i = firstEndingAtOrAfter(all, run.output()); i < all.size() && all.get(i).first() <= last; i++) {
            IdMaps.Piece piece = all.get(i);
            long from = run.first() + Math.max(run.output(), piece.first()) - run.output();
            long to = run.first() + Math.min(last, piece.last()) - run.output();
            iort.nodeAt(piece.reference()).ifPresent(next -> {
                if (!piece.constant()) {
                    follow(next, new IdRun(from, to, piece.output() + run.output() + from - run.first() - piece.first()), goal,
                            singles, stage + 1, found);
                } else if (to - from < singles) {
                    for (long id = from; id <= to; id++) {
                        follow(next, new IdRun(id, id, piece.output()), goal, singles, stage + 1, found);
                    }
                } else {
                    passedOver.add(node.offset());
                }
            });
        }
    }

    private static int firstEndingAtOrAfter(List<IdMaps.Piece> pieces, long id) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).last() < id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

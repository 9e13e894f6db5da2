/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;

/**
 * How Linux finds the MSI controller of a function (of_msi_xlate, drivers/of/irq.c): the first msi-map on the way from the function's own
 * node up to the host bridge that answers without an error, even if it answers that it does not know the ID.
 */
final class MsiWalk {

    /** The msi-map of a node, and whose functions come by it. */
    private record Stage(RidSet functions, IdMap map) {
    }

    /** Innermost first. */
    private final List<Stage> stages = new ArrayList<>();

    MsiWalk(DeviceTree tree, NodePath host, IdMapParser parser) {
        collect(tree, host, host.node().value("bus-range").filter(range -> range.cellCount() > 0).map(range -> range.cell(0))
                .orElse(0), parser);
        if (host.node().has(MapKind.MSI.property())) {
            stages.add(new Stage(RidSet.of(RidRange.ALL), parser.parse(tree, host, MapKind.MSI)));
        }
    }

    private void collect(DeviceTree tree, NodePath bus, int number, IdMapParser parser) {
        for (Node node : bus.node().children()) {
            NodePath child = bus.child(node);
            OptionalInt[] buses = buses(node);
            if (PciHosts.isBus(node)) {
                collect(tree, child, buses[0].orElse(-1), parser);
            }
            OptionalInt reg = node.cell("reg");
            if (node.has(MapKind.MSI.property()) && reg.isPresent()) {
                List<RidRange> functions = new ArrayList<>();
                if (number >= 0 && number <= 0xff) {
                    functions.add(RidRange.single(new Rid(number << 8 | reg.getAsInt() >>> 8 & 0xff)));
                }
                if (buses[0].isPresent()) {
                    functions.add(RidRange.ofBuses(buses[0].getAsInt(), buses[1].getAsInt()));
                }
                stages.add(new Stage(RidSet.of(functions), parser.parse(tree, child, MapKind.MSI)));
            }
        }
    }

    private static OptionalInt[] buses(Node bridge) {
        Optional<int[]> range = bridge.value("bus-range").map(value -> value.cells());
        boolean valid = range.isPresent() && range.get().length == 2 && range.get()[0] >= 0 && range.get()[0] <= range.get()[1]
                && range.get()[1] <= 0xff;
        return valid ? new OptionalInt[] {OptionalInt.of(range.get()[0]), OptionalInt.of(range.get()[1])}
                : new OptionalInt[] {OptionalInt.empty(), OptionalInt.empty()};
    }

    /** One look-up; empty if no map answers. */
    Optional<IdMap.Answer> lookUp(Rid rid) {
        IdMap.Answer error = null;
        for (Stage stage : stages) {
            if (stage.functions().contains(rid)) {
                IdMap.Answer answer = stage.map().lookUp(rid.value());
                if (!(answer instanceof IdMap.Failure)) {
                    return Optional.of(answer);
                }
                error = error == null ? answer : error;
            }
        }
        return Optional.ofNullable(error);
    }

    /** All look-ups by ranges, ascending; IDs that no map answers are left out. */
    List<IdMap.Span> spans() {
        List<IdMap.Span> found = List.of();
        for (Stage stage : stages.reversed()) {
            List<IdMap.Span> answered = new ArrayList<>();
            for (IdMap.Span span : stage.map().spans()) {
                if (!(span.answer() instanceof IdMap.Failure)) {
                    stage.functions().ranges().forEach(range -> addPart(answered, span, range.first().value(), range.last().value()));
                }
            }
            answered.sort((a, b) -> Long.compare(a.first(), b.first()));
            found = over(answered, found);
        }
        return found;
    }

    private static void addPart(List<IdMap.Span> parts, IdMap.Span span, long from, long to) {
        long first = Math.max(span.first(), from);
        long last = Math.min(span.last(), to);
        if (first <= last) {
            parts.add(new IdMap.Span(first, last, span.answer().plus(first - span.first())));
        }
    }

    /** The spans of {@code above}, and of {@code below} wherever there are none; both ascending. */
    private static List<IdMap.Span> over(List<IdMap.Span> above, List<IdMap.Span> below) {
        List<IdMap.Span> all = new ArrayList<>(above.size() + below.size());
        int at = 0;
        for (IdMap.Span span : below) {
            long from = span.first();
            while (at < above.size() && above.get(at).last() < from) {
                at++;
            }
            for (int i = at; i < above.size() && above.get(i).first() <= span.last(); i++) {
                addPart(all, span, from, above.get(i).first() - 1);
                from = above.get(i).last() + 1;
            }
            addPart(all, span, from, span.last());
        }
        all.addAll(above);
        all.sort((a, b) -> Long.compare(a.first(), b.first()));
        return all;
    }
}

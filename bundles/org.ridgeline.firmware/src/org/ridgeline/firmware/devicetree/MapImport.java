/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** Reads an {@code iommu-map} or {@code msi-map} as the kernel does, and tells what of it leads nowhere. */
final class MapImport {

    /** The mask that changes nothing. */
    static final int NO_MASK = 0xffff;
    private static final long LAST_RID = 0xffff;
    private static final long LAST_INPUT = 0xffffffffL;
    private static final int USUAL_CELLS = 4;
    private static final long OUTPUTS = 0x100000000L;

    private final ImportContext context;

    /**
     * A run of input IDs behind the mask that one entry answers for.
     *
     * @param first   the first input ID, 16 bits for PCI, else 32
     * @param last    the last one, included
     * @param target  the node that it leads to
     * @param output  the first output
     * @param further the specifier cells after the first
     */
    record Part(long first, long last, NodePath target, long output, List<Long> further) {

        /** How many input IDs. */
        long count() {
            return last - first + 1;
        }
    }

    MapImport(ImportContext context) {
        this.context = context;
    }

    /** The parts of a map of a host bridge, ascending and disjoint; first entries win as in the kernel. */
    List<Part> parts(NodePath node, MapKind kind) {
        return parts(node, kind, LAST_RID);
    }

    /** The parts of a map of a bus that is no PCI bus. */
    List<Part> busParts(NodePath node, MapKind kind) {
        return parts(node, kind, LAST_INPUT);
    }

    private List<Part> parts(NodePath node, MapKind kind, long lastInput) {
        if (!node.node().has(kind.property())) {
            return List.of();
        }
        IdMap map = parser(node, kind).parse(context.tree(), node, kind);
        tell(node, kind, map, lastInput);
        return parts(map.maskedSpans(lastInput));
    }

    /** The parts that the answers of spans make. */
    static List<Part> parts(List<IdMap.Span> spans) {
        List<Part> parts = new ArrayList<>();
        for (IdMap.Span span : spans) {
            if (span.answer() instanceof IdMap.Hit hit) {
                long beforeWrap = OUTPUTS - hit.output();
                if (span.last() - span.first() < beforeWrap) {
                    parts.add(new Part(span.first(), span.last(), hit.target(), hit.output(), hit.further()));
                } else {
                    long wrapped = span.first() + beforeWrap;
                    parts.add(new Part(span.first(), wrapped - 1, hit.target(), hit.output(), hit.further()));
                    parts.add(new Part(wrapped, span.last(), hit.target(), 0, hit.further()));
                }
            }
        }
        return parts;
    }

    /** The mask of a map; all ones where there is none. */
    static int mask(NodePath node, MapKind kind) {
        return node.node().cell(kind.mask()).orElse(-1) & NO_MASK;
    }

    /** Four cells an entry as kernels up to 7.1 read it, unless it can only be meant as later ones do. */
    private IdMapParser parser(NodePath node, MapKind kind) {
        Value map = node.node().value(kind.property()).orElseThrow();
        return isFourCells(map, kind) || !isCounted(map, kind) ? KernelRules.UP_TO_7_1.parser() : KernelRules.FROM_7_2.parser();
    }

    private boolean isFourCells(Value map, MapKind kind) {
        if (map.size() == 0 || map.size() % (4 * USUAL_CELLS) != 0) {
            return false;
        }
        for (int at = 0; at < map.cellCount(); at += USUAL_CELLS) {
            if (context.tree().byPhandle(map.cell(at + 1)).map(target -> !isTarget(target, kind)).orElse(true)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTarget(NodePath target, MapKind kind) {
        return target.node().has(kind.cells()) || kind == MapKind.MSI && target.node().has("msi-controller");
    }

    private boolean isCounted(Value map, MapKind kind) {
        int at = 0;
        while (at + 1 < map.cellCount()) {
            Optional<NodePath> target = context.tree().byPhandle(map.cell(at + 1));
            int cells = target.map(found -> found.node().cell(kind.cells()).orElse(kind == MapKind.MSI ? 0 : -1)).orElse(-1);
            if (cells < 0 || cells > map.cellCount()) {
                return false;
            }
            at += USUAL_CELLS - 1 + cells;
        }
        return at == map.cellCount() && map.size() % 4 == 0;
    }

    private void tell(NodePath node, MapKind kind, IdMap map, long lastInput) {
        for (int i = 0; i < map.steps().size(); i++) {
            String what = switch (map.steps().get(i)) {
                case IdMap.Stop(String error) -> "the kernel stops here: " + error.substring(error.indexOf(": ") + 2);
                case IdMap.Entry(long base, long last, IdMap.Answer answer) when last < base ->
                        "it is empty, a placeholder perhaps: left out";
                case IdMap.Entry(long base, long last, IdMap.Answer answer) when base > lastInput ->
                        "input IDs beyond 16 bits are left out";
                case IdMap.Entry(long base, long last, IdMap.Failure failure) -> "it leads to a phandle that no node has: left out";
                default -> null;
            };
            if (what != null) {
                context.remarks().add(node, kind.property() + '[' + i + ']', what);
            }
        }
    }
}

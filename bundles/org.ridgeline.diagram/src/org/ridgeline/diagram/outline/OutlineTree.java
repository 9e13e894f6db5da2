/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.edit.ElementKind;
import org.ridgeline.model.edit.ElementLabels;
import org.ridgeline.model.edit.Icon;

/** The lines of an outline at one moment; two of them tell what has changed. */
final class OutlineTree {

    static final OutlineTree EMPTY = new OutlineTree(null, Optional.empty());

    private final Map<OutlineNode, List<OutlineNode>> children = new HashMap<>();
    private final Map<OutlineNode, OutlineNode> parents = new HashMap<>();
    private final Map<OutlineNode, OutlineText> texts = new HashMap<>();
    private final List<OutlineNode> roots = new ArrayList<>();
    private final Optional<Translation> translation;

    /** The outline of a platform, or of none for {@code null}. */
    OutlineTree(Platform platform, Optional<Translation> translation) {
        this.translation = translation;
        if (platform == null) {
            return;
        }
        roots.addAll(lines(platform.getHostBridges(), null));
        heading("IOMMUs", Icon.MMIO_IOMMU, platform.getMmioIommus());
        heading("MSI Controllers", Icon.MSI_CONTROLLER, platform.getMsiControllers());
        heading("Interrupt Controllers", Icon.INTERRUPT_CONTROLLER, platform.getInterruptControllers());
        heading("Platform Devices", Icon.PLATFORM_DEVICE, platform.getPlatformDevices());
        heading("Reserved Memory", Icon.RESERVED_MEMORY, platform.getReservedMemoryRegions());
        List<PlatformElement> mappings = new ArrayList<>(platform.getDmaMappings());
        mappings.addAll(platform.getMsiMappings());
        heading("Mappings", Icon.DMA_MAPPING, mappings);
    }

    private void heading(String label, Icon icon, List<? extends PlatformElement> elements) {
        if (!elements.isEmpty()) {
            OutlineNode heading = new OutlineNode.Heading(label);
            texts.put(heading, new OutlineText(label, "", icon));
            roots.add(heading);
            children.put(heading, lines(elements, heading));
        }
    }

    /** A line for each element, a parent of {@code null} at the top. One without an identity, in the midst of a change, has none yet. */
    private List<OutlineNode> lines(List<? extends PlatformElement> elements, OutlineNode parent) {
        return elements.stream().filter(element -> element.getId() != null).sorted(Comparator.comparingInt(this::place))
                .map(element -> line(element, parent)).toList();
    }

    private OutlineNode line(PlatformElement element, OutlineNode parent) {
        OutlineNode line = new OutlineNode.Line(new ElementId(element.getId()));
        Optional<EnumeratedFunction> numbered = function(element);
        texts.put(line, new OutlineText(ElementLabels.of(element), numbered.map(this::detail).orElse(""), ElementKind.of(element).icon()));
        if (parent != null) {
            parents.put(line, parent);
        }
        children.put(line, lines(functions(element), line));
        return line;
    }

    private static List<PciFunction> functions(PlatformElement element) {
        return switch (element) {
            case PciHostBridge bridge -> bridge.getFunctions();
            case PciBridge bridge -> bridge.getFunctions();
            default -> List.of();
        };
    }

    private Optional<EnumeratedFunction> function(PlatformElement element) {
        return element instanceof PciFunction ? translation.flatMap(known -> known.enumeration().find(new ElementId(element.getId())))
                : Optional.empty();
    }

    /** Functions come in the order of their requester IDs; what has none stays in its own order, behind them. */
    private int place(PlatformElement element) {
        return function(element).map(numbered -> numbered.address().rid().value()).orElse(Integer.MAX_VALUE);
    }

    private String detail(EnumeratedFunction function) {
        return function.address() + translation.flatMap(known -> known.stream(function.address()))
                .map(range -> ", " + range.iommu().name() + " 0x" + Long.toHexString(range.streamOf(function.address().rid()).value()))
                .orElse("");
    }

    List<OutlineNode> roots() {
        return roots;
    }

    List<OutlineNode> children(OutlineNode node) {
        return children.getOrDefault(node, List.of());
    }

    /** What it lies below, or {@code null}. */
    OutlineNode parent(OutlineNode node) {
        return parents.get(node);
    }

    boolean has(OutlineNode node) {
        return texts.containsKey(node);
    }

    /** What a line shows; something empty for a line that is gone. */
    OutlineText text(OutlineNode node) {
        return texts.getOrDefault(node, new OutlineText("", "", Icon.PLATFORM));
    }

    /** The lines whose children are others than they were; they are in both. */
    Set<OutlineNode> restructured(OutlineTree before) {
        Set<OutlineNode> changed = new HashSet<>();
        children.forEach((node, lines) -> {
            if (before.has(node) && !lines.equals(before.children(node))) {
                changed.add(node);
            }
        });
        return changed;
    }

    /** The lines that show something else than they did; they are in both. */
    Set<OutlineNode> renamed(OutlineTree before) {
        Set<OutlineNode> changed = new HashSet<>();
        texts.forEach((node, text) -> {
            if (before.has(node) && !text.equals(before.text(node))) {
                changed.add(node);
            }
        });
        return changed;
    }
}

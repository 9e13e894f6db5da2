/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.naming.ElementIds;

/**
 * Makes one mapping several that leave requester IDs out; what they map keeps its outputs.
 *
 * @param label   what that means
 * @param mapping the mapping
 * @param base    the first requester ID that it covered
 * @param parts   what is left of it, ascending, at least one
 */
record SplitFix(String label, ElementId mapping, int base, List<RidRange> parts) implements QuickFix {

    /** Keeps its own copy of the list. */
    SplitFix {
        parts = List.copyOf(parts);
    }

    /** The fix that leaves requester IDs out of a mapping; it removes a mapping of which nothing would be left. */
    static Optional<QuickFix> around(Situation situation, DrawnMapping mapping, RidSet hole, String label) {
        return situation.covered(mapping).map(covered -> {
            List<RidRange> parts = RidSet.of(covered).minus(hole).ranges();
            return parts.isEmpty() ? new RemovalFix(label, true, List.of(mapping.id()))
                    : new SplitFix(label, mapping.id(), covered.first().value(), parts);
        });
    }

    @Override
    public boolean fitsAll() {
        return true;
    }

    @Override
    public void apply(Platform platform) {
        ElementIds ids = new ElementIds(platform);
        switch (DrawnElement.find(platform, mapping)) {
            case DmaMapping dma -> split(dma, platform.getDmaMappings(), ids, this::narrow);
            case MsiMapping msi -> split(msi, platform.getMsiMappings(), ids, this::narrow);
            default -> throw new IllegalArgumentException(mapping + " is no mapping");
        }
    }

    private <M extends PlatformElement> void split(M first, EList<M> mappings, ElementIds ids, BiConsumer<M, RidRange> narrow) {
        List<M> all = new ArrayList<>(List.of(first));
        for (int i = 1; i < parts.size(); i++) {
            M further = EcoreUtil.copy(first);
            ids.assignAfresh(further);
            all.add(further);
        }
        for (int i = 0; i < parts.size(); i++) {
            narrow.accept(all.get(i), parts.get(i));
        }
        mappings.addAll(mappings.indexOf(first) + 1, all.subList(1, all.size()));
    }

    private void narrow(DmaMapping dma, RidRange part) {
        List<Long> output = new ArrayList<>(dma.getOutput() == null ? List.of() : dma.getOutput());
        if (!output.isEmpty()) {
            output.set(0, output.getFirst() + part.first().value() - base);
            dma.setOutput(List.copyOf(output));
        }
        dma.setInputBase((long) part.first().value());
        dma.setCount((long) part.size());
    }

    private void narrow(MsiMapping msi, RidRange part) {
        if (msi.getOutputBase() != null) {
            msi.setOutputBase(msi.getOutputBase() + part.first().value() - base);
        }
        msi.setInputBase((long) part.first().value());
        msi.setCount((long) part.size());
    }
}

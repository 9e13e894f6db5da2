/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.diagram.commands.AddElement;
import org.ridgeline.diagram.commands.PlaceFigures;
import org.ridgeline.diagram.create.FreshValues;
import org.ridgeline.diagram.create.Names;
import org.ridgeline.drawing.layout.Place;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.naming.ElementIds;

/**
 * Puts another copy of a clipping into a platform: with new ids, names that nobody has, and addresses, interrupts and slots of its own
 * where the originals' are taken. Figures stand a step beside whatever stands at their place already.
 */
public final class PasteClipping implements Consumer<Platform> {

    /** How far, in pixels, a copy stands to the right of and below what it would cover. */
    public static final int STEP = 16;

    private final Clipping clipping;
    private final PlatformElement bus;
    private final Collection<Place> taken;
    private List<PlatformElement> pasted = List.of();

    private PasteClipping(Clipping clipping, PlatformElement bus, Collection<Place> taken) {
        this.clipping = clipping;
        this.bus = bus;
        this.taken = taken;
    }

    /**
     * The paste, if everything finds a place: functions go onto the selected bus, unless that is being copied itself; else onto their old
     * one; else onto the first host bridge.
     *
     * @param bus   the selected bus, or {@code null}
     * @param taken where figures stand now
     */
    public static Optional<PasteClipping> possible(Clipping clipping, Platform platform, PlatformElement bus, Collection<Place> taken) {
        boolean onBus = clipping.elements().stream().anyMatch(PciFunction.class::isInstance);
        if (onBus && bus == null && platform.getHostBridges().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PasteClipping(clipping, bus == null || clipping.holds(bus) ? null : bus, taken));
    }

    /** The outermost elements that came into the platform. */
    public List<PlatformElement> pasted() {
        return pasted;
    }

    @Override
    public void accept(Platform platform) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        copier.copyAll(clipping.elements());
        copier.copyAll(clipping.mappings());
        copier.copyReferences();
        ElementIds ids = new ElementIds(platform);
        Names names = new Names(platform);
        FreshValues values = new FreshValues(platform);
        List<PlatformElement> added = new ArrayList<>();
        for (PlatformElement original : clipping.elements()) {
            PlatformElement copy = (PlatformElement) copier.get(original);
            rename(copy, names);
            ids.assignAfresh(copy);
            values.giveTo(copy);
            if (copy instanceof PciFunction function) {
                List<PciFunction> functions = busFor(platform, original);
                FreshValues.leaveTakenSlot(function, functions);
                functions.add(function);
            } else {
                add(platform, copy, clipping.placeOf(original));
            }
            added.add(copy);
        }
        for (PlatformElement original : clipping.mappings()) {
            PlatformElement copy = (PlatformElement) copier.get(original);
            ids.assignAfresh(copy);
            switch (copy) {
                case DmaMapping dma -> platform.getDmaMappings().add(dma);
                case MsiMapping msi -> platform.getMsiMappings().add(msi);
                default -> throw new IllegalStateException(copy.eClass().getName());
            }
        }
        pasted = List.copyOf(added);
    }

    private static void rename(PlatformElement copy, Names names) {
        if (!copy.getName().isBlank()) {
            copy.setName(names.unique(copy.getName()));
        }
        for (Iterator<EObject> contents = copy.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element && !element.getName().isBlank()) {
                element.setName(names.unique(element.getName()));
            }
        }
    }

    private List<PciFunction> busFor(Platform platform, PlatformElement function) {
        if (bus != null) {
            return functions(bus);
        }
        String wanted = clipping.busOf(function);
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element && element.getId().equals(wanted)
                    && (element instanceof PciHostBridge || element instanceof PciBridge)) {
                return functions(element);
            }
        }
        return platform.getHostBridges().getFirst().getFunctions();
    }

    private static List<PciFunction> functions(PlatformElement bus) {
        return bus instanceof PciHostBridge bridge ? bridge.getFunctions() : ((PciBridge) bus).getFunctions();
    }

    private void add(Platform platform, PlatformElement copy, Place wanted) {
        Place place = wanted == null ? new Place(0, 0) : wanted;
        while (isTaken(place)) {
            place = new Place(place.x() + STEP, place.y() + STEP, place.minWidth(), place.minHeight());
        }
        AddElement.onCanvas(copy, place.x(), place.y()).accept(platform);
        new PlaceFigures(Map.of(copy, place)).accept(platform);
    }

    private boolean isTaken(Place place) {
        return taken.stream().anyMatch(other -> other.x() == place.x() && other.y() == place.y());
    }
}

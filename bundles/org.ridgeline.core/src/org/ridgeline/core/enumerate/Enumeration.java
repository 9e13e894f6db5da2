/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.Topology;

/** Every function of a platform with its requester ID: the one place that says where a RID comes from. */
public final class Enumeration {

    private final List<EnumeratedFunction> functions;
    private final List<Unnumbered> unnumbered;
    private final Map<ElementId, EnumeratedFunction> byId = new LinkedHashMap<>();

    private Enumeration(List<EnumeratedFunction> functions, List<Unnumbered> unnumbered) {
        this.functions = Collections.unmodifiableList(functions);
        this.unnumbered = Collections.unmodifiableList(unnumbered);
        functions.forEach(function -> byId.put(function.id(), function));
    }

    /** Numbers the functions of a topology by its {@link org.ridgeline.core.topology.NumberingPolicy policy}. */
    public static Enumeration of(Topology topology) {
        List<EnumeratedFunction> functions = new ArrayList<>();
        List<Unnumbered> unnumbered = new ArrayList<>();
        for (PciHostBridge bridge : topology.hostBridges()) {
            HostBridgeScan scan = new HostBridgeScan(bridge, topology.numbering());
            scan.run();
            functions.addAll(scan.functions());
            unnumbered.addAll(scan.unnumbered());
        }
        return new Enumeration(Discovery.withoutSecondComers(functions), unnumbered);
    }

    /**
     * The functions that got a requester ID, host bridge by host bridge, each bus in ascending order and each bridge before what is behind
     * it.
     */
    public List<EnumeratedFunction> functions() {
        return functions;
    }

    /** The functions that got none. */
    public List<Unnumbered> unnumbered() {
        return unnumbered;
    }

    /** The function of that identity, if it got a requester ID. */
    public Optional<EnumeratedFunction> find(ElementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All functions and virtual functions that got a requester ID, virtual ones behind their physical one. */
    public List<Requester> requesters() {
        List<Requester> all = new ArrayList<>(functions.size());
        for (EnumeratedFunction function : functions) {
            all.add(function);
            all.addAll(function.virtualFunctions());
        }
        return all;
    }
}

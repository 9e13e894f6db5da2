/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The functions of one bus, described in plugging order; a host bridge and a bridge both have one.
 *
 * @param <B> the builder itself, so that steps can be chained
 */
public abstract sealed class BusBuilder<B extends BusBuilder<B>> permits HostBridgeBuilder, BridgeBuilder {

    private final TopologyBuilder topology;
    private final List<PciFunction> functions = new ArrayList<>();

    BusBuilder(TopologyBuilder topology) {
        this.topology = topology;
    }

    /** Plugs a plain endpoint, its slot left open. */
    public B endpoint(String name) {
        return endpoint(name, plain -> { });
    }

    /** Plugs an endpoint. */
    public B endpoint(String name, Consumer<EndpointBuilder> described) {
        EndpointBuilder builder = new EndpointBuilder();
        described.accept(builder);
        return plug(builder.build(topology.claim(name), name));
    }

    /** Plugs an IOMMU that is a PCI function, its slot left open. */
    public B iommu(String name, PciIommuKind kind) {
        return iommu(name, kind, plain -> { });
    }

    /** Plugs an IOMMU that is a PCI function. */
    public B iommu(String name, PciIommuKind kind, Consumer<PciIommuBuilder> described) {
        PciIommuBuilder builder = new PciIommuBuilder(kind);
        described.accept(builder);
        return plug(builder.build(topology.claim(name), name));
    }

    /** Plugs a bridge with whatever is behind it. */
    public B bridge(String name, BridgeKind kind, Consumer<BridgeBuilder> described) {
        ElementId id = topology.claim(name);
        BridgeBuilder builder = new BridgeBuilder(topology, kind);
        described.accept(builder);
        return plug(builder.build(id, name));
    }

    abstract B self();

    final List<PciFunction> functions() {
        return functions;
    }

    private B plug(PciFunction function) {
        functions.add(function);
        return self();
    }
}

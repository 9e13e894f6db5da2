/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An endpoint described step by step; without any step it has a free slot, speaks no virtio, and has no SR-IOV, ACS or aliases. */
public final class EndpointBuilder {

    private Placement placement = Placement.FREE;
    private VirtioTransport virtio = VirtioTransport.NONE;
    private boolean accessPlatform;
    private Optional<SriovCapability> sriov = Optional.empty();
    private boolean acs;
    private final List<Integer> aliasDevfns = new ArrayList<>();

    EndpointBuilder() {
    }

    /** Fixes its slot, function 0. */
    public EndpointBuilder at(int slot) {
        return at(Placement.at(slot));
    }

    /** Fixes its slot and function number. */
    public EndpointBuilder at(int slot, int function) {
        return at(Placement.at(slot, function));
    }

    /** Fixes its place as far as {@code placed} says. */
    public EndpointBuilder at(Placement placed) {
        placement = placed;
        return this;
    }

    /** Makes it a virtio device. */
    public EndpointBuilder virtio(VirtioTransport transport) {
        virtio = transport;
        return this;
    }

    /** Has it offer VIRTIO_F_ACCESS_PLATFORM. */
    public EndpointBuilder accessPlatform() {
        accessPlatform = true;
        return this;
    }

    /** Gives it virtual functions, all of them enabled: {@code count} at {@code offset} above it, {@code stride} apart. */
    public EndpointBuilder sriov(int count, int offset, int stride) {
        return sriov(new SriovCapability(count, count, offset, stride, false));
    }

    /** Gives it an SR-IOV capability. */
    public EndpointBuilder sriov(SriovCapability capability) {
        sriov = Optional.of(capability);
        return this;
    }

    /** Gives it the ACS capability. */
    public EndpointBuilder acs() {
        acs = true;
        return this;
    }

    /** Has it send requests under another device and function number of its bus, one byte, as well. */
    public EndpointBuilder alias(int devfn) {
        aliasDevfns.add(devfn);
        return this;
    }

    PciEndpoint build(ElementId id, String name) {
        return new PciEndpoint(id, name, placement, virtio, accessPlatform, sriov, acs, aliasDevfns);
    }
}

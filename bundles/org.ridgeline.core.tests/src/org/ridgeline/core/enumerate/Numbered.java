/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.List;
import java.util.function.Consumer;
import org.ridgeline.core.topology.HostBridgeBuilder;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;

/** An enumeration that is asked by name. */
record Numbered(Enumeration enumeration) {

    static Numbered of(Topology topology) {
        return new Numbered(Enumeration.of(topology));
    }

    /** A platform with one host bridge, pcie.0. */
    static Numbered of(NumberingPolicy policy, Consumer<HostBridgeBuilder> bus) {
        return of(TopologyBuilder.named("test").numbering(policy).hostBridge("pcie.0", bus).build());
    }

    EnumeratedFunction function(String name) {
        return enumeration.find(TopologyBuilder.idOf(name)).orElseThrow(() -> new AssertionError(name + " has no requester ID"));
    }

    boolean has(String name) {
        return enumeration.find(TopologyBuilder.idOf(name)).isPresent();
    }

    String rid(String name) {
        return function(name).address().rid().toString();
    }

    List<String> rids(String... names) {
        return List.of(names).stream().map(this::rid).toList();
    }

    String why(String name) {
        return function(name).origin().text();
    }

    /** Secondary and subordinate bus of a bridge, {@code 1-3}. */
    String buses(String name) {
        return function(name).buses().map(span -> span.secondary() + "-" + span.subordinate()).orElse("none");
    }

    List<String> buses(String... names) {
        return List.of(names).stream().map(this::buses).toList();
    }

    /** The aliases with their kinds, {@code OWN 05:04.0}. */
    List<String> aliases(String name) {
        return aliases(function(name));
    }

    static List<String> aliases(Requester requester) {
        return requester.aliases().stream().map(alias -> alias.kind() + " " + alias.rid()).toList();
    }

    boolean found(String name) {
        return function(name).discovered();
    }

    Unnumbered unnumbered(String name) {
        return enumeration.unnumbered().stream().filter(each -> each.function().name().equals(name)).findFirst().orElseThrow();
    }
}

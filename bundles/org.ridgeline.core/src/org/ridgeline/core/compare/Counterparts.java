/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which parts of A are which of B; each has one counterpart at most. Those that share the first key are paired first, then those that share
 * the next.
 *
 * @param <T> the kind of part
 */
final class Counterparts<T> {

    private final Map<T, T> pairs = new LinkedHashMap<>();
    private final List<T> onlyA = new ArrayList<>();
    private final List<T> onlyB = new ArrayList<>();

    Counterparts(Collection<? extends T> a, Collection<? extends T> b) {
        onlyA.addAll(a);
        onlyB.addAll(b);
    }

    /** Pairs what is left and has the same key; parts without one have an empty key. */
    Counterparts<T> by(Function<? super T, Optional<?>> key) {
        Map<Object, T> waiting = new HashMap<>();
        onlyB.forEach(part -> key.apply(part).ifPresent(its -> waiting.putIfAbsent(its, part)));
        Set<T> found = new HashSet<>();
        for (T part : onlyA) {
            key.apply(part).map(waiting::remove).ifPresent(other -> {
                pairs.put(part, other);
                found.add(other);
            });
        }
        onlyA.removeIf(pairs::containsKey);
        onlyB.removeIf(found::contains);
        return this;
    }

    /** Pairs the only part left on either side, if there is no other. */
    Counterparts<T> byBeingTheLast() {
        return onlyA.size() == 1 && onlyB.size() == 1 ? by(part -> Optional.of("last")) : this;
    }

    /** The pairs, A's part first, in the order of A. */
    Map<T, T> pairs() {
        return pairs;
    }

    List<T> onlyA() {
        return onlyA;
    }

    List<T> onlyB() {
        return onlyB;
    }
}

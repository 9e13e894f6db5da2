/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.enumerate.VirtualFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.Translation;

/** Makes groups in the order in which Linux finds devices: each joins the group of somebody it cannot be told apart from, or opens one. */
final class GroupMaker {

    private final Translation translation;
    private final AcsTruth acs;
    private final List<List<Requester>> requesters = new ArrayList<>();
    private final List<List<PlatformDevice>> platformDevices = new ArrayList<>();
    private final Map<PciAddress, Integer> numbers = new HashMap<>();
    private final Map<List<Object>, Integer> streamGroups = new HashMap<>();
    private final Map<PciAddress, List<EnumeratedFunction>> slots = new HashMap<>();

    GroupMaker(Translation translation, Boot boot) {
        this.translation = translation;
        this.acs = new AcsTruth(translation.enumeration(), boot);
        translation.enumeration().functions().stream().filter(EnumeratedFunction::discovered)
                .forEach(function -> slots.computeIfAbsent(slot(function), key -> new ArrayList<>()).add(function));
    }

    IommuGroups make() {
        for (Requester requester : translation.enumeration().requesters()) {
            if (requester.discovered() && isTranslated(requester)) {
                add(requester);
            }
        }
        Map<PlatformDevice, List<List<Object>>> devices = new LinkedHashMap<>();
        for (PlatformStreams streams : translation.platformStreams()) {
            List<List<Object>> matched = devices.computeIfAbsent(streams.device(), device -> new ArrayList<>());
            if (sharesMatches(streams.iommu()) && streams.count() == 1) {
                matched.add(List.of(streams.iommu().id(), streams.first()));
            }
        }
        devices.forEach(this::add);
        List<IommuGroup> groups = new ArrayList<>();
        for (int number = 0; number < requesters.size(); number++) {
            groups.add(new IommuGroup(number, requesters.get(number), platformDevices.get(number)));
        }
        return new IommuGroups(groups);
    }

    /** A function of which one alias is not translated, or by another IOMMU, is left to itself. */
    private boolean isTranslated(Requester requester) {
        List<AliasStream> streams = translation.streams(requester);
        return streams.stream().allMatch(stream -> stream.range().isPresent())
                && streams.stream().map(stream -> stream.range().orElseThrow().iommu().id()).distinct().count() == 1;
    }

    private void add(Requester requester) {
        List<List<Object>> matched = new ArrayList<>();
        for (AliasStream stream : translation.streams(requester)) {
            Iommu iommu = stream.range().orElseThrow().iommu();
            if (sharesMatches(iommu)) {
                matched.add(List.of(iommu.id(), stream.stream().orElseThrow()));
            }
        }
        int number = group(matched, joined(requester));
        requesters.get(number).add(requester);
        requester.aliases().forEach(alias -> numbers.putIfAbsent(at(requester, alias.rid().value()), number));
    }

    private void add(PlatformDevice device, List<List<Object>> matched) {
        platformDevices.get(group(matched, Optional.empty())).add(device);
    }

    /** The group of whoever has one of these streams, else the one that was joined, else a new one. */
    private int group(List<List<Object>> matched, Optional<Integer> joined) {
        int number = matched.stream().map(streamGroups::get).filter(Objects::nonNull).findFirst().or(() -> joined)
                .orElse(requesters.size());
        if (number == requesters.size()) {
            requesters.add(new ArrayList<>());
            platformDevices.add(new ArrayList<>());
        }
        matched.forEach(stream -> streamGroups.putIfAbsent(stream, number));
        return number;
    }

    /** An SMMUv2 has one group for all that match one of its registers. */
    private static boolean sharesMatches(Iommu iommu) {
        return iommu instanceof MmioIommu mmio && mmio.kind() == MmioIommuKind.SMMU_V2;
    }

    /** The group that a function joins: that of an alias, of a bridge above that keeps nobody apart, or of another function of its slot. */
    private Optional<Integer> joined(Requester requester) {
        Optional<Integer> ofAlias = requester.aliases().stream().map(alias -> numbers.get(at(requester, alias.rid().value())))
                .filter(Objects::nonNull).findFirst();
        if (ofAlias.isPresent()) {
            return ofAlias;
        }
        EnumeratedFunction at = start(requester);
        boolean virtual = requester instanceof VirtualFunction;
        if (at.function() != requester.function() && numbers.containsKey(at.address())) {
            return Optional.of(numbers.get(at.address()));
        }
        for (Optional<EnumeratedFunction> above = acs.above(at); above.isPresent()
                && !isSeparatedFrom(above.get()); above = acs.above(at)) {
            at = above.get();
            virtual = false;
            if (numbers.containsKey(at.address())) {
                return Optional.of(numbers.get(at.address()));
            }
        }
        return virtual ? Optional.empty() : ofSlot(at);
    }

    /** Where the walk begins: at the topmost bridge that puts an ID of its own on requests, else at the function. */
    private EnumeratedFunction start(Requester requester) {
        EnumeratedFunction start = translation.enumeration().find(requester.function().id()).orElseThrow();
        for (Optional<EnumeratedFunction> at = acs.above(start); at.isPresent(); at = acs.above(at.get())) {
            if (AcsTruth.isToConventional(at.get().function())) {
                start = at.get();
            }
        }
        return start;
    }

    private boolean isSeparatedFrom(EnumeratedFunction bridge) {
        for (Optional<EnumeratedFunction> at = Optional.of(bridge); at.isPresent(); at = acs.above(at.get())) {
            if (!acs.separates(at.get(), isAlone(at.get()))) {
                return false;
            }
        }
        return true;
    }

    /** Functions of one slot that keep nobody apart are one. */
    private Optional<Integer> ofSlot(EnumeratedFunction function) {
        if (isAlone(function) || acs.separates(function, false)) {
            return Optional.empty();
        }
        return slots.get(slot(function)).stream().filter(other -> !acs.separates(other, false))
                .map(other -> numbers.get(other.address())).filter(Objects::nonNull).findFirst();
    }

    private boolean isAlone(EnumeratedFunction function) {
        return slots.getOrDefault(slot(function), List.of()).size() < 2;
    }

    private static PciAddress slot(EnumeratedFunction function) {
        return at(function, function.address().rid().value() & ~7);
    }

    private static PciAddress at(Requester requester, int rid) {
        return new PciAddress(requester.address().segment(), new Rid(rid));
    }
}

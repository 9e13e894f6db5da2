/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.group.IommuGroup;
import org.ridgeline.core.group.IommuGroups;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.translate.Translation;

/** The IOMMU groups of one state of the platform; made once, when somebody first asks. */
public final class Groups {

    private static final int MOST_NAMES = 4;

    private final Optional<Translation> translation;
    private IommuGroups made;

    /** The groups of a translation; none without one. */
    public Groups(Optional<Translation> translation) {
        this.translation = translation;
    }

    /** In which group an element is and with whom, in words; empty if it is in none. */
    public Optional<String> inWords(ElementId element) {
        return find(element).map(group -> "IOMMU group " + group.number() + with(others(group, element)));
    }

    /**
     * Everything that is in a group of several elements together with one of the given ones, they included, and the numbers of those
     * groups.
     */
    public Map<ElementId, Integer> shared(Collection<ElementId> elements) {
        Map<ElementId, Integer> numbers = new HashMap<>();
        elements.stream().map(this::find).flatMap(Optional::stream).distinct().forEach(group -> {
            List<ElementId> members = elements(group).distinct().toList();
            if (members.size() > 1) {
                members.forEach(member -> numbers.putIfAbsent(member, group.number()));
            }
        });
        return numbers;
    }

    private Optional<IommuGroup> find(ElementId element) {
        return translation.flatMap(present -> {
            if (made == null) {
                made = IommuGroups.of(present);
            }
            return present.enumeration().find(element).filter(EnumeratedFunction::discovered)
                    .flatMap(function -> made.find(function.address()))
                    .or(() -> made.find(element));
        });
    }

    private static Stream<ElementId> elements(IommuGroup group) {
        return Stream.concat(group.requesters().stream().map(requester -> requester.function().id()),
                group.devices().stream().map(PlatformDevice::id));
    }

    private static List<String> others(IommuGroup group, ElementId element) {
        return Stream.concat(group.requesters().stream()
                .filter(each -> !(each instanceof EnumeratedFunction && each.function().id().equals(element)))
                .map(Requester::name), group.devices().stream().filter(each -> !each.id().equals(element)).map(PlatformDevice::name))
                .toList();
    }

    private static String with(List<String> others) {
        if (others.isEmpty()) {
            return "";
        }
        String names = others.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return ", with " + names + (others.size() > MOST_NAMES ? " and " + (others.size() - MOST_NAMES) + " more" : "");
    }
}

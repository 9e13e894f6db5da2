/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/** What somebody asks {@code explain} about: it finds out what is meant and collects the answer. */
final class Question {

    private static final Pattern BDF = Pattern.compile("(?:([0-9a-fA-F]{1,4}):)?([0-9a-fA-F]{1,2}):([0-9a-fA-F]{1,2})\\.([0-7])");

    private final Translation translation;
    private final String what;
    private final Explanation explanation;

    Question(Translation translation, String what) {
        this.translation = translation;
        this.what = what;
        this.explanation = new Explanation(translation);
    }

    /** The answer, line by line; empty if nothing is meant by it. */
    List<String> answer() {
        List<String> byName = byName();
        if (!byName.isEmpty()) {
            return byName;
        }
        Matcher bdf = BDF.matcher(what);
        if (bdf.matches()) {
            return byBdf(bdf);
        }
        int colon = what.lastIndexOf(':');
        if (colon > 0) {
            return number(what.substring(colon + 1)).stream().boxed().flatMap(stream -> byStream(what.substring(0, colon), stream).stream()).toList();
        }
        return number(what).stream().boxed().flatMap(id -> byInput(id).stream()).toList();
    }

    private List<String> byName() {
        List<String> lines = new ArrayList<>();
        translation.enumeration().requesters().stream().filter(this::isMeant).forEach(requester -> lines.addAll(explanation.of(requester)));
        translation.enumeration().unnumbered().stream().filter(function -> isMeant(function.function()))
                .forEach(function -> lines.add(function.function().name() + " has no requester ID: " + function.why()));
        translation.topology().platformDevices().stream().filter(device -> isMeant(device)).forEach(device -> lines.addAll(explanation.of(device)));
        translation.topology().mmioIommus().stream().filter(iommu -> isMeant(iommu)).forEach(iommu -> lines.addAll(explanation.ofIommu(iommu)));
        if (lines.isEmpty()) {
            translation.index().all().stream().filter(this::isMeant).findFirst()
                    .ifPresent(other -> lines.add(what + " has no ID of its own: ask for something that sends requests or messages"));
        }
        return lines;
    }

    /** Nothing keeps people from giving two things one name: then both are meant. A virtual function has no id, only its function has. */
    private boolean isMeant(Requester requester) {
        return requester.name().equals(what) || requester instanceof EnumeratedFunction function && isMeant(function.function());
    }

    /** A mapping need not have a name; then nobody can mean it by that. */
    private boolean isMeant(Element element) {
        return !what.isEmpty() && element.name().equals(what) || element.id().value().equals(what);
    }

    private List<String> byBdf(Matcher bdf) {
        int device = Integer.parseInt(bdf.group(3), 16);
        if (device > 31) {
            return List.of();
        }
        Rid rid = Rid.of(Integer.parseInt(bdf.group(2), 16), device, Integer.parseInt(bdf.group(4)));
        return bdf.group(1) == null ? inEverySegment(rid) : inSegment(Integer.parseInt(bdf.group(1), 16), rid);
    }

    private List<String> byInput(long id) {
        return id > Rid.MAX.value() ? List.of() : inEverySegment(new Rid((int) id));
    }

    private List<String> inEverySegment(Rid rid) {
        return translation.segments().keySet().stream().flatMap(segment -> inSegment(segment, rid).stream()).toList();
    }

    private List<String> inSegment(int segment, Rid rid) {
        if (!translation.segments().containsKey(segment)) {
            return List.of("segment " + segment + " has no host bridge");
        }
        PciAddress address = new PciAddress(segment, rid);
        List<Requester> owners = translation.enumeration().requesters().stream().filter(requester -> requester.address().equals(address)).toList();
        return owners.isEmpty() ? explanation.ofUnowned(address) : owners.stream().flatMap(owner -> explanation.of(owner).stream()).toList();
    }

    private List<String> byStream(String iommuName, long stream) {
        Optional<Iommu> iommu = translation.index().all().stream().filter(Iommu.class::isInstance).map(Iommu.class::cast)
                .filter(each -> each.name().equals(iommuName) || each.id().value().equals(iommuName)).findFirst();
        if (iommu.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        translation.segments().forEach((segment, its) -> {
            for (StreamRange range : its.dma().effective().ranges()) {
                if (range.iommu().id().equals(iommu.get().id()) && range.first().value() <= stream && stream <= range.last().value()) {
                    lines.addAll(inSegment(segment, new Rid((int) (range.input().first().value() + stream - range.first().value()))));
                }
            }
        });
        for (PlatformStreams streams : translation.platformStreams()) {
            if (streams.iommu().id().equals(iommu.get().id()) && streams.first().value() <= stream && stream <= streams.last().value()) {
                lines.addAll(explanation.of(streams.device()));
            }
        }
        return lines.isEmpty() ? List.of("nothing has stream ID 0x" + Long.toHexString(stream) + " of " + iommu.get().name()) : lines;
    }

    private static OptionalLong number(String text) {
        try {
            long value = Long.decode(text);
            return value < 0 || value > 0xffffffffL ? OptionalLong.empty() : OptionalLong.of(value);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}

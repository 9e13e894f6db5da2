/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ridgeline.core.compare.Difference.Scope;
import org.ridgeline.core.enumerate.DmaAlias;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.MappedRange;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/**
 * Compares what becomes of the requests and messages of PCI functions; firmware names none, so it is asked for the requester IDs of the
 * drawing.
 */
final class FunctionComparison {

    private final Descriptions both;
    private final Description a;
    private final Description b;
    private final Way<StreamRange> requests;
    private final Way<DeviceIdRange> messages;
    private final Consumer<Difference> differences;

    FunctionComparison(Descriptions both, Targets targets, Consumer<Difference> differences) {
        this.both = both;
        this.a = both.a();
        this.b = both.b();
        this.requests = Way.requests(both, targets);
        this.messages = Way.messages(both, targets);
        this.differences = differences;
    }

    void compare() {
        if (both.areDrawn()) {
            compareDrawings();
        } else if (a.isDrawn()) {
            a.translation().enumeration().requesters().forEach(each -> compareWays(each.name(), each, each));
        } else if (b.isDrawn()) {
            b.translation().enumeration().requesters().forEach(each -> compareWays(each.name(), each, each));
        }
    }

    private void compareDrawings() {
        Counterparts<Requester> functions =
                new Counterparts<>(a.translation().enumeration().requesters(), b.translation().enumeration().requesters());
        functions.by(each -> Optional.of(each.name())).by(FunctionComparison::id).by(each -> Optional.of(each.address()));
        functions.pairs().forEach((one, other) -> {
            if (both.areNamed() && id(one).isPresent() && !one.name().equals(other.name())) {
                differences.accept(Difference.changed(Scope.DEVICE, one.name(), Aspect.NAME, one.name(), other.name()));
            }
            if (!one.address().equals(other.address())) {
                differences.accept(
                        Difference.changed(Scope.DEVICE, one.name(), Aspect.PLACE, one.address().toString(), other.address().toString()));
            }
            compareWays(one.name(), one, other);
        });
        functions.onlyA().forEach(each -> differences.accept(Difference.only(each.name(), true)));
        functions.onlyB().forEach(each -> differences.accept(Difference.only(each.name(), false)));
    }

    /** A virtual function has no identity of its own; it is called after the physical one. */
    private static Optional<?> id(Requester requester) {
        return requester instanceof EnumeratedFunction function ? Optional.of(function.id()) : Optional.empty();
    }

    private void compareWays(String name, Requester ofA, Requester ofB) {
        Rid ridOfA = ofA.address().rid();
        Rid ridOfB = ofB.address().rid();
        boolean same = compare(name, requests, a.translation().stream(ofA.address()), ridOfA,
                b.translation().stream(ofB.address()), ridOfB);
        if (same) {
            compareFurther(name, ofA, ofB);
        }
        compare(name, messages, a.translation().deviceId(ofA), ofA.msiRid(), b.translation().deviceId(ofB), ofB.msiRid());
    }

    /** Whether both say the same. */
    private <R extends MappedRange<R>> boolean compare(String name, Way<R> way, Optional<R> one, Rid ridOfA,
            Optional<R> other, Rid ridOfB) {
        if (way.isUntold(one, other) || way.isSame(one, ridOfA, other, ridOfB)) {
            return true;
        }
        if (one.isPresent() != other.isPresent()) {
            Rid rid = one.isPresent() ? ridOfA : ridOfB;
            String text = one.or(() -> other).map(range -> way.targetName(range, Optional.empty(), true) + " " + way.output(range, rid))
                    .get();
            differences.accept(new Difference(Scope.DEVICE, name, way.targetAspect().key(), one.isPresent() ? text : null,
                    one.isPresent() ? null : text, way.nothing() + " in " + (one.isPresent() ? "B" : "A")));
            return false;
        }
        if (!way.isSameTarget(one.get(), other.get())) {
            differences.accept(Difference.changed(Scope.DEVICE, name, way.targetAspect(), way.targetName(one.get(), other, true),
                    way.targetName(other.get(), one, false)));
        }
        String outputOfA = way.output(one.get(), ridOfA).toString();
        String outputOfB = way.output(other.get(), ridOfB).toString();
        if (!outputOfA.equals(outputOfB)) {
            differences.accept(Difference.changed(Scope.DEVICE, name, way.outputAspect(), outputOfA, outputOfB));
        }
        return false;
    }

    /** Requests through a bridge may carry the bridge's requester ID beside the function's own. */
    private void compareFurther(String name, Requester ofA, Requester ofB) {
        List<AliasStream> one = further(a.translation(), ofA);
        List<AliasStream> other = further(b.translation(), ofB);
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = requests.isUntold(one.get(i).range(), other.get(i).range())
                    || requests.isSame(one.get(i).range(), one.get(i).alias().rid(), other.get(i).range(), other.get(i).alias().rid());
        }
        if (!same) {
            String textOfA = text(one);
            String textOfB = text(other);
            differences.accept(new Difference(Scope.DEVICE, name, Aspect.STREAM_ID.key(), textOfA, textOfB,
                    "further stream IDs " + textOfA + " -> " + textOfB));
        }
    }

    private static List<AliasStream> further(Translation translation, Requester function) {
        List<AliasStream> further = new ArrayList<>();
        for (DmaAlias alias : function.aliases().subList(1, function.aliases().size())) {
            further.add(new AliasStream(alias, translation.stream(new PciAddress(function.address().segment(), alias.rid()))));
        }
        return further;
    }

    private static String text(List<AliasStream> streams) {
        return streams.isEmpty() ? "none" : String.join(", ", streams.stream()
                .map(each -> each.range().map(range -> each.stream().get() + " of " + range.iommu().name()).orElse("bypassed")).toList());
    }
}

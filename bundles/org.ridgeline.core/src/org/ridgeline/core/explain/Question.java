/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.translate.Translation;

/**
 * What somebody asks about a platform: a name, a BDF, an input ID, IOMMU:STREAM-ID, or lines of a kernel's log. It finds out what is meant
 * and collects the answer.
 */
public final class Question {

    private final Translation translation;
    private final String what;
    private final Explanation explanation;
    private final Owners owners;

    /** Asks about {@code what}; blanks around it mean nothing, and it may have several lines. */
    public Question(Translation translation, String what) {
        this.translation = translation;
        this.what = what.strip();
        this.explanation = new Explanation(translation);
        this.owners = new Owners(translation, explanation);
    }

    /** The answer; {@link Answer#NONE} if nothing is meant by it. */
    public Answer answer() {
        Answer byName = byName();
        if (!byName.isNone()) {
            return byName;
        }
        Optional<Bdf> bdf = Bdf.of(what);
        if (bdf.isPresent()) {
            return byBdf(bdf.get());
        }
        OptionalLong id = number(what);
        if (id.isPresent()) {
            return id.getAsLong() > Rid.MAX.value() ? Answer.NONE : owners.ofRid(new Rid((int) id.getAsLong()));
        }
        Answer byStream = byStream();
        return byStream.isNone() ? new KernelLog(translation).explain(what) : byStream;
    }

    private Answer byName() {
        List<Answer> answers = new ArrayList<>();
        translation.enumeration().requesters().stream().filter(this::isMeant).forEach(requester -> answers.add(explanation.of(requester)));
        translation.enumeration().unnumbered().stream().filter(function -> isMeant(function.function())).forEach(function -> answers.add(
                Answer.about(function.function().id(), List.of(function.function().name() + " has no requester ID: " + function.why()))));
        translation.topology().platformDevices().stream().filter(this::isMeant).forEach(device -> answers.add(explanation.of(device)));
        translation.topology().mmioIommus().stream().filter(this::isMeant).forEach(iommu -> answers.add(explanation.ofIommu(iommu)));
        if (answers.isEmpty()) {
            translation.index().all().stream().filter(this::isMeant).findFirst().ifPresent(other -> answers.add(
                    Answer.about(other.id(), List.of(what + " has no ID of its own: ask for something that sends requests or messages"))));
        }
        return Answer.joined(answers.stream());
    }

    /** Nothing keeps people from giving two things one name: then both are meant. A virtual function has no id, only its function has. */
    private boolean isMeant(Requester requester) {
        return requester.name().equals(what) || requester instanceof EnumeratedFunction function && isMeant(function.function());
    }

    /** A mapping need not have a name; then nobody can mean it by that. */
    private boolean isMeant(Element element) {
        return !what.isEmpty() && element.name().equals(what) || element.id().value().equals(what);
    }

    private Answer byBdf(Bdf bdf) {
        return bdf.address().map(owners::ofAddress).orElseGet(() -> owners.ofRid(bdf.rid()));
    }

    private Answer byStream() {
        int colon = what.lastIndexOf(':');
        OptionalLong stream = colon > 0 ? number(what.substring(colon + 1)) : OptionalLong.empty();
        if (stream.isEmpty()) {
            return Answer.NONE;
        }
        String name = what.substring(0, colon);
        return translation.index().all().stream().filter(Iommu.class::isInstance).map(Iommu.class::cast)
                .filter(each -> each.name().equals(name) || each.id().value().equals(name)).findFirst()
                .map(iommu -> owners.ofStream(iommu, stream.getAsLong())).orElse(Answer.NONE);
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

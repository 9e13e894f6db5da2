/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/** Imports written arguments again and tells what they make different. */
final class ReadBack {

    private ReadBack() {
    }

    /**
     * Findings for functions that QEMU would give another requester ID or another stream.
     *
     * @param written the functions that the arguments are to make
     */
    static List<Finding> differences(Translation wanted, List<EnumeratedFunction> written, IdTable ids, String arguments) {
        Translation read = Translation.of(imported(arguments));
        Map<ElementId, EnumeratedFunction> found = new HashMap<>();
        read.enumeration().functions().forEach(function -> found.put(function.id(), function));
        List<Finding> findings = new ArrayList<>();
        for (EnumeratedFunction function : written) {
            Optional<EnumeratedFunction> other = Optional.ofNullable(found.get(NameTable.id(ids.of(function.id())))).or(
                    () -> Optional.ofNullable(found.get(NameTable.id(function.name()))));
            difference(wanted, function, read, other).ifPresent(why -> findings.add(
                    new Finding(RuleId.NOT_EXPRESSIBLE, Subject.of(function.function()), "QEMU cannot be told it: " + why)));
        }
        return findings;
    }

    private static Optional<String> difference(Translation wanted, EnumeratedFunction function, Translation read,
            Optional<EnumeratedFunction> other) {
        if (other.isEmpty() || other.get().address().rid().value() != function.address().rid().value()) {
            return Optional.of("its firmware would give it " + other.map(found -> found.address().toString())
                    .orElse("no address") + ", not "
                    + function.address() + ", because it hands out the bus numbers itself");
        }
        String before = stream(wanted, function);
        String after = stream(read, other.get());
        return before.equals(after) ? Optional.empty() : Optional.of("there it is " + after + ", not " + before);
    }

    private static String stream(Translation translation, EnumeratedFunction function) {
        Rid rid = function.address().rid();
        Optional<StreamRange> range = translation.stream(function.address());
        return range.map(found -> "translated as stream 0x" + Long.toHexString(found.streamOf(rid).value())).orElse("not translated");
    }

    private static Topology imported(String arguments) {
        try {
            return QemuImport.ofFile("arguments", arguments.getBytes(StandardCharsets.UTF_8), name -> {
                throw new IOException(name + " is not asked for");
            }).topology();
        } catch (UnusableSourceException e) {
            throw new IllegalStateException("what was written cannot be read: " + e.getMessage(), e);
        }
    }
}

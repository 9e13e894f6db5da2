/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.SuppressedFinding;

/** Findings as a SARIF 2.1.0 log (OASIS), which code-scanning services read. */
final class Sarif {

    private Sarif() {
    }

    static Map<String, Object> log(List<CheckedFile> files) {
        List<Map<String, Object>> results = files.stream().flatMap(file -> Stream.concat(
                file.findings().stream().map(finding -> result(file.file(), finding)),
                file.suppressed().stream().map(suppressed -> suppressed(file.file(), suppressed)))).toList();
        List<Map<String, Object>> rules = Arrays.stream(RuleId.values()).map(rule -> object("id", rule.toString(),
                "defaultConfiguration", object("level", level(rule.severity())))).toList();
        Map<String, Object> run = object("tool", object("driver", object("name", "ridgeline", "rules", rules)), "results", results);
        return object("$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs", List.of(run));
    }

    private static Map<String, Object> result(String file, Finding finding) {
        Map<String, Object> place = object("physicalLocation", object("artifactLocation", object("uri", uri(file))),
                "logicalLocations", List.of(object("fullyQualifiedName", finding.subject().label())));
        return object("ruleId", finding.rule().toString(), "level", level(finding.severity()), "message", object("text", finding.message()),
                "locations", List.of(place));
    }

    /** Scanning services close what is suppressed, and keep the reason. */
    private static Map<String, Object> suppressed(String file, SuppressedFinding suppressed) {
        Map<String, Object> result = result(file, suppressed.finding());
        result.put("suppressions", List.of(object("kind", "inSource", "justification", suppressed.suppression().reason())));
        return result;
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.toString();
    }

    /** Relative names stay relative to where the command ran, as code-scanning services want them. */
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI("file", "", "/" + file.replace('\\', '/'), null).getRawPath().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path makes a URI", e);
        }
    }

    /** An object with its keys in the given order. */
    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}

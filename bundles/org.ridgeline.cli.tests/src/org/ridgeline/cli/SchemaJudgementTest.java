/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.examples.Example;

/**
 * The device trees of the examples, judged by dt-validate with the schemas that come with it; it is slow to start, so all go into one call.
 */
class SchemaJudgementTest {

    private static final String MATCHED = ": matched on schema(s)";
    private static final String SCHEMA = "http://devicetree.org/schemas/";
    /** It asks for nothing that a node without GPIOs could lack, so it takes every node. */
    private static final String OF_EVERY_NODE = "gpio/gpio-consumer.yaml#";

    private final Tool validate = Tool.named("dt-validate");

    @TempDir
    Path folder;

    @Test
    void hasNothingToSayOfTheExamples() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--show-matched"));
        for (Example example : ExportedExample.sound()) {
            Path own = Files.createDirectories(folder.resolve(example.path().replace('/', '-')));
            arguments.add(folder.relativize(ExportedExample.of(example, own).file(".dtb")).toString());
        }
        Tool.Outcome outcome = validate.run(folder, arguments);
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals("", outcome.out());

        SortedMap<String, Integer> schemas = new TreeMap<>();
        List<String> said = new ArrayList<>();
        int nodes = 0;
        int withSchemaOfTheirOwn = 0;
        boolean own = false;
        for (String line : outcome.err().lines().toList()) {
            if (line.endsWith(MATCHED)) {
                nodes++;
                own = false;
            } else if (line.strip().startsWith(SCHEMA)) {
                String schema = line.strip().substring(SCHEMA.length());
                schemas.merge(schema, 1, Integer::sum);
                withSchemaOfTheirOwn += !own && !schema.equals(OF_EVERY_NODE) ? 1 : 0;
                own |= !schema.equals(OF_EVERY_NODE);
            } else {
                said.add(line);
            }
        }
        assertEquals(List.of(), said);
        System.out.println("dt-validate: " + (arguments.size() - 1) + " boards, " + nodes + " nodes judged, " + withSchemaOfTheirOwn
                + " of them matched a schema beyond those for every node: " + schemas);
        assertTrue(schemas.getOrDefault("pci/pci-bus.yaml#", 0) >= arguments.size() - 3, schemas::toString);
        assertTrue(withSchemaOfTheirOwn >= 3 * (arguments.size() - 3), schemas::toString);
    }

    @Test
    void wouldComplainOfAMapWithAShortEntry() throws IOException, InterruptedException {
        Path source = ExportedExample.put(ExportedExample.named("broken/malformed-map.dts"), folder);
        Cli.run("convert", source, "-o", folder.resolve("short.dtb")).expect(0);
        Tool.Outcome outcome = validate.run(folder, "short.dtb");
        assertTrue(outcome.err().contains("iommu-map"), outcome.err());
    }
}

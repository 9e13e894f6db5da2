/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program behind {@code releng/codegen}: {@code generate} brings {@code src-gen} up to date, {@code check} fails when it is not.
 */
public final class Codegen {
    private static final String GENMODEL = "org.ridgeline.model/model/platform.genmodel";

    private Codegen() {
    }

    /**
     * Generates into the scratch folder, then writes to or compares with the {@code src-gen} of each bundle.
     *
     * @param args {@code generate} or {@code check}, the folder of the bundles, a scratch folder of our own
     * @throws IOException if a file cannot be read or written
     * @throws StaleCodeException if {@code check} finds a difference
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: generate|check BUNDLES SCRATCH");
        }
        Path bundles = Path.of(args[1]);
        Path scratch = Path.of(args[2]);
        List<String> differences = new ArrayList<>();
        for (Path generated : new ModelGenerator(bundles.resolve(GENMODEL)).generate(scratch)) {
            Path place = scratch.relativize(generated);
            SourceTree fresh = new SourceTree(generated);
            SourceTree existing = new SourceTree(bundles.resolve(place));
            existing.differencesTo(fresh).forEach(difference -> differences.add(place + ": " + difference));
            if (args[0].equals("generate")) {
                existing.become(fresh);
            }
        }
        switch (args[0]) {
            case "generate" -> {
                differences.forEach(System.out::println);
                System.out.println("src-gen is up to date, " + differences.size() + " files changed");
            }
            case "check" -> {
                if (!differences.isEmpty()) {
                    throw new StaleCodeException(differences);
                }
            }
            default -> throw new IllegalArgumentException("unknown mode " + args[0]);
        }
    }
}

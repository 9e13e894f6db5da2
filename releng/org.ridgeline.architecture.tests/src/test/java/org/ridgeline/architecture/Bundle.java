/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One bundle folder as it lies in the source tree: what its manifest asks for and what its sources name.
 */
record Bundle(String name, Path folder) {
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'", Pattern.DOTALL);
    private static final Pattern QUALIFIED_TYPE = Pattern.compile(
            "(?<![\\w.])((?:java|javax|jdk|sun|org|com|net|info|picocli)(?:\\.[a-z_][a-z0-9_]*)*)\\.(?:[A-Z]\\w*|\\*)");

    /** Every bundle below the given folder. */
    static List<Bundle> below(Path bundles) throws IOException {
        try (Stream<Path> folders = Files.list(bundles)) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
                    .map(folder -> new Bundle(folder.getFileName().toString(), folder)).toList();
        }
    }

    /** The names that a manifest header lists, without attributes and directives; empty if there is no such header. */
    List<String> header(String key) throws IOException {
        String value = headerText(key);
        return value.isEmpty() ? List.of()
                : Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")).map(clause -> clause.split(";")[0].strip()).toList();
    }

    /** A manifest header as it is written; empty if there is no such header. */
    String headerText(String key) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(in).getMainAttributes().getValue(key);
            return value == null ? "" : value;
        }
    }

    /** Every package that a source names in an import or in a qualified name, to the first file that does. */
    Map<String, Path> namedPackages() throws IOException {
        Map<String, Path> packages = new TreeMap<>();
        for (String sources : List.of("src", "src-gen")) {
            Path root = folder.resolve(sources);
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                        packagesNamedIn(Files.readString(file)).forEach(name -> packages.putIfAbsent(name, file));
                    }
                }
            }
        }
        return packages;
    }

    /** The packages of the types that Java source text names with their package; comments and literals do not count. */
    static TreeSet<String> packagesNamedIn(String source) {
        TreeSet<String> packages = new TreeSet<>();
        Matcher matcher = QUALIFIED_TYPE.matcher(COMMENT_OR_LITERAL.matcher(source).replaceAll(" "));
        while (matcher.find()) {
            packages.add(matcher.group(1));
        }
        return packages;
    }
}

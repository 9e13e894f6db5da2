/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;

/** Which class extends which, among classes of ours and of GEF. */
final class GefHierarchy {
    private final Map<String, String> superclassOf = new HashMap<>();

    /** Learns from one class file. */
    void add(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        superclassOf.put(reader.getClassName(), reader.getSuperName());
    }

    /** Learns from every class file in a jar. */
    void addJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
                add(zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    /** The class files below a folder, in the order of their paths. */
    static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
    }

    /** A class and all above it, as far as they are known. */
    List<String> superclasses(String type) {
        List<String> types = new ArrayList<>();
        for (String next = type; next != null && !types.contains(next); next = superclassOf.get(next)) {
            types.add(next);
        }
        return types;
    }

    /** All classes above one of the given superclass. */
    List<String> superclasses(String type, String superclass) {
        superclassOf.putIfAbsent(type, superclass);
        List<String> types = superclasses(type);
        return types.subList(1, types.size());
    }
}

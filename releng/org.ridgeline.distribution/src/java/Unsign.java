/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies jars without their signatures. The JVM checks every class of a signed jar while it loads it, at each start, and keeps none in its
 * archive; a command that reads one small file would spend more than half of its time on that.
 */
class Unsign {
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/([^/]+\\.(SF|RSA|DSA|EC)|MANIFEST\\.MF)");

    /** Arguments: the folder with the signed jars, the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path target = Files.createDirectories(Path.of(args[1]));
        try (Stream<Path> jars = Files.list(Path.of(args[0]))) {
            for (Path jar : jars.toList()) {
                copy(jar, target.resolve(jar.getFileName()));
            }
        }
    }

    private static void copy(Path signed, Path unsigned) throws IOException {
        try (JarFile in = new JarFile(signed.toFile(), false); JarOutputStream out = new JarOutputStream(Files.newOutputStream(unsigned))) {
            JarEntry manifest = in.getJarEntry(JarFile.MANIFEST_NAME);
            put(out, manifest, withoutDigests(in.getManifest()));
            for (JarEntry entry : in.stream().filter(entry -> !SIGNATURE.matcher(entry.getName()).matches()).toList()) {
                put(out, entry, in.getInputStream(entry).readAllBytes());
            }
        }
    }

    private static byte[] withoutDigests(Manifest manifest) throws IOException {
        Manifest plain = new Manifest();
        Attributes attributes = plain.getMainAttributes();
        attributes.putAll(manifest.getMainAttributes());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        plain.write(bytes);
        return bytes.toByteArray();
    }

    private static void put(JarOutputStream out, JarEntry like, byte[] bytes) throws IOException {
        JarEntry entry = new JarEntry(like.getName());
        entry.setTimeLocal(like.getTimeLocal());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}

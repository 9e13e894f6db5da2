/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.resources.IProject;
import org.ridgeline.ide.settings.PreferenceNode;

/**
 * What the builder remembers of a project from one build to the next: which files it wrote for which platform, and what they held. Only
 * what is remembered is ever deleted. It is kept with the workspace, not in the project; where it is lost, files are recognised by their
 * content.
 */
final class BuildState {

    /** Stands for the content of a file in the place of an output that somebody else wrote. */
    static final String FOREIGN = "";

    private static final int VERSION = 1;

    private final Path file;
    private final Map<String, Map<String, String>> outputs = new TreeMap<>();
    private final Set<String> folders = new TreeSet<>();
    private String settings = "";

    private BuildState(Path file) {
        this.file = file;
    }

    /** What is remembered of a project; nothing, if it was never built here or the memory is damaged. */
    static BuildState of(IProject project) {
        return load(project.getWorkingLocation(PreferenceNode.ID).append("build.state").toPath());
    }

    static BuildState load(Path file) {
        BuildState state = new BuildState(file);
        if (Files.exists(file)) {
            try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
                state.read(in);
            } catch (IOException e) {
                return new BuildState(file);
            }
        }
        return state;
    }

    private void read(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION) {
            return;
        }
        settings = in.readUTF();
        for (int platforms = in.readInt(); platforms > 0; platforms--) {
            Map<String, String> files = outputs(in.readUTF());
            for (int count = in.readInt(); count > 0; count--) {
                files.put(in.readUTF(), in.readUTF());
            }
        }
        for (int count = in.readInt(); count > 0; count--) {
            folders.add(in.readUTF());
        }
    }

    /**
     * Keeps it.
     *
     * @throws IOException if it cannot be written
     */
    void save() throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(fresh))) {
            out.writeInt(VERSION);
            out.writeUTF(settings);
            out.writeInt(outputs.size());
            for (Map.Entry<String, Map<String, String>> platform : outputs.entrySet()) {
                out.writeUTF(platform.getKey());
                out.writeInt(platform.getValue().size());
                for (Map.Entry<String, String> output : platform.getValue().entrySet()) {
                    out.writeUTF(output.getKey());
                    out.writeUTF(output.getValue());
                }
            }
            out.writeInt(folders.size());
            for (String folder : folders) {
                out.writeUTF(folder);
            }
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The settings of the last build that came to its end; empty if there was none. */
    String settings() {
        return settings;
    }

    void setSettings(String text) {
        settings = text;
    }

    /** The platforms that anything is remembered of. */
    Set<String> platforms() {
        return Set.copyOf(outputs.keySet());
    }

    /** The outputs of a platform with the hash of what was written, or {@link #FOREIGN}; to be changed by the builder. */
    Map<String, String> outputs(String platform) {
        return outputs.computeIfAbsent(platform, path -> new TreeMap<>());
    }

    /** The platform that an output belongs to. */
    Optional<String> ownerOf(String output) {
        return outputs.entrySet().stream().filter(entry -> entry.getValue().containsKey(output)).map(Map.Entry::getKey).findFirst();
    }

    /** Forgets a platform. */
    void forget(String platform) {
        outputs.remove(platform);
    }

    /** The folders that the builder created; to be changed by it. */
    Set<String> folders() {
        return folders;
    }
}

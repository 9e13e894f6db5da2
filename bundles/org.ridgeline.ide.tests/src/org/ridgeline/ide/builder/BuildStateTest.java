/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStateTest {

    @TempDir
    private Path folder;

    private Path saved() throws IOException {
        Path file = folder.resolve("deep/build.state");
        BuildState state = BuildState.load(file);
        state.setSettings("settings");
        state.outputs("a.topology").put("firmware/a.dts", ContentHash.of(new byte[] {1}));
        state.outputs("a.topology").put("firmware/a.dtb", BuildState.FOREIGN);
        state.outputs("b.topology").put("firmware/b.dts", ContentHash.of(new byte[] {2}));
        state.folders().add("firmware");
        state.save();
        return file;
    }

    @Test
    void whatIsSavedIsRemembered() throws IOException {
        BuildState state = BuildState.load(saved());
        assertEquals("settings", state.settings());
        assertEquals(Set.of("a.topology", "b.topology"), state.platforms());
        assertEquals(Map.of("firmware/a.dts", ContentHash.of(new byte[] {1}), "firmware/a.dtb", BuildState.FOREIGN),
                state.outputs("a.topology"));
        assertEquals(Optional.of("b.topology"), state.ownerOf("firmware/b.dts"));
        assertEquals(Set.of("firmware"), state.folders());
        state.forget("b.topology");
        assertEquals(Optional.empty(), state.ownerOf("firmware/b.dts"));
    }

    @Test
    void damagedMemoryIsNoMemory() throws IOException {
        Path file = saved();
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertEquals(Set.of(), BuildState.load(file).platforms(), "length " + length);
            assertEquals("", BuildState.load(file).settings());
        }
        bytes[0] = 1;
        Files.write(file, bytes);
        assertEquals(Set.of(), BuildState.load(file).platforms());
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.model.Platform;

/** Whatever the bytes are: a platform, or a list of problems; never anything else. */
class HostileFileTest {
    private static final byte[] SMALL = Samples.SMALL.getBytes(StandardCharsets.UTF_8);

    /** Reads bytes; any other exception than the documented one fails the test. */
    private static boolean isPlatform(byte[] bytes) {
        try {
            Platform platform = PlatformFile.read(bytes, "F");
            PlatformFile.toBytes(platform);
            return true;
        } catch (PlatformFileException e) {
            assertFalse(e.problems().isEmpty());
            for (Problem problem : e.problems()) {
                assertTrue(problem.line() >= 0 && problem.column() >= 0 && !problem.message().isBlank(), e.getMessage());
            }
            return false;
        } catch (IOException e) {
            throw new AssertionError("what was read cannot be written", e);
        }
    }

    @Test
    void everyTruncationIsRefused() {
        for (int length = 0; length < SMALL.length - 1; length++) {
            assertFalse(isPlatform(Arrays.copyOf(SMALL, length)), "length " + length);
        }
    }

    @Test
    void everyCorruptedByteIsAnswered() {
        int platforms = 0;
        for (int i = 0; i < SMALL.length; i++) {
            for (int value : new int[] {'<', '"', 0xff, SMALL[i] ^ 1}) {
                byte[] bytes = SMALL.clone();
                bytes[i] = (byte) value;
                platforms += isPlatform(bytes) ? 1 : 0;
            }
        }
        assertTrue(platforms > 0, "some corruptions only change a name");
    }

    @Test
    void everyMissingRunOfBytesIsAnswered() {
        Random random = new Random(20261122);
        for (int i = 0; i < 1000; i++) {
            int from = random.nextInt(SMALL.length);
            int to = Math.min(SMALL.length, from + 1 + random.nextInt(60));
            byte[] bytes = Arrays.copyOf(SMALL, SMALL.length - (to - from));
            System.arraycopy(SMALL, to, bytes, from, SMALL.length - to);
            isPlatform(bytes);
        }
    }

    @Test
    void garbageIsAnswered() {
        Random random = new Random(20261122);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertFalse(isPlatform(bytes));
        }
    }

    @Test
    void aDocumentTypeIsRefusedWhateverItSays(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String body = Samples.SMALL.substring(Samples.SMALL.indexOf("<platform"));
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"x\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        for (String type : List.of("<!DOCTYPE a>", bomb + "]>", "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE a SYSTEM \"" + secret.toUri() + "\">", "<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]>")) {
            byte[] bytes = (type + body.replace("name=\"demo\"", "name=\"&e39;\"")).getBytes(StandardCharsets.UTF_8);
            List<String> lines = assertTimeoutPreemptively(Duration.ofSeconds(5),
                    () -> assertThrows(PlatformFileException.class, () -> PlatformFile.read(bytes, "F")).lines());
            assertEquals(List.of("F:1:1: a document type declaration (DTD) is not allowed here"), lines);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000, 1_000_000})
    void nestingHasAnEnd(int depth) {
        String bridge = "<function xsi:type=\"platform:PciBridge\" kind=\"pci-to-pci\">";
        for (String tag : List.of("<x>", bridge)) {
            String text = Samples.HEAD + "><hostBridge id=\"h\" name=\"h\">" + tag.repeat(depth);
            PlatformFileException e = assertThrows(PlatformFileException.class,
                    () -> PlatformFile.read(text.getBytes(StandardCharsets.UTF_8), "F"));
            assertTrue(e.problems().getLast().message().contains("nested more than 400 deep") || e.problems().getLast().message()
                    .contains("too many"), e.problems().getLast().message());
        }
    }

    @Test
    void asManyBusesAsThereAreMayNest() throws IOException {
        StringBuilder text = new StringBuilder(Samples.HEAD).append("><hostBridge id=\"h\" name=\"h\">");
        for (int i = 1; i < 256; i++) {
            text.append("<function xsi:type=\"platform:PciBridge\" id=\"b").append(i).append("\" name=\"b\" kind=\"pci-to-pci\">");
        }
        text.append("</function>".repeat(255)).append("</hostBridge></platform:Platform>");
        assertTrue(isPlatform(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theNumberOfProblemsHasAnEnd() {
        String text = Samples.HEAD + ">" + "<x/>".repeat(100_000) + "</platform:Platform>";
        PlatformFileException e = assertThrows(PlatformFileException.class,
                () -> PlatformFile.read(text.getBytes(StandardCharsets.UTF_8), "F"));
        assertEquals(101, e.problems().size());
        assertEquals("too many problems; the rest of the file was not read", e.problems().getLast().message());
    }

    @Test
    void aHugeFileIsNotRead() {
        byte[] bytes = new byte[PlatformFile.MAX_SIZE + 1];
        PlatformFileException e = assertThrows(PlatformFileException.class, () -> PlatformFile.read(bytes, "F"));
        assertEquals("F: the file is larger than 64 MiB", e.getMessage());
    }

    @Test
    void manyAttributesAndLongTextsAreAnswered() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        assertFalse(isPlatform((Samples.HEAD + attributes + "/>").getBytes(StandardCharsets.UTF_8)));
        assertTrue(isPlatform((Samples.HEAD + " name=\"" + "x".repeat(3_000_000) + "\"/>").getBytes(StandardCharsets.UTF_8)));
        assertFalse(isPlatform((Samples.HEAD + " " + "x".repeat(3_000_000) + "=\"\"/>").getBytes(StandardCharsets.UTF_8)));
        assertTrue(isPlatform((Samples.HEAD + "><!--" + "x".repeat(3_000_000) + "--></platform:Platform>")
                .getBytes(StandardCharsets.UTF_8)));
        assertFalse(isPlatform((Samples.HEAD + ">" + "x".repeat(3_000_000) + "</platform:Platform>").getBytes(StandardCharsets.UTF_8)));
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElementLinesTest {

    private static ElementLines lines(String text) {
        return ElementLines.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyElementWithAnIdHasThePlaceOfItsStartTag() {
        ElementLines lines = lines(Samples.SMALL);
        for (String id : new String[] {"pcie", "nic", "its", "rp-bypass"}) {
            int tag = Samples.SMALL.lastIndexOf('<', Samples.SMALL.indexOf(" id=\"" + id + "\""));
            int line = (int) Samples.SMALL.substring(0, tag).chars().filter(c -> c == '\n').count() + 1;
            assertEquals(Optional.of(new Place(line, tag, Samples.SMALL.indexOf('>', tag) + 1)), lines.of(id), id);
        }
        assertEquals(Optional.empty(), lines.of("nobody"));
        assertEquals(Samples.SMALL.indexOf("<platform:Platform"), lines.root().start());
    }

    @Test
    void aByteOrderMarkDoesNotCountAndBracketsInValuesEndNothing() {
        ElementLines lines = lines("\ufeff<a>\r\n<b name='>' id = 'x'/></a>");
        assertEquals(Optional.of(new Place(2, 5, 27)), lines.of("x"));
        assertEquals(new Place(1, 0, 3), lines.root());
    }

    @Test
    void whateverTheBytesAreThereIsAnAnswer() {
        for (int length = 0; length < Samples.SMALL.length(); length++) {
            lines(Samples.SMALL.substring(0, length));
        }
        assertThrows(IllegalArgumentException.class, () -> ElementLines.of(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0}));
    }
}

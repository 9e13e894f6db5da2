/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file, in which every offset has a line and a column. */
final class SourceText {
    private static final Pattern DECLARED_ENCODING = Pattern.compile("\\A<\\?xml[^>?]{0,200}?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private final String text;
    /** Where the lines begin; empty until somebody asks. */
    private final List<Integer> lineStarts = new ArrayList<>();

    private SourceText(String text) {
        this.text = text;
    }

    /**
     * Decodes UTF-8, with or without a byte order mark.
     *
     * @throws RefusedException if the bytes are in another encoding, or say they are
     */
    static SourceText decode(byte[] bytes) throws RefusedException {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff || bytes[0] == (byte) 0xff
                && bytes[1] == (byte) 0xfe)) {
            throw new RefusedException(Problem.ofFile("the file is in UTF-16, but a platform is written in UTF-8"));
        }
        boolean mark = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        ByteBuffer in = mark ? ByteBuffer.wrap(bytes, 3, bytes.length - 3) : ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        boolean malformed = decoder.decode(in, out, true).isError();
        SourceText source = new SourceText(out.flip().toString());
        Matcher declared = DECLARED_ENCODING.matcher(source.text);
        if (declared.find() && !isUtf8(declared.group(1))) {
            throw new RefusedException(source.problemAt(declared.start(1), "the encoding is declared as " + declared.group(1)
                    + ", but a platform is written in UTF-8"));
        }
        if (malformed) {
            String octet = Integer.toHexString(in.get(in.position()) & 0xff);
            throw new RefusedException(source.problemAt(source.text.length(), "byte 0x" + octet + " is not UTF-8"));
        }
        return source;
    }

    private static boolean isUtf8(String encoding) {
        return List.of("UTF-8", "UTF8", "US-ASCII", "ASCII").contains(encoding.toUpperCase(Locale.ROOT));
    }

    /** The characters of the file, without a byte order mark. */
    String text() {
        return text;
    }

    /** A problem at an offset of the text. */
    Problem problemAt(int offset, String message) {
        findLines();
        int low = 0;
        int high = lineStarts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Problem(low + 1, offset - lineStarts.get(low) + 1, message);
    }

    /** The offset of a line and column as an XML parser counts them, both from 1; the nearest one if there is no such place. */
    int offsetOf(int line, int column) {
        findLines();
        int start = lineStarts.get(Math.clamp(line, 1, lineStarts.size()) - 1);
        return Math.clamp((long) start + column - 1, start, text.length());
    }

    private void findLines() {
        if (lineStarts.isEmpty()) {
            lineStarts.add(0);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                    lineStarts.add(i + 1);
                }
            }
        }
    }
}

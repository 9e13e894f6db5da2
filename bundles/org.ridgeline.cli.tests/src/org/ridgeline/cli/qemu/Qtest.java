/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A QEMU whose memory is read and written by lines on its standard input and output; no processor runs. It ends after half a minute. */
final class Qtest implements AutoCloseable {
    private static final int TIME_LIMIT_SECONDS = 30;

    private final Process process;
    private final BufferedReader answers;
    private final OutputStream commands;

    private Qtest(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        this.commands = process.getOutputStream();
        CompletableFuture.delayedExecutor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
    }

    static Qtest start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("qemu-system-aarch64", "-nodefaults", "-display", "none", "-S",
                "-qtest", "stdio", "-qtest-log", "/dev/null"));
        command.addAll(arguments);
        return new Qtest(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    void write(long address, byte[] bytes) throws IOException {
        ask(String.format("write 0x%x 0x%x 0x%s", address, bytes.length, HexFormat.of().formatHex(bytes)));
    }

    byte[] read(long address, int size) throws IOException {
        return HexFormat.of().parseHex(ask(String.format("read 0x%x 0x%x", address, size)).substring("OK 0x".length()));
    }

    private String ask(String command) throws IOException {
        commands.write((command + "\n").getBytes(StandardCharsets.US_ASCII));
        commands.flush();
        String answer = answers.readLine();
        if (answer == null || !answer.startsWith("OK")) {
            throw new IOException("QEMU answered " + answer + " to " + command);
        }
        return answer;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

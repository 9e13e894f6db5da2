/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.qemu.text.ShellReader;
import org.ridgeline.qemu.text.Word;

/** Makes a topology from a command line of QEMU for arm virt or q35: every device in the slot that QEMU gives it. */
public final class QemuImport {

    private static final int FIRST_BYTES = 4096;
    private static final Pattern LIKE_ARGUMENTS = Pattern.compile(
            "(?m)^\\s*(?:\\S*(?:qemu|kvm)\\S*\\s+)?--?(?:M|machine|nodefaults|device|name|cpu|m)\\s");

    private QemuImport() {
    }

    /** Whether a file looks like a command line of QEMU: text that names the program, or begins with its options. */
    public static boolean recognizes(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, FIRST_BYTES), StandardCharsets.UTF_8);
        return start.indexOf('\0') < 0 && (start.contains("qemu-system-") || LIKE_ARGUMENTS.matcher(start).find());
    }

    /**
     * Imports a file that holds a command line, or a script with one.
     *
     * @param file  its name for messages
     * @param files reads what {@code -readconfig} names
     * @throws UnusableSourceException if it holds none, or one that QEMU would not take
     */
    public static ImportedTopology ofFile(String file, byte[] bytes, ConfigFiles files) throws UnusableSourceException {
        CommandChoice choice = CommandChoice.of(file, ShellReader.read(file, text(bytes)));
        return imported(choice, files);
    }

    /** Editors of some systems put a mark in front that is no character. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * Imports a command line whose words are already apart, with or without the name of the program.
     *
     * @throws UnusableSourceException if QEMU would not take them
     */
    public static ImportedTopology ofWords(List<String> words, ConfigFiles files) throws UnusableSourceException {
        List<Word> arguments = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            arguments.add(Word.argument(words.get(i), i + 1));
        }
        if (arguments.isEmpty()) {
            throw new UnusableSourceException("the command line is empty");
        }
        return imported(CommandChoice.of("the command line", List.of(arguments)), files);
    }

    private static ImportedTopology imported(CommandChoice choice, ConfigFiles files) throws UnusableSourceException {
        choice.checkProgram();
        CommandLine line = CommandLineReader.read(choice.arguments(), files);
        Machine machine = Machine.of(line);
        Optional<Remark> guess = ProgramCheck.check(choice.program(), line);
        Assembly assembly = new Assembly(line, machine);
        machine.plugAll(assembly);
        Topology topology = machine.topology(assembly);
        List<Remark> remarks = new ArrayList<>(choice.remarks());
        guess.ifPresent(remarks::add);
        remarks.addAll(assembly.remarks());
        return new ImportedTopology(topology, remarks);
    }
}

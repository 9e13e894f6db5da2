/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.qemu.text.Word;

/**
 * QEMU's command among those of a script.
 *
 * @param arguments what follows the name of the program
 * @param remarks   one for each other command
 */
record CommandChoice(List<Word> arguments, List<Remark> remarks) {

    private static final Pattern PROGRAM = Pattern.compile("(?:.*[/\\\\])?(?:qemu|qemu-kvm|kvm|qemu-system-[A-Za-z0-9_-]+)(?:\\.exe)?");

    /**
     * Chooses the first command that names the program, else the first that begins with an option.
     *
     * @throws UnusableSourceException if there is none
     */
    static CommandChoice of(String source, List<List<Word>> commands) throws UnusableSourceException {
        int chosen = -1;
        for (int i = 0; i < commands.size() && chosen < 0; i++) {
            chosen = program(commands.get(i)) >= 0 ? i : -1;
        }
        for (int i = 0; i < commands.size() && chosen < 0; i++) {
            chosen = commands.get(i).getFirst().text().startsWith("-") ? i : -1;
        }
        if (chosen < 0) {
            throw new UnusableSourceException(source + ": holds no command line of QEMU");
        }
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            Word first = commands.get(i).getFirst();
            if (i != chosen) {
                String what = program(commands.get(i)) >= 0 ? "another command line of QEMU" : "no command of QEMU";
                remarks.add(new Remark(first.place(), first.text() + ": " + what + ", left out"));
            }
        }
        List<Word> words = commands.get(chosen);
        return new CommandChoice(words.subList(program(words) + 1, words.size()), remarks);
    }

    /** Where the program's name stands before the first option, or -1. */
    private static int program(List<Word> words) {
        for (int i = 0; i < words.size() && !words.get(i).text().startsWith("-"); i++) {
            if (PROGRAM.matcher(words.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.qemu.text.Word;

/**
 * QEMU's command among those of a script.
 *
 * @param program   the name of the program, if it is there
 * @param arguments what follows the name of the program
 * @param remarks   one for each other command
 */
record CommandChoice(Optional<Word> program, List<Word> arguments, List<Remark> remarks) {

    private static final Pattern PROGRAM = Pattern.compile("(?:.*[/\\\\])?(?:qemu|qemu-kvm|kvm|qemu-system-[A-Za-z0-9_-]+)(?:\\.exe)?");

    private static final Pattern OTHER_PROCESSOR =
            Pattern.compile("(?:.*[/\\\\])?(qemu-system-(?!aarch64|arm|x86_64|i386)[A-Za-z0-9_]+).*");

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
        int program = program(words);
        return new CommandChoice(program < 0 ? Optional.empty() : Optional.of(words.get(program)),
                words.subList(program + 1, words.size()), remarks);
    }

    /**
     * Checks that the program is not for processors whose machines Ridgeline does not know, although they may have the same names.
     *
     * @throws UnusableSourceException if it is
     */
    void checkProgram() throws UnusableSourceException {
        Optional<String> wrong = program.map(Word::text).map(OTHER_PROCESSOR::matcher).filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
        if (wrong.isPresent()) {
            throw new UnusableSourceException(program.get().place() + ": the machines of " + wrong.get()
                    + " are not known, those for arm and x86 are");
        }
    }

    /**
     * Where the program's name stands, or -1: before the first option, or behind the options of what starts it, such as sudo or nice, where
     * only a full name counts.
     */
    private static int program(List<Word> words) {
        boolean options = false;
        for (int i = 0; i < words.size() && !words.getFirst().text().startsWith("-"); i++) {
            String text = words.get(i).text();
            options |= text.startsWith("-");
            if (PROGRAM.matcher(text).matches() && (!options || text.contains("qemu-system-"))) {
                return i;
            }
        }
        return -1;
    }
}

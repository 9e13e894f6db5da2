/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What a script may call the program by. */
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:([A-Za-z_]\\w*)|\\{([A-Za-z_]\\w*)\\})");

    /** A variable that the script does not set, but whose name tells what it is for. */
    private static final Pattern UNSET = Pattern.compile("\\$(?:\\w*qemu\\w*|\\{\\w*qemu\\w*\\})", Pattern.CASE_INSENSITIVE);

    /** With the value, or with that which it has where nothing else was given: {@code NAME=${NAME:-VALUE}}. */
    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z_]\\w*)=(?:\\$\\{\\w+:?-(.*)\\}|(.*))", Pattern.DOTALL);

    private static final Pattern OTHER_PROCESSOR =
            Pattern.compile("(?:.*[/\\\\])?(qemu-system-(?!aarch64|arm|x86_64|i386)[A-Za-z0-9_]+).*");

    /**
     * Chooses the first command that names the program, else the first that begins with an option.
     *
     * @throws UnusableSourceException if there is none
     */
    static CommandChoice of(String source, List<List<Word>> script) throws UnusableSourceException {
        List<List<Word>> commands = withPrograms(script);
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
            if (i != chosen && !commands.get(i).stream().allMatch(word -> ASSIGNMENT.matcher(word.text()).matches())) {
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

    /** The commands with the program's name where a variable stands for it. */
    private static List<List<Word>> withPrograms(List<List<Word>> script) {
        Map<String, String> variables = new HashMap<>();
        List<List<Word>> commands = new ArrayList<>();
        for (List<Word> command : script) {
            commands.add(command.stream().map(word -> withProgram(word, variables)).toList());
            for (Word word : command) {
                Matcher assignment = ASSIGNMENT.matcher(word.text());
                if (assignment.matches()) {
                    variables.put(assignment.group(1), assignment.group(2) == null ? assignment.group(3) : assignment.group(2));
                }
            }
        }
        return commands;
    }

    private static Word withProgram(Word word, Map<String, String> variables) {
        Matcher variable = VARIABLE.matcher(word.text());
        if (!variable.matches()) {
            return word;
        }
        String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
        String value = variables.getOrDefault(name, "");
        return PROGRAM.matcher(value).matches() ? word.with(value) : word;
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
            boolean named = !ASSIGNMENT.matcher(text).matches() && PROGRAM.matcher(text).matches();
            if (named && (!options || text.contains("qemu-system-")) || UNSET.matcher(text).matches()) {
                return i;
            }
        }
        return -1;
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.text.OneLine;
import picocli.CommandLine;

/** Where the {@code ridgeline} command starts. */
public final class Main {

    private static final Map<String, Class<?>> SUBCOMMANDS = subcommands();

    private Main() {
    }

    /** The names of all commands, in the order in which help lists them. */
    static List<String> commands() {
        return List.copyOf(SUBCOMMANDS.keySet());
    }

    /** Runs one command and exits with its status: 0 fine, 1 findings with errors, 2 unusable input or arguments, 3 internal error. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        System.exit(out.checkError() && status == ExitStatus.OK ? ExitStatus.UNUSABLE : status);
    }

    /** In the order in which help lists them. */
    private static Map<String, Class<?>> subcommands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("export", ExportCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("translate", TranslateCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("convert", ConvertCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("diff", DiffCommand.class);
        commands.put("fix", FixCommand.class);
        commands.put("render", RenderCommand.class);
        commands.put("ide", IdeCommand.class);
        return commands;
    }

    /** Runs one command with the given streams and answers its exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new RidgelineCommand());
        subcommandsFor(args).forEach(command::addSubcommand);
        command.setOut(out).setErr(err);
        command.setUsageHelpAutoWidth(true).setCaseInsensitiveEnumValuesAllowed(true).setExpandAtFiles(false);
        command.setParameterExceptionHandler((e, ignored) -> {
            err.println(UsageError.text(e));
            return ExitStatus.UNUSABLE;
        });
        command.setExecutionExceptionHandler((e, ignored, parsed) -> report(e, err));
        try {
            return command.execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** picocli reads the annotations of every command it is given, which would be half of the start: one that is named needs no other. */
    private static Map<String, Class<?>> subcommandsFor(String[] args) {
        if (args.length > 0 && SUBCOMMANDS.containsKey(args[0])) {
            return Map.of(args[0], SUBCOMMANDS.get(args[0]));
        }
        boolean versionOnly = args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
        return versionOnly ? Map.of() : SUBCOMMANDS;
    }

    private static int report(Exception e, PrintWriter err) {
        if (e instanceof UnusableInputException unusable) {
            unusable.lines().forEach(line -> err.println(OneLine.of(line)));
            return ExitStatus.UNUSABLE;
        }
        err.println("ridgeline: internal error, please report: " + e);
        if (System.getenv("RIDGELINE_TRACE") != null) {
            e.printStackTrace(err);
        } else {
            err.println("Set RIDGELINE_TRACE=1 for the place in the code.");
        }
        return ExitStatus.INTERNAL;
    }
}

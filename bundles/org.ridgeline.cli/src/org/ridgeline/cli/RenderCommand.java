/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.layout.Placement;
import org.ridgeline.drawing.layout.PlatformDrawing;
import org.ridgeline.drawing.picture.Overlay;
import org.ridgeline.drawing.picture.Overlays;
import org.ridgeline.drawing.picture.PictureOptions;
import org.ridgeline.drawing.picture.PngWriter;
import org.ridgeline.drawing.picture.SvgWriter;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.Theme;
import org.ridgeline.firmware.export.AtomicFiles;
import org.ridgeline.model.Platform;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ridgeline render}: a platform as a picture, the same that the editor shows. */
@Command(name = "render", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Draw a platform as the editor shows it: figures where somebody put them, the others laid out.")
final class RenderCommand implements Callable<Integer> {

    private static final double MOST_SCALE = 16;

    /** The two looks of a picture. */
    enum Look {
        /** Dark on light. */
        LIGHT(Theme.LIGHT),
        /** Light on dark. */
        DARK(Theme.DARK);

        private final Theme theme;

        Look(Theme theme) {
            this.theme = theme;
        }

        @Override
        public String toString() {
            return theme.name();
        }
    }

    @Parameters(paramLabel = "FILE", description = "a platform (.topology)")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "PICTURE", description = "what to write, by its suffix: .svg or .png")
    private Path picture;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "1",
            description = "pixels of the picture for one at 100 %%: above 0, up to 16")
    private double scale;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", description = "${COMPLETION-CANDIDATES}")
    private Look look;

    @Option(names = "--problems", description = "mark what 'check' finds")
    private boolean problems;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnusableInputException {
        if (!(scale > 0 && scale <= MOST_SCALE)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "a picture cannot be scaled by " + scale + "; above 0, up to 16");
        }
        boolean png = isPng();
        Platform platform = InputFiles.onlyPlatform(file, "render");
        Optional<Translation> translation = Optional.of(Translation.of(InputFiles.topology(file, platform)));
        PlatformDrawing drawing = PlatformDrawing.of(platform, translation);
        Scene scene = drawing.scene(drawing.complete(Placement.stored(platform)));
        Overlay overlay = problems ? Overlays.of(Checker.check(translation.get())) : Overlay.NONE;
        PictureOptions options = new PictureOptions(title(platform), look.theme, scale, overlay);
        try {
            byte[] bytes = png ? PngWriter.write(scene, options) : SvgWriter.write(scene, options).getBytes(StandardCharsets.UTF_8);
            AtomicFiles.write(Map.of(picture, bytes));
        } catch (IOException e) {
            throw new UnusableInputException("ridgeline: the output cannot be written: " + e.getMessage());
        }
        return ExitStatus.OK;
    }

    private boolean isPng() throws UnusableInputException {
        String name = picture.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            throw new UnusableInputException(picture + ": a picture is written as .svg or .png");
        }
        return name.endsWith(".png");
    }

    private String title(Platform platform) {
        return platform.getName() == null || platform.getName().isBlank() ? file.getFileName().toString() : platform.getName();
    }
}

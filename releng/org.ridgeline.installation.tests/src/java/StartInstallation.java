/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Starts an Eclipse without an application, and with it every bundle that an update site brought: what p2 installed need not be what the
 * framework can resolve. Arguments: the folder of the Eclipse, the folder of the site. Exit status 1 if a bundle is missing or does not
 * start.
 */
final class StartInstallation {

    /** What users have already, or take from elsewhere, and what is for our own workbench alone. */
    private static final Pattern NOT_ON_THE_SITE = Pattern.compile(
            "org\\.eclipse\\.(gef|draw2d|swt|ui|core|jface|emf|e4|equinox|osgi)(\\..*)?|org\\.ridgeline\\.(gef32|cheatsheets|branding|cli|testkit|hostile)(\\..*)?|.*\\.tests");

    private final List<String> failures = new ArrayList<>();

    private StartInstallation() {
    }

    public static void main(String[] args) throws Exception {
        List<String> failures = new StartInstallation().run(Path.of(args[0]), Path.of(args[1]));
        failures.forEach(failure -> System.out.println("FAILED: " + failure));
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    private List<String> run(Path eclipse, Path site) throws Exception {
        TreeSet<String> offered = namesIn(site.resolve("plugins"));
        offered.stream().filter(name -> NOT_ON_THE_SITE.matcher(name).matches())
                .forEach(name -> failures.add(name + " is on the update site"));
        EclipseStarter.setInitialProperties(Map.of(
                "osgi.install.area", eclipse.toUri().toString(),
                "osgi.framework", frameworkOf(eclipse).toUri().toString(),
                "osgi.configuration.area", eclipse.resolve("configuration").toUri().toString(),
                "osgi.instance.area", eclipse.resolve("workspace").toUri().toString(),
                "eclipse.ignoreApp", "true",
                "osgi.noShutdown", "true"));
        BundleContext context = EclipseStarter.startup(new String[0], null);
        Map<String, Bundle> installed = new TreeMap<>();
        Arrays.stream(context.getBundles()).forEach(bundle -> installed.put(bundle.getSymbolicName(), bundle));
        for (String name : offered) {
            Bundle bundle = installed.get(name);
            if (bundle == null) {
                failures.add(name + " is not installed");
            } else {
                start(bundle);
            }
        }
        EclipseStarter.shutdown();
        return failures;
    }

    private void start(Bundle bundle) {
        try {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start(Bundle.START_TRANSIENT);
            }
            System.out.printf("%-40s %-28s %s%n", bundle.getSymbolicName(), bundle.getVersion(),
                    bundle.getState() == Bundle.ACTIVE ? "active" : bundle.getState() == Bundle.RESOLVED ? "resolved"
                    : "state " + bundle.getState());
        } catch (BundleException e) {
            failures.add(e.getMessage());
        }
    }

    private static Path frameworkOf(Path eclipse) throws IOException {
        try (Stream<Path> jars = Files.list(eclipse.resolve("plugins"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.osgi_")).findFirst().orElseThrow();
        }
    }

    /** The symbolic names of the bundles in a folder of a repository, which are named NAME_VERSION.jar. */
    private static TreeSet<String> namesIn(Path plugins) throws IOException {
        try (Stream<Path> jars = Files.list(plugins)) {
            TreeSet<String> names = new TreeSet<>();
            jars.map(jar -> jar.getFileName().toString()).forEach(name -> names.add(name.substring(0, name.indexOf('_'))));
            return names;
        }
    }
}

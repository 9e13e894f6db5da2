/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Runs EMF's generator on one genmodel in plain Java. The model is copied to a scratch project first: a generator that never sees the
 * code of yesterday cannot merge with it, so the result depends on the metamodel alone.
 */
final class ModelGenerator {
    private final Path genmodel;

    ModelGenerator(Path genmodel) {
        this.genmodel = genmodel.toAbsolutePath().normalize();
    }

    /**
     * Generates the code of the model and of its item providers.
     *
     * @param scratch a folder that is emptied first
     * @return the folders below it that hold the generated sources; below the scratch folder each has the path that it has below the
     *         bundles
     * @throws IOException if the model cannot be copied or read
     * @throws IllegalStateException if the genmodel is not valid or the generator reports an error
     */
    List<Path> generate(Path scratch) throws IOException {
        deleteAll(scratch);
        String name = genmodel.getParent().getParent().getFileName().toString();
        copyModel(scratch.resolve(name).resolve("model"));

        EcorePlugin.ExtensionProcessor.process(null);
        mapProject(name, scratch);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);

        GenModel model = load(URI.createPlatformResourceURI(name + "/model/" + genmodel.getFileName(), true));
        mapProject(model.getEditProjectDirectory().substring(1), scratch);
        requireOk("The genmodel", model.diagnose());
        Generator generator = new Generator();
        generator.setInput(model);
        for (Object project : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            requireOk("The generator", generator.generate(model, project, new BasicMonitor()));
        }
        return List.of(scratch.resolve(model.getModelDirectory().substring(1)), scratch.resolve(model.getEditDirectory().substring(1)));
    }

    /** Tells EMF where the project of that name lies. */
    private static void mapProject(String name, Path scratch) {
        EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(scratch.resolve(name).toAbsolutePath().normalize() + "/"));
    }

    private static GenModel load(URI uri) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().putAll(
                Map.of("ecore", new EcoreResourceFactoryImpl(), "genmodel", new EcoreResourceFactoryImpl()));
        GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setUpdateClasspath(false);
        return model;
    }

    private static void requireOk(String what, Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            StringBuilder message = new StringBuilder(what + " reports: " + diagnostic.getMessage());
            for (Diagnostic child : diagnostic.getChildren()) {
                message.append("\n  ").append(child.getMessage());
            }
            throw new IllegalStateException(message.toString(), diagnostic.getException());
        }
    }

    private void copyModel(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(genmodel.getParent())) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

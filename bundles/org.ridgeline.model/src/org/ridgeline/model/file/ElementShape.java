/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.ridgeline.model.PlatformPackage;

/**
 * How a class of the metamodel looks as an XML element: its attributes and its child elements, each in the order in which they are written.
 */
final class ElementShape {
    private static final Map<EClass, ElementShape> SHAPES = new ConcurrentHashMap<>();

    private final Map<String, EStructuralFeature> attributes = new LinkedHashMap<>();
    private final Map<String, EReference> children = new LinkedHashMap<>();

    private ElementShape(EClass type) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                children.put(nameOf(reference), reference);
            } else {
                attributes.put(nameOf(feature), feature);
            }
        }
    }

    /** The shape of a class. */
    static ElementShape of(EClass type) {
        return SHAPES.computeIfAbsent(type, ElementShape::new);
    }

    /** What a feature is called in the file. */
    static String nameOf(EStructuralFeature feature) {
        return ExtendedMetaData.INSTANCE.getName(feature);
    }

    /** The classes that an element may have, in the order of the metamodel. */
    static List<EClass> concreteTypes(EReference reference) {
        List<EClass> types = new ArrayList<>();
        for (EClassifier classifier : PlatformPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type)) {
                types.add(type);
            }
        }
        return types;
    }

    /** The feature that an XML attribute holds, or {@code null}. */
    EStructuralFeature attribute(String name) {
        return attributes.get(name);
    }

    /** The feature that a child element belongs to, or {@code null}. */
    EReference child(String name) {
        return children.get(name);
    }

    /** The features that are written as attributes. */
    Collection<EStructuralFeature> attributes() {
        return Collections.unmodifiableCollection(attributes.values());
    }

    /** The features that are written as child elements. */
    Collection<EReference> children() {
        return Collections.unmodifiableCollection(children.values());
    }

    /** The names of the child elements. */
    Collection<String> childNames() {
        return Collections.unmodifiableCollection(children.keySet());
    }
}

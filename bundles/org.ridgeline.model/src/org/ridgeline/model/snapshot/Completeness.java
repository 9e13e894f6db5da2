/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.text.NcName;

/**
 * Tells whether a platform says everything that a topology needs: the ranges of the metamodel, and what the values of an element must be to
 * each other.
 */
public final class Completeness {
    private final Platform platform;
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<String, PlatformElement> ids = new HashMap<>();

    private Completeness(Platform platform) {
        this.platform = platform;
    }

    /** All gaps, in the order of the platform; none if {@link Snapshot} can be taken. */
    public static List<Gap> gapsOf(Platform platform) {
        Completeness completeness = new Completeness(platform);
        completeness.check(platform);
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            completeness.check(contents.next());
        }
        return completeness.gaps;
    }

    private void check(EObject object) {
        int before = gaps.size();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            if (feature.isRequired() && (value == null || value instanceof List<?> list && list.isEmpty())) {
                gaps.add(new Gap(object, feature, ElementText.of(object) + " needs " + ExtendedMetaData.INSTANCE.getName(feature)));
            } else if (feature instanceof EAttribute attribute && value != null) {
                AttributeRange.gapOf(object, attribute, value).ifPresent(gaps::add);
            } else if (feature instanceof EReference reference && !reference.isContainment() && value != null) {
                checkTargets(object, reference, value);
            }
        }
        if (object instanceof PlatformElement element) {
            checkIdentity(element);
        }
        if (gaps.size() == before) {
            ValueRules.gapOf(object).ifPresent(gaps::add);
        }
    }

    private void checkIdentity(PlatformElement element) {
        if (element.getId() != null && !NcName.isValid(element.getId())) {
            gaps.add(new Gap(element, PlatformPackage.Literals.PLATFORM_ELEMENT__ID,
                    "id '" + element.getId() + "' is no XML name without colons"));
        }
        PlatformElement first = element.getId() == null ? null : ids.putIfAbsent(element.getId(), element);
        if (first != null) {
            gaps.add(new Gap(element, PlatformPackage.Literals.PLATFORM_ELEMENT__ID,
                    "the id '" + element.getId() + "' is already that of another " + ElementText.kindOf(first)));
        }
        NameRule.gapOf(element, element.getName()).ifPresent(gaps::add);
    }

    private void checkTargets(EObject object, EReference reference, Object value) {
        for (Object target : value instanceof List<?> list ? list : List.of(value)) {
            if (EcoreUtil.getRootContainer((EObject) target) != platform) {
                gaps.add(new Gap(object, reference,
                        ElementText.of(object) + ": " + ExtendedMetaData.INSTANCE.getName(reference) + " is no part of this platform"));
            }
        }
    }
}

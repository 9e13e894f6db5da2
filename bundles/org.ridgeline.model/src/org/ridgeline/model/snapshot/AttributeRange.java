/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.util.PlatformValidator;

/** Holds the values of attributes to the ranges that the metamodel gives their types. */
final class AttributeRange {
    private AttributeRange() {
    }

    /** What is wrong with the element if the attribute has that value, which is not {@code null}. */
    static Optional<Gap> gapOf(EObject object, EAttribute attribute, Object value) {
        EDataType type = attribute.getEAttributeType();
        if (type.getEPackage() != PlatformPackage.eINSTANCE || PlatformValidator.INSTANCE.validate(type, value, null, null)) {
            return Optional.empty();
        }
        String text = EcoreUtil.convertToString(type, value);
        return Optional.of(new Gap(object, attribute, ExtendedMetaData.INSTANCE.getName(attribute) + " '" + text + "' is not "
                + expected(type)));
    }

    private static String expected(EDataType type) {
        ExtendedMetaData facets = ExtendedMetaData.INSTANCE;
        String low = facets.getMinInclusiveFacet(type);
        if (low != null) {
            return "in " + asWritten(type, low) + " to " + asWritten(type, facets.getMaxInclusiveFacet(type));
        }
        return "at most " + facets.getMaxLengthFacet(type) + " characters long";
    }

    private static String asWritten(EDataType type, String number) {
        return EcoreUtil.convertToString(type, EcoreUtil.createFromString(type, number));
    }
}

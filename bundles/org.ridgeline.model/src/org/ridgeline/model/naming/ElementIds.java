/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.naming;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/**
 * Hands out the lasting identities of a platform's elements: readable, made from the first name, unique in the platform. Whoever renames an
 * element leaves its id alone, so that references and the history of the file stay.
 */
public final class ElementIds {
    private static final int MAX_LENGTH = 40;

    private final Set<String> taken = new HashSet<>();

    /** Knows the ids that a platform has now. */
    public ElementIds(Platform platform) {
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element && element.getId() != null) {
                taken.add(element.getId());
            }
        }
    }

    /** Gives an element an id, if it has none yet; the element need not be in the platform. */
    public void assign(PlatformElement element) {
        if (element.getId() == null) {
            element.setId(unique(plain(firstName(element))));
        }
    }

    /** Gives new ids to an element and everything below it, whatever ids they had; for a copy that joins its original. */
    public void assignAfresh(PlatformElement copy) {
        copy.setId(null);
        assign(copy);
        for (Iterator<EObject> contents = copy.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element) {
                element.setId(null);
                assign(element);
            }
        }
    }

    private static String firstName(PlatformElement element) {
        if (element.getName() != null && !element.getName().isBlank()) {
            return element.getName();
        }
        return switch (element) {
            case DmaMapping mapping when mapping.getSource() != null ->
                mapping.getSource().getId() + "-" + (mapping.getIommu() == null ? "bypass" : mapping.getIommu().getId());
            case MsiMapping mapping when mapping.getSource() != null && mapping.getController() != null ->
                mapping.getSource().getId() + "-" + mapping.getController().getId();
            default -> element.eClass().getName().toLowerCase(Locale.ROOT);
        };
    }

    /** Letters without their accents, digits, dots, hyphens and underscores; one hyphen for whatever else there is. */
    private static String plain(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String id = ascii.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|(?<!-)-+$", "");
        if (id.isEmpty() || Character.isDigit(id.charAt(0))) {
            id = "_" + id;
        }
        return id.length() <= MAX_LENGTH ? id : id.substring(0, MAX_LENGTH);
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}

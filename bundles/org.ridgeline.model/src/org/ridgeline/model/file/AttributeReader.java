/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.ridgeline.model.NodePosition;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.snapshot.Completeness;
import org.ridgeline.model.snapshot.Gap;
import org.ridgeline.model.text.ValueText;
import org.xml.sax.Attributes;

/** Makes elements, fills them from XML attributes and, once all are there, resolves what refers to what. */
final class AttributeReader {
    /** An attribute whose ids are looked up when every element is there. */
    private record Pending(EObject element, EReference reference, String ids) {
    }

    private final TagScanner tags;
    private final ProblemList problems;
    private final Map<EObject, Integer> places = new IdentityHashMap<>();
    private final Map<String, PlatformElement> elements = new HashMap<>();
    private final List<Pending> references = new ArrayList<>();
    /** Elements of which a value could not be read, so that its absence says nothing. */
    private final Set<EObject> unread = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> skippedIds = new HashSet<>();
    /** Problems that leave every value in place, so that an editor may open the file. */
    private final Set<Problem> mendable = new TreeSet<>();
    private final List<Problem> warnings = new ArrayList<>();

    AttributeReader(TagScanner tags, ProblemList problems) {
        this.tags = tags;
        this.problems = problems;
    }

    /** A text that a message can carry, whatever somebody wrote. */
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }

    /** Makes an element and puts it behind its siblings. */
    @SuppressWarnings("unchecked")
    EObject create(EObject parent, EReference reference, EClass type) {
        EObject element = EcoreUtil.create(type);
        if (reference.isMany()) {
            ((InternalEList<EObject>) parent.eGet(reference)).addUnique(element);
        } else {
            parent.eSet(reference, element);
        }
        return element;
    }

    /** Where the start tag of an element is. */
    int placeOf(EObject element) {
        return places.get(element);
    }

    /** Fills an element from the attributes of its start tag. */
    void read(EObject element, int tag, Attributes values) throws RefusedException {
        places.put(element, tag);
        ElementShape shape = ElementShape.of(element.eClass());
        for (int i = 0; i < values.getLength(); i++) {
            String uri = values.getURI(i);
            EStructuralFeature feature = uri.isEmpty() ? shape.attribute(values.getLocalName(i)) : null;
            if (feature != null) {
                set(element, feature, tag, values.getQName(i), values.getValue(i));
            } else if (!isXmi(uri, values.getLocalName(i))) {
                problems.add(tags.attribute(tag, values.getQName(i)),
                        "unknown attribute '" + values.getQName(i) + "' on " + element.eClass().getName());
            }
        }
        for (EStructuralFeature feature : shape.attributes()) {
            if (feature.isRequired() && values.getIndex("", ElementShape.nameOf(feature)) < 0) {
                mendable.add(problems.at(tag, element.eClass().getName() + " needs the attribute '" + ElementShape.nameOf(feature) + "'"));
            }
        }
        if (element instanceof PlatformElement named && named.getId() != null) {
            elements.putIfAbsent(named.getId(), named);
        }
    }

    /** Remembers the id of an element that could not be read, so that references to it are not called dangling. */
    void skip(Attributes values) {
        if (values.getValue("", "id") != null) {
            skippedIds.add(values.getValue("", "id"));
        }
    }

    private static boolean isXmi(String uri, String name) {
        return uri.equals(FormatNames.XMI) && (name.equals("version") || name.equals("type"))
                || uri.equals(FormatNames.XSI) && (name.equals("type") || name.equals("schemaLocation"));
    }

    private void set(EObject element, EStructuralFeature feature, int tag, String qualifiedName, String text) throws RefusedException {
        if (feature instanceof EReference reference) {
            references.add(new Pending(element, reference, text));
            return;
        }
        try {
            element.eSet(feature, ValueText.parse(((EAttribute) feature).getEAttributeType(), text));
        } catch (IllegalArgumentException e) {
            unread.add(element);
            problems.add(tags.attribute(tag, qualifiedName), qualifiedName + ": " + e.getMessage());
        }
    }

    /** Looks up every id that an attribute refers to. */
    void resolveReferences() {
        try {
            for (Pending pending : references) {
                resolve(pending);
            }
        } catch (RefusedException e) {
            mendable.add(e.problem());
        }
    }

    @SuppressWarnings("unchecked")
    private void resolve(Pending pending) throws RefusedException {
        EReference reference = pending.reference();
        String name = ElementShape.nameOf(reference);
        List<String> ids = reference.isMany() ? List.of(pending.ids().strip().split("\\s+")) : List.of(pending.ids());
        for (String id : ids) {
            PlatformElement target = elements.get(id);
            if (reference.getEReferenceType().isInstance(target)) {
                if (reference.isMany()) {
                    ((List<EObject>) pending.element().eGet(reference)).add(target);
                } else {
                    pending.element().eSet(reference, target);
                }
            } else if (pending.element() instanceof NodePosition && target == null) {
                // A merge of two branches can leave the place of a figure that is gone; that is no reason to refuse the platform.
                warnings.add(problems.at(places.get(pending.element()),
                        "the position of '" + shortened(id) + "' is dropped: there is no such element"));
                EcoreUtil.remove(pending.element());
            } else if (target == null && skippedIds.contains(id)) {
                unread.add(pending.element());
            } else if (!(reference.isMany() && id.isEmpty())) {
                unread.add(pending.element());
                problems.add(tags.attribute(places.get(pending.element()), name), name + ": " + (target == null
                        ? "no element has the id '" + shortened(id) + "'"
                        : "'" + shortened(id) + "' is a " + target.eClass().getName() + ", not a "
                        + reference.getEReferenceType().getName()));
            }
        }
    }

    /** The platform with what is still wrong with it. */
    ReadResult result(Platform platform) {
        boolean lossless = problems.isEmpty();
        List<Problem> all = new ArrayList<>(problems.sorted());
        for (Gap gap : Completeness.gapsOf(platform)) {
            if (!isReported(gap)) {
                int tag = places.get(gap.element());
                int place = gap.feature() == null ? tag : tags.attribute(tag, ElementShape.nameOf(gap.feature()));
                mendable.add(problems.at(place, gap.message()));
            }
        }
        all.addAll(mendable);
        return new ReadResult(lossless ? platform : null, all.stream().sorted().toList(), warnings);
    }

    /** Whether a gap follows from an attribute that is missing in the file or could not be read. */
    private boolean isReported(Gap gap) {
        if (gap.feature() == null || gap.feature() instanceof EReference) {
            return unread.contains(gap.element());
        }
        return gap.element().eGet(gap.feature()) == null;
    }
}

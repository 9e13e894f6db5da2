/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformPackage;

class TopologyResourceTest {
    private static final URI PLACE = URI.createFileURI("/place/a.topology");

    private static Resource load(String text) throws IOException {
        Resource resource = new TopologyResourceFactory().createResource(PLACE);
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return resource;
    }

    @Test
    void aResourceSetOpensAndSavesFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.topology"), Samples.SMALL);
        ResourceSet resources = new ResourceSetImpl();
        TopologyResourceFactory.register(resources);
        Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
        ((Platform) resource.getContents().getFirst()).setName("renamed");
        resource.save(Map.of());
        assertEquals(Samples.SMALL.replace("name=\"demo\"", "name=\"renamed\""), Files.readString(file));
    }

    @Test
    void elementsAreFoundByTheirId() throws IOException {
        Resource resource = load(Samples.SMALL);
        PlatformElement nic = assertInstanceOf(PlatformElement.class, resource.getEObject("nic"));
        assertEquals("nic", nic.getName());
        assertEquals("nic", resource.getURIFragment(nic));
        assertSame(nic, resource.getEObject("nic"));
        EcoreUtil.remove(nic);
        assertNull(resource.getEObject("nic"));
    }

    @Test
    void aPlainXmiReaderFindsTheSamePlatform() throws IOException {
        PlatformPackage.eINSTANCE.eClass();
        Resource plain = new XMIResourceImpl(PLACE);
        plain.load(new ByteArrayInputStream(Samples.SMALL.getBytes(StandardCharsets.UTF_8)),
                Map.of(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE));
        Resource ours = load(Samples.SMALL);
        assertTrue(EcoreUtil.equals(ours.getContents(), plain.getContents()));
    }

    @Test
    void aFileThatWouldLoseSomethingIsNotOpened() {
        PlatformFileException e = assertThrows(PlatformFileException.class, () -> load(Samples.SMALL.replace("pin=\"1\"", "pins=\"1\"")));
        assertTrue(e.getMessage().startsWith(PLACE.toFileString() + ":5:"), e.getMessage());
    }

    @Test
    void whatIsOnlyMissingOrOutOfRangeIsOpenedAndListed() throws IOException {
        Resource resource = load(Samples.SMALL.replace(" pin=\"1\"", " pin=\"7\"").replace(" name=\"gic\"", ""));
        assertEquals(2, resource.getErrors().size());
        Resource.Diagnostic first = resource.getErrors().getFirst();
        assertEquals("pin '7' is not in 1 to 4", first.getMessage());
        assertEquals(5, first.getLine());
        assertEquals(23, first.getColumn());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(" pin=\"7\""));
    }

    @Test
    void theLossOfAPositionIsAWarning() throws IOException {
        Resource resource = load(Samples.SMALL.replace("position element=\"nic\"", "position element=\"gone\""));
        assertEquals("the position of 'gone' is dropped: there is no such element", resource.getWarnings().getFirst().getMessage());
        assertEquals(33, resource.getWarnings().getFirst().getLine());
    }

    @Test
    void aResourceWithoutAPlatformCannotBeSaved() {
        Resource resource = new TopologyResourceFactory().createResource(PLACE);
        assertThrows(IOException.class, () -> resource.save(new ByteArrayOutputStream(), Map.of()));
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;
import org.ridgeline.ide.TestProject;
import org.ridgeline.ide.export.WorkspaceFiles;

class ExampleImportTest {

    @RegisterExtension
    private final TestProject test = new TestProject();

    @Test
    void everyExampleCanBeImportedAndBrokenOnesLieApart() throws CoreException {
        for (Example example : Examples.all()) {
            IFile copy = new ExampleImport(example, test.project().getFolder("examples")).copy(null);
            assertArrayEquals(example.bytes(), WorkspaceFiles.read(copy));
            assertEquals(example.isBroken() ? "examples/broken" : "examples", copy.getParent().getProjectRelativePath().toString());
        }
        int built = test.build().size();
        assertEquals(Examples.all().stream().filter(Example::isPlatform).count(), built);
        assertEquals(0, test.messages("examples/pci-same-root.topology").size());
    }

    @Test
    void aFileThatIsThereStays() throws CoreException {
        Example example = Examples.all().getFirst();
        IFile first = new ExampleImport(example, test.project()).copy(null);
        IFile second = new ExampleImport(example, test.project()).copy(null);
        assertEquals("pci-same-root.topology", first.getName());
        assertEquals("pci-same-root-2.topology", second.getName());
    }

    @Test
    void aProjectOfThatNameIsNotMadeTwice() throws CoreException {
        assertThrows(CoreException.class, () -> new NewProject(test.project().getName(), Optional.empty()).create(null));
        assertEquals("UTF-8", test.project().getDefaultCharset(false));
    }

    @Test
    void platformsHaveAContentTypeOfTheirOwn() {
        IContentType type = Platform.getContentTypeManager().findContentTypeFor("a.topology");
        assertEquals("org.ridgeline.topology", type.getId());
        assertEquals("org.eclipse.core.runtime.xml", type.getBaseType().getId());
    }
}

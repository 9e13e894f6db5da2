/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class GuideTest {

    @BeforeEach
    void forget() {
        RecordingBrowser.opened();
    }

    @AfterEach
    void cleanUp() throws CoreException {
        Ui.run(() -> {
            IViewPart view = TestProject.page().findView(IPageLayout.ID_PROBLEM_VIEW);
            if (view != null) {
                TestProject.page().hideView(view);
            }
        });
        TestProject.cleanUp();
    }

    private static IMarker problem() throws CoreException {
        IFile file = TestProject.example(TestProject.create(), "broken/rid-collision.topology");
        TestProject.build();
        return Arrays.stream(TestProject.markers(file)).filter(each -> ProblemMarker.rule(each).isPresent()).findFirst().orElseThrow();
    }

    private static void execute(String command, Object... selected) {
        Ui.run(() -> {
            IHandlerService handlers = TestProject.page().getWorkbenchWindow().getService(IHandlerService.class);
            ICommandService commands = TestProject.page().getWorkbenchWindow().getService(ICommandService.class);
            IEvaluationContext context = handlers.createContextSnapshot(false);
            context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(selected));
            try {
                handlers.executeCommandInContext(new ParameterizedCommand(commands.getCommand(command), null), null, context);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The one page that was opened since the last question, as a file. */
    private static Path opened() {
        List<URL> opened = RecordingBrowser.opened();
        assertEquals(1, opened.size());
        return Path.of(URI.create(opened.getFirst().toString()));
    }

    @Test
    void opensAtItsFirstPageWithAllThatBelongsToIt() throws IOException {
        execute("org.ridgeline.ui.guide");
        Path page = opened();
        assertTrue(page.endsWith("html/guide/index.html"), page.toString());
        assertTrue(Files.readString(page).contains("<title>Ridgeline guide</title>"));
        assertTrue(Files.exists(page.resolveSibling("../manual.css")));
        assertTrue(Files.exists(page.resolveSibling("../rules/rid-collision.html")));
    }

    @Test
    void opensAtTheRuleOfASelectedProblem() throws CoreException {
        execute("org.ridgeline.ui.aboutRule", problem());
        assertTrue(opened().endsWith("html/rules/rid-collision.html"));
    }

    @Test
    void isOfferedBesideTheQuickFixes() throws CoreException {
        IMarker marker = problem();
        IMarkerResolution[] offers = Ui.read(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
        IMarkerResolution about = Arrays.stream(offers).filter(offer -> offer.getLabel().equals("About rid-collision")).findFirst()
                .orElseThrow();
        Ui.run(() -> about.run(marker));
        assertTrue(opened().endsWith("html/rules/rid-collision.html"));
    }

    @Test
    void knowsTheHelpContextOfAProblem() throws CoreException {
        IMarker marker = problem();
        assertEquals("org.ridgeline.help.rid-collision", Ui.read(() -> IDE.getMarkerHelpRegistry().getHelp(marker)));
    }

    @Test
    void isOfferedInTheProblemsViewForOurProblemsAlone() throws CoreException {
        IMarker ours = problem();
        IMarker other = ours.getResource()
                .createMarker(IMarker.PROBLEM, Map.of(IMarker.MESSAGE, "somebody else's", IMarker.SEVERITY, IMarker.SEVERITY_ERROR));
        Ui.run(GuideTest::showProblems);
        Ui.until("our problem is selected and offers its page", () -> selects(ours) && offersThePage());
        Ui.until("the other one is selected", () -> selects(other));
        assertFalse(Ui.read(GuideTest::offersThePage));
    }

    private static void showProblems() {
        try {
            TestProject.page().showView(IPageLayout.ID_PROBLEM_VIEW);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Tree problems() {
        return Dialogs.all(TestProject.page().getWorkbenchWindow().getShell(), Tree.class,
                each -> each.getColumnCount() > 0 && each.getColumn(0).getText().equals("Description")).getFirst();
    }

    /** Selects a problem as a click does, if it is in the view; groups open first. */
    private static boolean selects(IMarker marker) {
        Tree tree = problems();
        for (TreeItem group : tree.getItems()) {
            for (TreeItem item : group.getItems()) {
                if (item.getText().equals(marker.getAttribute(IMarker.MESSAGE, ""))) {
                    tree.setSelection(item);
                    tell(tree, SWT.Selection, item);
                    return true;
                }
            }
            group.setExpanded(true);
            tell(tree, SWT.Expand, group);
        }
        return false;
    }

    private static void tell(Tree tree, int type, TreeItem item) {
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(type, event);
    }

    private static boolean offersThePage() {
        Menu menu = problems().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        boolean found = Arrays.stream(menu.getItems()).map(MenuItem::getText).anyMatch(text -> text.startsWith("About This Rule"));
        menu.notifyListeners(SWT.Hide, new Event());
        return found;
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.explain;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ridgeline.core.explain.Answer;
import org.ridgeline.core.explain.Question;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.follow.FollowListener;
import org.ridgeline.ui.follow.Followed;
import org.ridgeline.ui.follow.PlatformFollower;
import org.ridgeline.ui.help.Guide;

/** Answers what an ID, a name or a line of a kernel log means on the platform at hand: the path of the device, in words. */
public final class ExplainView extends ViewPart implements FollowListener, IShowInSource, IShowInTarget {
    /** The view's id. */
    public static final String ID = "org.ridgeline.ui.explain";

    private static final String QUESTION = "question";
    private static final String INVITATION = """
            Ask for one of these:
              00:03.0 or 0001:00:03.0          a function by its address
              net0                             anything that sends requests, by its name
              0x18                             a requester ID
              viommu:0x18                      a stream ID of an IOMMU
              arm-smmu-v3 ... event 0x10 ...   a line of a kernel log that names a stream ID or a device""";

    private final History history = new History();
    private IMemento memento;
    private Label platform;
    private Combo question;
    private AnswerPane answer;
    private PlatformFollower follower;
    private String asked = "";

    @Override
    public void init(IViewSite site, IMemento state) throws PartInitException {
        super.init(site, state);
        memento = state;
    }

    /** Opens the view in a page and asks a question there. */
    public static void ask(IWorkbenchPage page, String what) {
        try {
            ((ExplainView) page.showView(ID)).ask(what);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Guide.attach(parent, "views");
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).extendedMargins(0, 0, 4, 0).applyTo(parent);
        question = new Combo(parent, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(question);
        question.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ask(question.getText())));
        question.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> ask(question.getText())));
        Button button = new Button(parent, SWT.PUSH);
        button.setText("Explain");
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ask(question.getText())));
        platform = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(platform);
        answer = new AnswerPane(parent, this::reveal);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(answer.control());
        answer.show(INVITATION);
        contributeActions();
        restore();
        follower = new PlatformFollower(getSite().getPage(), this);
    }

    private void contributeActions() {
        Action clear = new Action("Clear History", Images.CLEAR.descriptor()) {
            @Override
            public void run() {
                history.clear();
                question.removeAll();
                ask("");
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(clear);
    }

    private void restore() {
        if (memento != null) {
            List.of(memento.getChildren(QUESTION)).reversed().forEach(child -> history.add(child.getID()));
            question.setItems(history.questions().toArray(String[]::new));
        }
    }

    @Override
    public void saveState(IMemento state) {
        history.questions().forEach(each -> state.createChild(QUESTION, each));
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.dispose();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        question.setFocus();
    }

    /** Explains what is selected in the diagram of a platform. */
    @Override
    public boolean show(ShowInContext context) {
        boolean shown = follower.show(context);
        Followed followed = follower.current();
        followed.editing().stream().flatMap(editing -> editing.selection().stream()).findFirst()
                .flatMap(element -> followed.translation().flatMap(translation -> nameOf(translation, element))).ifPresent(this::ask);
        return shown;
    }

    private static Optional<String> nameOf(Translation translation, ElementId element) {
        return translation.index().find(element).map(Element::name);
    }

    @Override
    public ShowInContext getShowInContext() {
        return follower.context();
    }

    @Override
    public void followed(Followed followed) {
        platform.setText(followed.name().isEmpty() ? "no platform" : "in " + followed.name());
        platform.setToolTipText(followed.name());
        show(followed);
    }

    /** Asks a question as if it had been typed. */
    public void ask(String what) {
        asked = what.strip();
        if (!asked.isEmpty()) {
            history.add(asked);
            question.setItems(history.questions().toArray(String[]::new));
        }
        question.setText(asked);
        question.setSelection(new org.eclipse.swt.graphics.Point(asked.length(), asked.length()));
        show(follower.current());
    }

    private void show(Followed followed) {
        if (asked.isEmpty()) {
            answer.show(INVITATION);
        } else if (followed.translation().isEmpty()) {
            answer.show(followed.reason());
        } else {
            Answer found = new Question(followed.translation().get(), asked).answer();
            if (found.isNone()) {
                answer.show("Nothing on this platform is called '" + asked
                        + "', and it is no address, ID or log line that could be understood.");
            } else {
                answer.show(found, followed.translation().get(), followed.editing().isPresent());
            }
        }
    }

    private void reveal(ElementId element) {
        follower.current().editing().ifPresent(editing -> editing.reveal(element));
    }
}

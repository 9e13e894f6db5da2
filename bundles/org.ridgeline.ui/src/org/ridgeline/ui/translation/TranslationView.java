/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.ui.follow.FollowListener;
import org.ridgeline.ui.follow.Followed;
import org.ridgeline.ui.follow.PlatformFollower;
import org.ridgeline.ui.help.Guide;

/** Shows every requester of a platform, where its ID comes from and where it goes; linked with the diagram both ways. */
public final class TranslationView extends ViewPart implements FollowListener, IShowInSource, IShowInTarget {
    /** The view's id. */
    public static final String ID = "org.ridgeline.ui.translation";

    private IMemento memento;
    private Label status;
    private Text filter;
    private RowTable table;
    private RowsJob job;
    private PlatformFollower follower;
    private TranslationActions actions;

    @Override
    public void init(IViewSite site, IMemento state) throws PartInitException {
        super.init(site, state);
        memento = state;
    }

    @Override
    public void createPartControl(Composite parent) {
        Guide.attach(parent, "views");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).extendedMargins(0, 0, 4, 0).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter by name, RID, IOMMU, stream ID ...");
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).indent(4, 0).applyTo(filter);
        status = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        table = new RowTable(parent);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
        filter.addModifyListener((ModifyListener) event -> {
            table.filter(filter.getText());
            showStatus();
        });
        job = new RowsJob(parent.getDisplay(), this::show);
        actions = new TranslationActions(getViewSite(), table, this::reveal);
        actions.restore(memento);
        table.onSelection(this::selectedByHand);
        follower = new PlatformFollower(getSite().getPage(), this);
    }

    @Override
    public void saveState(IMemento state) {
        actions.save(state);
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.dispose();
            job.forget();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        table.table().setFocus();
    }

    /** Shows the platform of a file, with the rows of what is selected in its diagram. */
    @Override
    public boolean show(ShowInContext context) {
        boolean shown = follower.show(context);
        followDiagram();
        return shown;
    }

    @Override
    public ShowInContext getShowInContext() {
        return follower.context();
    }

    @Override
    public void followed(Followed platform) {
        if (platform.translation().isPresent()) {
            job.make(platform.translation().get());
        } else {
            job.forget();
            show(Rows.NONE);
        }
    }

    @Override
    public void selected(List<ElementId> elements) {
        if (actions.isLinked() && !table.control().isDisposed()) {
            table.select(elements);
        }
    }

    private void followDiagram() {
        follower.current().editing().ifPresent(editing -> table.select(editing.selection()));
    }

    private void show(Rows rows) {
        if (!table.control().isDisposed()) {
            table.show(rows);
            if (follower != null && actions.isLinked() && table.selection().isEmpty()) {
                followDiagram();
            }
            showStatus();
        }
    }

    private void showStatus() {
        Followed platform = follower == null ? null : follower.current();
        String name = platform == null || platform.name().isEmpty() ? "" : platform.name() + ": ";
        boolean told = platform != null && platform.translation().isPresent();
        status.setText(told ? name + table.rows().summary() : name + (platform == null ? "" : platform.reason()));
        status.getParent().layout(new org.eclipse.swt.widgets.Control[] {status});
    }

    private void selectedByHand(List<Row> rows) {
        if (actions.isLinked() && rows.size() == 1) {
            reveal(rows.getFirst());
        }
    }

    private void reveal(Row row) {
        follower.current().editing().ifPresent(editing -> {
            if (!editing.selection().equals(List.of(row.row().element()))) {
                editing.reveal(row.row().element());
            }
        });
    }
}

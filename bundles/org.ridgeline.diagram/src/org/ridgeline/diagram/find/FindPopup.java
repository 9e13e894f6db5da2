/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.find;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A field to type into and a list of what fits: Enter reveals what is chosen, Up and Down choose. */
public final class FindPopup extends PopupDialog {

    private static final int MOST = 200;
    private static final Point SIZE = new Point(420, 320);

    private final Finder finder;
    private final FoundElements found;
    private final Consumer<Match> reveal;
    private final Point corner;
    private Text text;
    private TableViewer list;

    /**
     * A popup that is not open yet.
     *
     * @param found  the last search; it begins with its text and keeps what is found
     * @param corner its upper right corner on the screen
     * @param reveal shows a match in the diagram
     */
    public FindPopup(Shell shell, Finder finder, FoundElements found, Point corner, Consumer<Match> reveal) {
        super(shell, INFOPOPUPRESIZE_SHELLSTYLE | SWT.ON_TOP, true, false, false, false, false, null,
                "Name, id, 00:01.0, iommu:0x10 \u00b7 Enter reveals, Ctrl+K goes on");
        this.finder = finder;
        this.found = found;
        this.corner = corner;
        this.reveal = reveal;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Find an element");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        list = new TableViewer(area, SWT.V_SCROLL | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new DelegatingStyledCellLabelProvider(new MatchLabels()));
        text.setText(found.text());
        text.selectAll();
        text.addModifyListener(event -> show());
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
            if (step != 0) {
                event.doit = false;
                choose(step);
            }
        }));
        text.addListener(SWT.DefaultSelection, event -> revealChosen());
        list.addOpenListener(event -> revealChosen());
        show();
        return area;
    }

    private void show() {
        List<Match> matches = finder.find(text.getText());
        list.setInput(matches.subList(0, Math.min(MOST, matches.size())));
        if (!matches.isEmpty()) {
            list.setSelection(new StructuredSelection(matches.getFirst()), true);
        }
    }

    private void choose(int step) {
        int count = list.getTable().getItemCount();
        if (count > 0) {
            int index = Math.floorMod(list.getTable().getSelectionIndex() + step, count);
            list.setSelection(new StructuredSelection(list.getElementAt(index)), true);
        }
    }

    private void revealChosen() {
        if (list.getStructuredSelection().getFirstElement() instanceof Match match) {
            found.keep(text.getText(), finder.find(text.getText()), match);
            close();
            reveal.accept(match);
        }
    }

    @Override
    protected Control getFocusControl() {
        return text;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return new Point(corner.x - size.x, corner.y);
    }

    /** The name, and beside it what there is to know. */
    private static final class MatchLabels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            Match match = (Match) element;
            return new StyledString(match.name()).append("   " + match.detail(), StyledString.QUALIFIER_STYLER);
        }

        @Override
        public Image getImage(Object element) {
            return null;
        }
    }
}

package org.lianxin.studio;

import java.util.List;

/** An item of the checklist with what a studio shows for it. */
public record ShownItem(ChecklistItemView item, List<EvidenceView> evidence) {

	/** Tells whether anything is shown. */
	public boolean isShown() {
		return !this.evidence.isEmpty();
	}

}

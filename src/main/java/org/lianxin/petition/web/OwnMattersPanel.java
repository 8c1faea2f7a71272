package org.lianxin.petition.web;

import java.util.Map;

import org.lianxin.petition.WorkList;
import org.lianxin.petition.WorkListFilter;
import org.lianxin.representative.RepresentativePanel;
import org.lianxin.representative.RepresentativeRecord;
import org.lianxin.web.Panel;

import org.springframework.stereotype.Component;

/** What a representative first received and has to see to, on their own page. */
@Component
class OwnMattersPanel implements RepresentativePanel {

	private static final int ORDER = 10;

	private static final int FEW = 5;

	private static final WorkListFilter MINE = new WorkListFilter(WorkListFilter.Tab.MINE, null, null, null, null, null,
			null, null, null, null, null);

	private final WorkList workList;

	OwnMattersPanel(WorkList workList) {
		this.workList = workList;
	}

	@Override
	public Panel panel(RepresentativeRecord person) {
		return new Panel(ORDER, "petition/own", Map.of("count", this.workList.mine(), "rows",
				this.workList.list(MINE).rows().stream().limit(FEW).toList()));
	}

}

package org.lianxin.studio.web;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Verdict;
import org.lianxin.web.Line;

import org.springframework.util.StringUtils;

/** Whether one item is met, as chosen. */
record VerdictForm(@Nullable UUID itemId, @Nullable Boolean met, @Line(max = 200) @Nullable String remark) {

	boolean lacksRemark() {
		return Boolean.FALSE.equals(this.met) && !StringUtils.hasText(this.remark);
	}

	Verdict toVerdict() {
		return new Verdict(Objects.requireNonNull(this.itemId), Boolean.TRUE.equals(this.met), this.remark);
	}

}

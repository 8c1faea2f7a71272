package org.lianxin.calendar;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CountyEntity;

/** A rural market (集市) and the rule of the days on which it meets. */
@Entity
class Market extends CountyEntity<Market> {

	private String name;

	private @Nullable String township;

	private @Nullable String place;

	@Enumerated(EnumType.STRING)
	private DayRule.Kind ruleKind;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<Integer> ruleDays;

	private boolean active = true;

	@SuppressWarnings("NullAway.Init")
	protected Market() {
	}

	Market(MarketFacts facts) {
		this.name = facts.name();
		this.township = facts.township();
		this.place = facts.place();
		this.ruleKind = facts.rule().kind();
		this.ruleDays = List.copyOf(facts.rule().days());
	}

	/** Changes what is told of it. */
	void revise(MarketFacts facts) {
		this.name = facts.name();
		this.township = facts.township();
		this.place = facts.place();
		this.ruleKind = facts.rule().kind();
		this.ruleDays = List.copyOf(facts.rule().days());
	}

	/** Lets it meet no more; it can be taken up again. */
	void retire() {
		this.active = false;
	}

	/** Lets it meet again. */
	void resume() {
		this.active = true;
	}

	MarketView view() {
		return new MarketView(id(), version(),
				new MarketFacts(this.name, this.township, this.place, DayRule.of(this.ruleKind, this.ruleDays)),
				this.active);
	}

}

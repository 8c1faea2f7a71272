package org.lianxin.calendar.web;

import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.DayRule;
import org.lianxin.calendar.MarketFacts;
import org.lianxin.calendar.MarketView;
import org.lianxin.calendar.RuleForm;
import org.lianxin.web.Line;

import org.springframework.validation.BindingResult;

/**
 * What is told of a market, as typed.
 *
 * @param version that of the market as its writer saw it; 0 for a new one
 */
record MarketForm(Integer version,
		@NotBlank(message = "{calendar.market.name.missing}") @Size(min = 2,
				message = "{calendar.market.short}") @Line(max = 40) @Nullable String name,
		@Size(min = 2, message = "{calendar.market.short}") @Line(max = 40) @Nullable String township,
		@Size(min = 2, message = "{calendar.market.short}") @Line(max = 120) @Nullable String place, RuleForm rule) {

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("calendar.market.taken", "name");

	/** A request without a rule is as good as an empty form. */
	MarketForm {
		version = (version != null) ? version : 0;
		rule = (rule != null) ? rule : RuleForm.empty(DayRule.Kind.LUNAR);
	}

	static MarketForm empty() {
		return new MarketForm(0, null, null, null, RuleForm.empty(DayRule.Kind.LUNAR));
	}

	static MarketForm of(MarketView market) {
		MarketFacts facts = market.facts();
		return new MarketForm(market.version(), facts.name(), facts.township(), facts.place(),
				RuleForm.of(facts.rule()));
	}

	/** The same words, for the version that stands now. */
	MarketForm over(MarketView present) {
		return new MarketForm(present.version(), this.name, this.township, this.place, this.rule);
	}

	void check(BindingResult errors) {
		this.rule.check(errors, "rule");
	}

	/** Turns the form into facts, once it is valid. */
	MarketFacts toFacts() {
		return new MarketFacts(Objects.requireNonNull(this.name), this.township, this.place,
				this.rule.toRule().orElseThrow());
	}

}

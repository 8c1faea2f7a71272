package org.lianxin.roster.appointment.web;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.roster.appointment.Wanted;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioView;

/** Whom a resident wants to meet, as far as an address names what exists. */
record Wish(@Nullable StudioView studio, @Nullable RepresentativeView person, @Nullable Profession profession) {

	boolean isEmpty() {
		return this.studio == null && this.person == null && this.profession == null;
	}

	Wanted toWanted() {
		return new Wanted((this.studio != null) ? this.studio.id() : null,
				(this.person != null) ? this.person.id() : null, this.profession);
	}

}

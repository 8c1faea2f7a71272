package org.lianxin.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CountyEntity;

/** One thing that each studio of the county must have or open to the public. */
@Entity
class ChecklistItem extends CountyEntity<ChecklistItem> {

	@Column(updatable = false)
	@Enumerated(EnumType.STRING)
	private ChecklistHalf half;

	private int position;

	@Embedded
	private ChecklistWords words;

	private boolean retired;

	@SuppressWarnings("NullAway.Init")
	protected ChecklistItem() {
	}

	ChecklistItem(AddChecklistItem command, int position) {
		this.half = command.half();
		this.words = checked(command.words());
		this.position = position;
	}

	/** Asks for it in other words, or opens another part of the board by it. */
	void revise(ChecklistWords words) {
		this.words = checked(words);
	}

	/** Stops asking for it; evidence and assessments that speak of it stay. */
	void retire() {
		this.retired = true;
	}

	/** Asks for it again. */
	void bringBack() {
		this.retired = false;
	}

	/** Puts it at that place within its half. */
	void place(int position) {
		this.position = position;
	}

	boolean isRetired() {
		return this.retired;
	}

	ChecklistHalf half() {
		return this.half;
	}

	private ChecklistWords checked(ChecklistWords words) {
		if (words.publishes() != null && this.half == ChecklistHalf.HAVE) {
			throw new Unprocessable("studio.checklist.publishes.have");
		}
		return words;
	}

}

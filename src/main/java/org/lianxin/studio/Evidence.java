package org.lianxin.studio;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CountyEntity;

/**
 * What shows that a studio meets an item of the checklist. It is withdrawn where it was
 * wrong and never changed, so that an assessment can rest on it.
 */
@Entity(name = "StudioEvidence")
@Table(name = "evidence")
class Evidence extends CountyEntity<Evidence> {

	/** A link is shown to people who press it: no address but one of the web. */
	private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");

	@Column(updatable = false)
	private UUID studioId;

	@Column(updatable = false)
	private UUID itemId;

	@Column(updatable = false)
	private @Nullable String note;

	@Column(updatable = false)
	private @Nullable String link;

	@Column(updatable = false)
	private String byName;

	@Column(updatable = false)
	private Instant at;

	private @Nullable String withdrawnBy;

	private @Nullable Instant withdrawnAt;

	@SuppressWarnings("NullAway.Init")
	protected Evidence() {
	}

	/**
	 * Somebody shows something.
	 * @param photos how many photos come with it
	 * @throws Unprocessable if there is neither a note nor a link nor a photo, or the
	 * link is no web address
	 */
	Evidence(AddEvidence command, int photos, String byName, Instant at) {
		if (command.note() == null && command.link() == null && photos == 0) {
			throw new Unprocessable("studio.evidence.empty");
		}
		if (command.link() != null && !WEB.matcher(command.link()).matches()) {
			throw new Unprocessable("studio.evidence.link.wrong");
		}
		this.studioId = command.studioId();
		this.itemId = command.itemId();
		this.note = command.note();
		this.link = command.link();
		this.byName = byName;
		this.at = at;
	}

	/**
	 * Takes it back.
	 * @throws Conflict if somebody did already
	 */
	void withdraw(String byName, Instant at) {
		if (this.withdrawnAt != null) {
			throw new Conflict("studio.evidence.withdrawn.already");
		}
		this.withdrawnBy = byName;
		this.withdrawnAt = at;
	}

	UUID itemId() {
		return this.itemId;
	}

}

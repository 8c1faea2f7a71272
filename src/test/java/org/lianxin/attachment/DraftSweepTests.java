package org.lianxin.attachment;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class DraftSweepTests {

	@Autowired
	private DraftSweep sweep;

	@Autowired
	private Attachments attachments;

	@Autowired
	private MutableClock clock;

	private final UUID submission = UUID.randomUUID();

	private final Photo photo = new Photos().read(Uploads.jpeg(320, 240));

	@Test
	void removesTheDraftsOfYesterdayInEveryCountyAndNothingElse() {
		AttachmentId here = draft(GUANXIAN);
		AttachmentId there = draft(SISHUI);
		AttachmentId sent = CurrentCounty.call(GUANXIAN.id(), () -> this.attachments.store(this.photo));
		this.clock.pass(Duration.ofDays(1));
		AttachmentId fresh = CurrentCounty.call(GUANXIAN.id(),
				() -> this.attachments.storeDraft(this.photo, UUID.randomUUID()));
		this.clock.pass(Duration.ofSeconds(1));
		this.sweep.run();
		assertThat(isKept(GUANXIAN, here)).isFalse();
		assertThat(isKept(SISHUI, there)).isFalse();
		assertThat(isKept(GUANXIAN, sent)).isTrue();
		assertThat(isKept(GUANXIAN, fresh)).isTrue();
	}

	private AttachmentId draft(TwoCounties.Place county) {
		return CurrentCounty.call(county.id(), () -> this.attachments.storeDraft(this.photo, this.submission));
	}

	private boolean isKept(TwoCounties.Place county, AttachmentId photo) {
		return CurrentCounty.call(county.id(), () -> this.attachments.picture(photo)).isPresent();
	}

}

package org.lianxin.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.attachment.Photos;
import org.lianxin.studio.AddEvidence;
import org.lianxin.studio.EventFacts;
import org.lianxin.studio.EventKind;
import org.lianxin.studio.EvidenceService;
import org.lianxin.studio.HoldEvent;
import org.lianxin.studio.OpenStudio;
import org.lianxin.studio.StudioEvents;
import org.lianxin.studio.StudioFacts;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioPhotos;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.support.Pictures;
import org.lianxin.support.TwoCounties;

import org.springframework.context.ApplicationContext;

import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.SISHUI;

/** A studio that only the next county has, and what each county's studios hold. */
final class NeighbourStudios {

	private NeighbourStudios() {
	}

	/** Opens it, with a photo and evidence. */
	static void open(ApplicationContext portal, String mark) {
		StudioView studio = portal.getBean(StudioService.class)
			.open(new OpenStudio("quanlin", new StudioFacts(mark + "工作室", StudioKind.INDUSTRY, null, mark + "路 1 号",
					null, null, mark + "主题", "0537-4200001", null)));
		portal.getBean(StudioPhotos.class).hang(studio.id(), new Photos().read(Pictures.jpeg(5)));
		portal.getBean(EvidenceService.class)
			.add(new AddEvidence(studio.id(), SISHUI.checklistItem(1), mark + "大厅", null, UUID.randomUUID()));
	}

	/** Gives a county an event; returns what stands for it in addresses. */
	static Map<String, List<String>> announce(ApplicationContext portal, TwoCounties.Place county, String name,
			String representative) {
		HoldEvent event = new HoldEvent(county.studio(1),
				new EventFacts(name, EventKind.MARKET_DAY, LocalDate.of(2026, 12, 2), null));
		String code = as(county.administrator(), () -> portal.getBean(StudioEvents.class).hold(event)).code();
		return Map.of("/desk/events/{code}", List.of(code), "/c/{county}/events/{code}", List.of(code),
				"/c/{county}/representatives/{code}", List.of(representative));
	}

	/** Returns what stands for an item of a county's checklist in addresses. */
	static Map<String, List<String>> item(UUID id) {
		List<String> item = List.of(id.toString());
		return Map.of("/desk/checklist/{id}", item, "/desk/studios/{slug}/checklist/{item}", item,
				"/desk/studios/{slug}/assessments/{period}/findings/{item}", item);
	}

}

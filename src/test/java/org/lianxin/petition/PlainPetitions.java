package org.lianxin.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Petitions as plain objects, each brought to a place in the loop by its own verbs. */
final class PlainPetitions {

	static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	static final LocalDate RATE_UNTIL = TODAY.plusDays(10);

	static final Instant NOW = Instant.parse("2026-03-02T01:30:00.123456Z");

	static final PetitionNumber NUMBER = PetitionNumber.of("GX", 2026, 7);

	static final Actor LIAISON = new Actor(UUID.randomUUID(), "刘联络", "清泉街道党代表工作室");

	static final Actor OFFICER = new Actor(UUID.randomUUID(), "刘承办", "住建局");

	static final Actor COUNTY = new Actor(UUID.randomUUID(), "管理员", null);

	static final Receiver LIU = new Receiver(UUID.randomUUID(), "刘建国");

	static final UUID STUDIO = UUID.randomUUID();

	static final UUID UNIT = UUID.randomUUID();

	static final NextTerms NEXT = next(TODAY);

	private PlainPetitions() {
	}

	static Term term(int days) {
		return new Term(TODAY, days, TODAY.plusDays(days));
	}

	static NextTerms next(LocalDate today) {
		return new NextTerms(today, term(5), term(15), term(6));
	}

	static Answer solved(String words) {
		return new Answer(Outcome.SOLVED, words, List.of(), RATE_UNTIL);
	}

	static Evidence photo(int n) {
		return new Evidence(new UUID(0, n), String.valueOf(n).repeat(64));
	}

	static Petition registered() {
		Matter matter = new Matter(PetitionKind.LIGHTING_ROADS, "路灯坏了", "路灯坏了三天", Source.WEB, false, null, null);
		return Petition.register(new Registration(UUID.randomUUID(), NUMBER, UUID.randomUUID(), new byte[32], matter,
				STUDIO, null, null, List.of(photo(1))), Actor.RESIDENT, term(5), NOW);
	}

	static Petition received() {
		Petition petition = registered();
		petition.accept(LIAISON, LIU, "这件事我们办", term(4), NOW);
		return petition;
	}

	static Petition atUnit() {
		Petition petition = received();
		petition.dispatch(LIAISON, UNIT, "住建局", null, term(10), NOW);
		return petition;
	}

	static Petition atCounty() {
		Petition petition = received();
		petition.askInstruction(LIAISON, "涉及两镇", term(5), NOW);
		return petition;
	}

	static Petition handled() {
		Petition petition = atUnit();
		petition.complete(OFFICER, "换了灯泡", List.of(photo(2)), term(0), NOW);
		return petition;
	}

	static Petition replied() {
		Petition petition = handled();
		petition.reply(LIAISON, solved("修好了"), term(5), NOW);
		return petition;
	}

	static Petition refused() {
		Petition petition = registered();
		petition.refuse(LIAISON, "归法院管", "县法院", term(5), RATE_UNTIL, NOW);
		return petition;
	}

	static Petition rated(Rating rating) {
		Petition petition = replied();
		petition.rate(rating, null, NEXT, NOW);
		return petition;
	}

	/** Handled twice, and twice not good enough. */
	static Petition twiceDissatisfied() {
		Petition petition = rated(Rating.DISSATISFIED);
		redo(petition);
		petition.rate(Rating.DISSATISFIED, "还是没修好", NEXT, NOW);
		return petition;
	}

	static void redo(Petition petition) {
		petition.complete(OFFICER, "又换了灯泡", List.of(), term(0), NOW);
		petition.reply(LIAISON, solved("又修好了"), term(5), NOW);
	}

	static Petition archived() {
		Petition petition = rated(Rating.SATISFIED);
		petition.archive(LIAISON, null, TODAY, NOW);
		return petition;
	}

	static List<PetitionStep> steps(Petition petition) {
		return petition.timeline().takeWritten().stream().map(Timeline.Written::step).toList();
	}

	static void doIt(Act act, Petition petition) {
		switch (act) {
			case REGISTER, REOPEN -> throw new IllegalArgumentException("nobody does this to a petition");
			case ACCEPT -> petition.accept(LIAISON, LIU, null, term(5), NOW);
			case REFUSE -> petition.refuse(LIAISON, "归法院管", "县法院", term(5), RATE_UNTIL, NOW);
			case ANSWER -> petition.answer(LIAISON, LIU, solved("当场修好"), term(5), NOW);
			case HAND_OVER -> petition.handOver(LIAISON, UUID.randomUUID(), "崇文街道", "在那边", term(5), NOW);
			case DISPATCH -> petition.dispatch(LIAISON, UNIT, "住建局", null, term(10), NOW);
			case ASK_INSTRUCTION -> petition.askInstruction(LIAISON, "请示", term(5), NOW);
			case INSTRUCT -> petition.instruct(COUNTY, "由镇里办", term(5), NOW);
			case OBJECT -> petition.disown(OFFICER, "住建局", "不归我们管", term(5), NOW);
			case PROGRESS -> petition.report(OFFICER, "灯泡在路上", List.of(), NOW);
			case RESULT -> petition.complete(OFFICER, "换了灯泡", List.of(), term(0), NOW);
			case RETURN -> petition.sendBack(LIAISON, "没说清", term(5), NOW);
			case REPLY -> petition.reply(LIAISON, solved("修好了"), term(5), NOW);
			case FOLLOW_UP -> petition.followUp(LIAISON, Rating.SATISFIED, "去看过了", NEXT, NOW);
			case RATE -> petition.rate(Rating.SATISFIED, null, NEXT, NOW);
			case DECIDE -> petition.decideToClose(COUNTY, "到此为止", term(5), NOW);
			case ARCHIVE -> petition.archive(LIAISON, null, TODAY, NOW);
			case WITHDRAW -> petition.withdraw(null, NOW);
			case ADD_WORDS -> petition.addWords("还有一盏", List.of(), NOW);
			case URGE -> petition.urge(COUNTY, "抓紧", NOW);
			case NOTE -> petition.note(LIAISON, "打过电话", NOW);
			case GRANT_IDENTITY -> petition.grantIdentity(LIAISON, "要上门", NOW);
		}
	}

}

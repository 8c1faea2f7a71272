package org.lianxin.representative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.OpenStudio;
import org.lianxin.studio.StudioFacts;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepresentativeServiceTests {

	/** The Sunday of the tests' clock. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private RepresentativeService representatives;

	@Autowired
	private StudioService studios;

	private StudioView farming;

	private StudioView schools;

	private StudioView elsewhere;

	private RepresentativeView liu;

	private RepresentativeView stranger;

	@BeforeAll
	void seatSome() {
		this.farming = studio(GUANXIAN, "farming");
		this.schools = studio(GUANXIAN, "schools");
		this.elsewhere = studio(SISHUI, "farming");
		this.liu = seat(GUANXIAN, "r001", "刘明亮", this.farming);
		this.stranger = seat(SISHUI, "r001", "孔令强", this.elsewhere);
	}

	@Test
	void aStudioListsThoseOfItsOwnCountyWhoSitThere() {
		assertThat(asResident(GUANXIAN, () -> this.representatives.inStudio(this.farming.id()))).contains(this.liu);
		assertThat(asResident(GUANXIAN, () -> this.representatives.inStudio(this.elsewhere.id()))).isEmpty();
		assertThat(this.liu.weekday()).isEqualTo(DayOfWeek.SUNDAY);
		assertThat(this.liu.sexKey()).isEqualTo("representative.sex.M");
	}

	@Test
	void aRepresentativeIsFoundInTheirOwnCountyOnly() {
		assertThat(asResident(GUANXIAN, () -> this.representatives.byCode("r001"))).contains(this.liu);
		assertThat(asResident(SISHUI, () -> this.representatives.byCode("r001"))).contains(this.stranger);
		assertThat(asResident(SISHUI, () -> this.representatives.byId(this.liu.id()))).isEmpty();
	}

	@Test
	void thoseOnDutyAreThoseOfTheWeekdayAndTheCounty() {
		assertThat(asResident(GUANXIAN, () -> this.representatives.onDuty(TODAY))).contains(this.liu)
			.doesNotContain(this.stranger);
		assertThat(asResident(GUANXIAN, () -> this.representatives.onDuty(TODAY.plusDays(1)))).doesNotContain(this.liu);
	}

	@Test
	void aTransferEndsTheFormerSeatOnTheSameDay() {
		RepresentativeView person = seat(GUANXIAN, "t001", "田桂英", this.farming);
		place(person, this.schools, TODAY.plusDays(3));
		assertThat(seatOf(person)).isEqualTo(this.farming.id());
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> place(person, this.farming, TODAY.plusDays(2)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("representative.placement.backwards"));
	}

	@Test
	void aTransferOfTodayCountsAtOnce() {
		RepresentativeView person = seat(GUANXIAN, "t002", "石秀峰", this.farming);
		place(person, this.schools, TODAY);
		assertThat(seatOf(person)).isEqualTo(this.schools.id());
	}

	@Test
	void refusesACodeThatIsTakenInTheCounty() {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> seat(GUANXIAN, "r001", "另一位", this.farming))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("representative.code.taken"));
	}

	@Test
	void aSeatInAStudioOfAnotherCountyIsRefusedAndNobodyIsEntered() {
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> seat(GUANXIAN, "x001", "错位", this.elsewhere))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("representative.studio.unknown"));
		assertThat(asResident(GUANXIAN, () -> this.representatives.byCode("x001"))).isEmpty();
	}

	@Test
	void onlyAnAdministratorEnters() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(LIAISON, () -> this.representatives.elect(election("y001", "无权"))));
	}

	private StudioView studio(TwoCounties.Place county, String slug) {
		StudioFacts facts = new StudioFacts("行业工作室", StudioKind.INDUSTRY, null, null, null, null, null, null, null);
		return as(county.administrator(), () -> this.studios.open(new OpenStudio(slug, facts)));
	}

	private RepresentativeView seat(TwoCounties.Place county, String code, String name, StudioView studio) {
		return as(county.administrator(), () -> this.representatives
			.seat(new SeatRepresentative(election(code, name), studio.id(), DayOfWeek.SUNDAY, "9:00—11:30")));
	}

	private void place(RepresentativeView person, StudioView studio, LocalDate from) {
		as(ADMINISTRATOR,
				() -> this.representatives.place(new PlaceRepresentative(person.id(), studio.id(), from, null, null)));
	}

	private UUID seatOf(RepresentativeView person) {
		return asResident(GUANXIAN, () -> this.representatives.byId(person.id())).orElseThrow().studioId();
	}

	private static ElectRepresentative election(String code, String name) {
		return new ElectRepresentative(code, RepresentativeFacts.of(name, Sex.MALE), null, null);
	}

}

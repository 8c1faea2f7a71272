package org.lianxin.petition.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Accounts;
import org.lianxin.account.CreateAccount;
import org.lianxin.account.Role;
import org.lianxin.petition.AnswerPetition;
import org.lianxin.petition.Outcome;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.ReceptionService;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.SeatRepresentative;
import org.lianxin.representative.Sex;
import org.lianxin.studio.OpenStudio;
import org.lianxin.studio.Places;
import org.lianxin.studio.StudioFacts;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.VillageView;
import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two counties with one studio each, where residents speak: Liangshan with its villages,
 * Rencheng, whose villages are not known.
 */
final class Hamlet {

	static final int LIANGSHAN = 370832;

	static final int RENCHENG = 370811;

	private final ApplicationContext portal;

	private final UUID representative;

	final VillageView village;

	final StudioView studio;

	Hamlet(ApplicationContext portal) {
		this.portal = portal;
		open(LIANGSHAN, "liangshan", "LS");
		open(RENCHENG, "rencheng", "RC");
		this.village = in(LIANGSHAN, () -> bean(Places.class).villages().get(0));
		this.studio = studio(LIANGSHAN, "shuipo", "水泊街道党代表工作室", this.village.townshipId());
		studio(RENCHENG, "gucha", "古槐街道党代表工作室", null);
		this.representative = in(LIANGSHAN, this::seat);
		in(LIANGSHAN, () -> bean(Accounts.class)
			.create(new CreateAccount("liaison", "王联络", Role.LIAISON, this.studio.id(), this.studio.name())));
	}

	private void open(int code, String slug, String initials) {
		as(token("OPERATOR"), () -> bean(Counties.class).open(code, slug, initials));
		CurrentCounty.call(code, () -> as(token("ADMINISTRATOR"),
				() -> bean(Accounts.class).create(new CreateAccount("admin", "管理员", Role.ADMINISTRATOR, null, null))));
	}

	private StudioView studio(int county, String slug, String name, @Nullable UUID township) {
		StudioKind kind = (township != null) ? StudioKind.TOWNSHIP : StudioKind.INDUSTRY;
		return in(county, () -> bean(StudioService.class).open(new OpenStudio(slug,
				new StudioFacts(name, kind, township, "人民路 1 号", null, "每周一上午", null, "0537-7300001", null))));
	}

	private UUID seat() {
		return bean(RepresentativeService.class)
			.seat(new SeatRepresentative(
					new ElectRepresentative("liu", RepresentativeFacts.of("刘建国", Sex.MALE), null, null),
					this.studio.id(), null, null))
			.id();
	}

	/** The studio settles it on the spot. */
	void answer(PetitionNumber number, String words) {
		CurrentCounty.run(LIANGSHAN, () -> as(signedIn("liaison"), () -> {
			bean(ReceptionService.class)
				.answer(new AnswerPetition(number, 1, this.representative, Outcome.SOLVED, words, UUID.randomUUID()));
			return true;
		}));
	}

	/** One value of one row of Liangshan. */
	<T> T value(String sql, Class<T> type, Object... parameters) {
		return CurrentCounty.call(LIANGSHAN, () -> bean(TransactionTemplate.class)
			.execute((status) -> bean(JdbcClient.class).sql(sql).params(parameters).query(type).single()));
	}

	Map<String, Object> row(String sql, Object... parameters) {
		return CurrentCounty.call(LIANGSHAN, () -> bean(TransactionTemplate.class)
			.execute((status) -> bean(JdbcClient.class).sql(sql).params(parameters).query().singleRow()));
	}

	void publish(PetitionNumber number, String title) {
		CurrentCounty.run(LIANGSHAN,
				() -> bean(TransactionTemplate.class).executeWithoutResult((status) -> bean(JdbcClient.class).sql("""
						insert into published_result
						  (county_id, id, version, petition_id, studio_id, kind, title, words, reply, published_at)
						select county_id, uuidv7(), 0, id, studio_id, kind, ?, words, '已经修好', now() from petition
						where number = ?""").params(title, number.value()).update()));
	}

	private <T> T in(int county, Supplier<T> work) {
		return CurrentCounty.call(county, () -> as(signedIn("admin"), work));
	}

	private Authentication signedIn(String username) {
		UserDetails person = bean(UserDetailsService.class).loadUserByUsername(username);
		return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
	}

	private static Authentication token(String role) {
		return new TestingAuthenticationToken(role, "", "ROLE_" + role);
	}

	private static <T> T as(Authentication somebody, Supplier<T> work) {
		SecurityContextHolder.getContext().setAuthentication(somebody);
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private <T> T bean(Class<T> type) {
		return this.portal.getBean(type);
	}

}

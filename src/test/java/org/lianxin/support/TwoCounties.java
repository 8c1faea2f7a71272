package org.lianxin.support;

import java.util.List;
import java.util.UUID;

import org.lianxin.account.Role;
import org.lianxin.tenancy.County;

/**
 * What {@code fixture.sql} puts into every test database: two counties and a third, each
 * with two studios, two representatives in each studio, two handling units, and an
 * account of every role. Usernames are the same in all counties.
 */
public final class TwoCounties {

	/** The password of every account and of the operator. */
	public static final String PASSWORD = "spring-river-2026";

	/** The platform operator's username. */
	public static final String OPERATOR = "operator";

	/** Where most tests play. */
	public static final Place GUANXIAN = new Place(new County(371525, 371525, "guanxian", "GX", "冠县"), "刘");

	/** The county next door, whose rows must never be seen. */
	public static final Place SISHUI = new Place(new County(370831, 370831, "sishui", "SS", "泗水县"), "孔");

	/**
	 * Has Guanxian's initials, so that its petitions bear the same numbers; its divisions
	 * are unknown.
	 */
	public static final Place GAOXIAN = new Place(new County(511525, 511525, "gaoxian", "GX", "高县"), "高");

	/** First representative of Guanxian's first studio. */
	public static final Person LIU = GUANXIAN.representative(1);

	/** Liaison of Guanxian's first studio. */
	public static final Person LIAISON = GUANXIAN.liaison(1);

	/** Officer of Guanxian's housing bureau. */
	public static final Person OFFICER = GUANXIAN.officer(1);

	/** Administrator of Guanxian. */
	public static final Person ADMINISTRATOR = GUANXIAN.administrator();

	private TwoCounties() {
	}

	/**
	 * One county of the fixture.
	 *
	 * @param family the name that its representatives and officers share
	 */
	public record Place(County county, String family) {

		/** Returns the key of its rows. */
		public int id() {
			return this.county.id();
		}

		/** Returns its short name in addresses. */
		public String slug() {
			return this.county.slug();
		}

		/**
		 * Returns the id of its first or second studio, whose slug is studio-1 or
		 * studio-2.
		 */
		public UUID studio(int n) {
			return known(100 + n);
		}

		/** Returns the id of one of the ten items of its checklist, the haves first. */
		public UUID checklistItem(int n) {
			return known(150 + n);
		}

		/**
		 * Returns the account of one of its four representatives, rep1 to rep4; the first
		 * two sit in studio 1.
		 */
		public Person representative(int n) {
			String given = List.of("建国", "秀英", "德顺", "春梅").get(n - 1);
			return person(420 + n, "rep" + n, this.family + given, Role.REPRESENTATIVE, 200 + n, this.family + given);
		}

		/**
		 * Returns the id of one of its four representatives, whose code is rep1 to rep4.
		 */
		public UUID representativeId(int n) {
			return known(200 + n);
		}

		/**
		 * Returns the id of its first or second handling unit: housing, civil affairs.
		 */
		public UUID unit(int n) {
			return known(300 + n);
		}

		/** Returns the account liaison1 or liaison2, of studio 1 or 2. */
		public Person liaison(int n) {
			return person(410 + n, "liaison" + n, this.family + ((n == 1) ? "联络" : "联二"), Role.LIAISON, 100 + n,
					studioName(n));
		}

		/** Returns the account unit1 or unit2, of handling unit 1 or 2. */
		public Person officer(int n) {
			return person(430 + n, "unit" + n, this.family + ((n == 1) ? "承办" : "办二"), Role.UNIT_OFFICER, 300 + n,
					(n == 1) ? "住建局" : "民政局");
		}

		/** Returns the account admin. */
		public Person administrator() {
			return person(401, "admin", "管理员", Role.ADMINISTRATOR);
		}

		/** Returns the account security. */
		public Person securityAdministrator() {
			return person(402, "security", "安全员", Role.SECURITY_ADMINISTRATOR);
		}

		/** Returns the account auditor. */
		public Person auditor() {
			return person(403, "auditor", "审计员", Role.AUDITOR);
		}

		/** Returns the account supervisor. */
		public Person supervisor() {
			return person(404, "supervisor", "督办员", Role.SUPERVISOR);
		}

		/** Returns all its accounts. */
		public List<Person> staff() {
			return List.of(administrator(), securityAdministrator(), auditor(), supervisor(), liaison(1), liaison(2),
					representative(1), representative(2), representative(3), representative(4), officer(1), officer(2));
		}

		/** Returns the name of its first or second studio. */
		public String studioName(int n) {
			String stands = switch (id()) {
				case 371525 -> (n == 1) ? "清泉街道" : "崇文街道";
				case 370831 -> (n == 1) ? "泗河街道" : "济河街道";
				default -> "高县第" + n;
			};
			return stands + "党代表工作室";
		}

		private Person person(int n, String username, String name, Role role) {
			return new Person(this.county, known(n), username, name, role, null, null);
		}

		private Person person(int n, String username, String name, Role role, int workplace, String workplaceName) {
			return new Person(this.county, known(n), username, name, role, known(workplace), workplaceName);
		}

		private UUID known(int n) {
			return UUID.fromString(String.format("00000000-0000-7000-8000-%06d%06d", id(), n));
		}

		@Override
		public String toString() {
			return slug();
		}

	}

}

package org.lianxin.studio;

/** The trades that studios, representatives and service teams are strong in. */
public enum Profession {

	/** Farming, water and village affairs. */
	AGRICULTURE,
	/** Schools. */
	EDUCATION,
	/** Medicine and public health. */
	MEDICINE,
	/** Law, courts and mediation. */
	LAW,
	/** Banking, insurance and taxes. */
	FINANCE,
	/** Factories and workshops. */
	MANUFACTURING,
	/** Trade and logistics. */
	TRADE,
	/** Building, housing and roads. */
	CONSTRUCTION,
	/** Culture, tourism and sport. */
	CULTURE,
	/** Allowances, pensions and employment. */
	WELFARE,
	/** Environment and cleanliness. */
	ENVIRONMENT,
	/** Science and information technology. */
	TECHNOLOGY,
	/** Public order, fire and emergencies. */
	SAFETY,
	/** Party building and mass organizations. */
	PARTY;

	/** Returns the message key of its name. */
	public String key() {
		return "studio.profession." + name();
	}

}

package org.lianxin.database;

/** The database roles that sign in, each with a password of its own. */
public enum DatabaseRole {

	/** Prepares the database; only of the embedded server is it ours. */
	SUPERUSER("postgres", "pg-password"),

	/** Owns the schema and runs the migrations. */
	OWNER("lianxin_owner", "pg-password-owner"),

	/** Serves every page and owns nothing. */
	APPLICATION("lianxin_app", "pg-password-app");

	private final String user;

	private final String passwordFile;

	DatabaseRole(String user, String passwordFile) {
		this.user = user;
		this.passwordFile = passwordFile;
	}

	/** The name by which the server knows the role. */
	public String user() {
		return this.user;
	}

	/** The file in the embedded server's home that holds the role's password. */
	String passwordFile() {
		return this.passwordFile;
	}

}
